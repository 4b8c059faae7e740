package org.colloquy.language.sentence;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * A splitter that groups tokens into sentences. A sentence ends at the end of its paragraph at the
 * latest, and one that is too long is cut at a comma or the like: above a limit the parser would
 * give it a flat tree, whose sentiment means nothing and on which recursion can overflow the stack.
 */
public final class SentenceSplitter {
  /** Maximum number of tokens in a sentence; a longer one is cut. */
  static final int LONGEST = 100;

  private static final Set<String> GOOD_CUTS =
      Set.of(",", ";", ":", "--", "-", "—", "–", "...", "…");

  private final Annotator splitter;

  /**
   * @param splitter CoreNLP's, which respects forced ends of sentences
   */
  public SentenceSplitter(Annotator splitter) {
    this.splitter = splitter;
  }

  /** Splits a document whose text has the offsets of the transcript's, and which has its tokens. */
  public void split(Annotation document, Transcript transcript) {
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    endAtParagraphs(tokens, transcript);
    splitter.annotate(document);
    if (cutLong(document.get(CoreAnnotations.SentencesAnnotation.class))) {
      document.remove(CoreAnnotations.SentencesAnnotation.class);
      splitter.annotate(document);
    }
  }

  private static void endAtParagraphs(List<CoreLabel> tokens, Transcript transcript) {
    List<Integer> starts = new ArrayList<>();
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        starts.add(paragraph.span().start());
      }
    }
    for (Span written : transcript.written()) {
      starts.add(written.start());
      starts.add(written.end());
    }
    starts.sort(null);
    int next = 1;
    for (int i = 1; i < tokens.size(); i++) {
      if (next < starts.size() && tokens.get(i).beginPosition() >= starts.get(next)) {
        end(tokens.get(i - 1));
        while (next < starts.size() && tokens.get(i).beginPosition() >= starts.get(next)) {
          next++;
        }
      }
    }
  }

  private static boolean cutLong(List<CoreMap> sentences) {
    boolean cut = false;
    for (CoreMap sentence : sentences) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      Set<Integer> cuts = cutsOf(tokens);
      cuts.forEach(i -> end(tokens.get(i)));
      cut |= !cuts.isEmpty();
    }
    return cut;
  }

  /** The 0-based indexes of the tokens after which a sentence that is too long is cut. */
  private static Set<Integer> cutsOf(List<CoreLabel> tokens) {
    Set<Integer> cuts = new HashSet<>();
    int start = 0;
    while (tokens.size() - start > LONGEST) {
      int cut = start + LONGEST - 1;
      while (cut > start + LONGEST / 2 && !GOOD_CUTS.contains(tokens.get(cut).word())) {
        cut--;
      }
      if (!GOOD_CUTS.contains(tokens.get(cut).word())) {
        cut = start + LONGEST - 1;
      }
      cuts.add(cut);
      start = cut + 1;
    }
    return cuts;
  }

  private static void end(CoreLabel token) {
    token.set(CoreAnnotations.ForcedSentenceEndAnnotation.class, true);
  }
}
