package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;

/**
 * Finds the names of a transcript: those that the recogniser saw, corrected by what a name is made
 * of and by what the rest of the transcript says.
 */
public final class TranscriptNames {
  /** In their order: a later rule sees, and may replace, what an earlier one has put. */
  private static final List<NameRule> RULES =
      List.of(
          new PactNames(),
          new ListedNames(),
          new CaseNames(),
          new InstitutionNames(),
          new EventNames(),
          new DescriptiveNames());

  private TranscriptNames() {}

  /** The names of each sentence, in the order of the sentence. */
  public static List<List<NameSpan>> of(List<CoreMap> sentences, Cast cast) {
    List<SentenceNames> all =
        sentences.stream().map(s -> new SentenceNames(tokens(s), recognised(s))).toList();
    NamedSentences transcript = NamedSentences.of(all, cast);
    RULES.forEach(rule -> rule.find(transcript));
    all.forEach(transcript.known()::learn);
    all.forEach(transcript.known()::complete);
    return all.stream().map(SentenceNames::names).toList();
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /**
   * What the recogniser saw. Offices are no names ({@code the mayor} is somebody), nor are single
   * adjectives of no known type ({@code Western}), nor what is written as a common noun: causes of
   * death, charges, beliefs.
   */
  private static List<NameSpan> recognised(CoreMap sentence) {
    List<CoreLabel> tokens = tokens(sentence);
    return NameSpans.of(sentence).stream()
        .filter(name -> !isForm(tokens, name) && !isNumber(tokens, name))
        .filter(
            name ->
                switch (EntityType.named(name.type()).orElse(EntityType.MISC)) {
                  case TITLE -> false;
                  case MISC ->
                      name.first() < name.last()
                          || !tokens.get(name.first()).tag().startsWith("JJ");
                  case CAUSE_OF_DEATH, CRIMINAL_CHARGE, IDEOLOGY, RELIGION ->
                      !Character.isLowerCase(tokens.get(name.first()).word().charAt(0));
                  default -> true;
                })
        .toList();
  }

  /** Whether it is the <i>Miss</i> before a name, which a list of places has for Mississippi. */
  private static boolean isForm(List<CoreLabel> tokens, NameSpan name) {
    return name.first() == name.last()
        && tokens.get(name.first()).word().equals("Miss")
        && name.last() + 1 < tokens.size()
        && tokens.get(name.last() + 1).tag().startsWith("NNP");
  }

  /** Whether it begins the number of a case or a file: {@code LAKE-22-368}. */
  private static boolean isNumber(List<CoreLabel> tokens, NameSpan name) {
    if (name.last() + 1 == tokens.size()) {
      return false;
    }
    CoreLabel next = tokens.get(name.last() + 1);
    return next.beginPosition() == tokens.get(name.last()).endPosition()
        && next.word().matches("-\\d.*");
  }
}
