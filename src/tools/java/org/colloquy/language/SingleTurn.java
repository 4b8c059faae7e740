package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.language.sentence.ClauseSentiments;
import org.colloquy.language.sentence.SentenceSplitter;
import org.colloquy.language.sentence.SpokenText;
import org.colloquy.language.tone.ToneClassifier;
import org.colloquy.model.Annotations;
import org.colloquy.model.Attribution;
import org.colloquy.model.Cast;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/** Annotates a text by itself, as one turn of an unknown speaker. */
public final class SingleTurn {
  private final CoreNlpModels models = CoreNlpModels.load();
  private final SentenceSplitter splitter = new SentenceSplitter(models.splitter());

  /** Returns the parsed sentences; offsets are the text's own. */
  public List<CoreMap> sentences(String text) {
    Transcript transcript = transcript(text);
    Annotation document = new Annotation(SpokenText.of(transcript));
    models.tokenizer().annotate(document);
    splitter.split(document, transcript);
    models.ofSentences().forEach(step -> step.annotate(document));
    models.nameMentions().annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class);
  }

  /** Returns the program's annotations of the text. */
  public Annotations annotations(String text, ToneClassifier tone) {
    Cast nobody =
        new Cast(
            List.of(),
            List.of(Attribution.unknown("a text by itself")),
            List.of(OptionalInt.empty()));
    return new CoreNlpAnnotator(models, tone, new HelperThreads(1))
        .annotate(transcript(text), nobody);
  }

  /** The sentiment of a whole sentence. */
  public static Optional<Sentiment> ofSentence(CoreMap sentence) {
    return ClauseSentiments.of(sentence).ofSentence();
  }

  /** The sentiment of the smallest clause around a token, by its 0-based index. */
  public static Optional<Sentiment> ofClause(CoreMap sentence, int token) {
    return ClauseSentiments.of(sentence).around(token);
  }

  private static Transcript transcript(String text) {
    Span spoken = new Span(0, text.length()).trimmedIn(text);
    Turn turn =
        new Turn(1, Optional.empty(), List.of(new Paragraph(List.of(spoken))), Turn.Kind.SPEECH);
    return new Transcript(
        "text",
        text,
        OffsetMap.IDENTITY,
        Optional.empty(),
        Optional.empty(),
        List.of(turn),
        List.of(),
        List.of(),
        List.of());
  }
}
