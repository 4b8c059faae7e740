package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.language.tone.ParsedSentence;
import org.colloquy.language.tone.ToneClassifier;
import org.colloquy.model.Attitude;
import org.colloquy.model.Mention;
import org.colloquy.model.Mention.Kind;
import org.colloquy.model.Mention.Person;
import org.colloquy.model.Span;

/** Adds to mentions the tone in which they are spoken of. */
public final class MentionTones {
  private final ToneClassifier classifier;

  /**
   * @param classifier finds the tones
   */
  public MentionTones(ToneClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * Returns the same mentions. Those of the third person, in a sentence that has a sentiment, get a
   * tone.
   */
  public List<Mention> toward(List<Mention> mentions, List<CoreMap> sentences) {
    Map<Integer, ParsedSentence> parsed = new HashMap<>();
    List<Mention> result = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.person() != Person.THIRD || mention.clause().isEmpty()) {
        result.add(mention);
        continue;
      }
      CoreMap sentence = sentences.get(mention.sentence());
      ParsedSentence words =
          parsed.computeIfAbsent(mention.sentence(), s -> ParsedSentence.of(sentence));
      result.add(mention.withTone(toward(mention, sentence, words)));
    }
    return result;
  }

  private Optional<Attitude> toward(Mention mention, CoreMap sentence, ParsedSentence words) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span target = mention.kind() == Kind.NAME ? mention.head() : mention.span();
    int first = -1;
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).beginPosition() < target.end()
          && tokens.get(i).endPosition() > target.start()) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(classifier.toward(words, first, last));
  }
}
