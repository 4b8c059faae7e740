package org.colloquy.language.naming;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Finds the names of a transcript: those that the recogniser found, corrected by rules about the
 * words of names, and by the rest of the transcript.
 */
public final class TranscriptNames {
  /** The rules in their order; a later rule may replace the names of an earlier one. */
  private static final List<NameRule> RULES =
      List.of(
          new PactNames(),
          new ListedNames(),
          new CaseNames(),
          new InstitutionNames(),
          new HonouringNames(),
          new EventNames(),
          new DescriptiveNames(),
          new PartyNames(),
          new PeopleNames(),
          new BrandNames(),
          new ProductNames());

  private TranscriptNames() {}

  /**
   * Returns the names of each sentence, in the order of the sentence.
   *
   * @param sentences all sentences of a transcript, recognised and tagged
   */
  public static List<List<NameSpan>> of(List<CoreMap> sentences, Cast cast) {
    List<SentenceNames> all =
        sentences.stream().map(s -> new SentenceNames(tokens(s), recognised(s))).toList();
    NamedSentences transcript = NamedSentences.of(all, cast);
    RULES.forEach(rule -> rule.find(transcript));
    all.forEach(transcript.known()::learn);
    all.forEach(transcript.known()::complete);
    return all.stream().map(TranscriptNames::withoutCitations).toList();
  }

  private static List<CoreLabel> tokens(CoreMap sentence) {
    return sentence.get(CoreAnnotations.TokensAnnotation.class);
  }

  /**
   * The recogniser's names, without those that are no names here: offices ({@code the mayor}),
   * single adjectives without a known type ({@code Western}), and causes of death, charges and
   * beliefs in lower case.
   */
  private static List<NameSpan> recognised(CoreMap sentence) {
    List<CoreLabel> tokens = tokens(sentence);
    return NameSpans.of(sentence).stream()
        .filter(name -> !isForm(tokens, name) && !isNumber(tokens, name))
        .filter(name -> !isPartOfTitle(tokens, name))
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

  /**
   * Whether the name is the <i>Miss</i> before a name, which the gazetteer takes for Mississippi.
   */
  private static boolean isForm(List<CoreLabel> tokens, NameSpan name) {
    return name.first() == name.last()
        && tokens.get(name.first()).word().equals("Miss")
        && name.last() + 1 < tokens.size()
        && tokens.get(name.last() + 1).tag().startsWith("NNP");
  }

  /** Whether the name is the beginning of the number of a case or a file: {@code LAKE-22-368}. */
  private static boolean isNumber(List<CoreLabel> tokens, NameSpan name) {
    if (name.last() + 1 == tokens.size()) {
      return false;
    }
    CoreLabel next = tokens.get(name.last() + 1);
    return next.beginPosition() == tokens.get(name.last()).endPosition()
        && next.word().matches("-\\d.*");
  }

  /**
   * The names of a sentence without those that stand for a collection of laws in a citation: {@code
   * 42 N.C.C. 1382}.
   */
  private static List<NameSpan> withoutCitations(SentenceNames sentence) {
    return sentence.names().stream()
        .filter(
            name ->
                name.first() < name.last()
                    || !sentence.word(name.first() - 1).matches("\\d.*")
                    || !sentence.word(name.last() + 1).matches("[\\d§].*"))
        .toList();
  }

  /**
   * Whether a charge, a cause of death or an idea is no more than a word in the title of something:
   * {@code Democracy} in {@code Democracy Tonight}, or a common noun that begins a sentence.
   */
  private static boolean isPartOfTitle(List<CoreLabel> tokens, NameSpan name) {
    boolean word =
        name.first() == name.last()
            && switch (EntityType.named(name.type()).orElse(EntityType.MISC)) {
              case CAUSE_OF_DEATH, CRIMINAL_CHARGE, IDEOLOGY ->
                  tokens.get(name.first()).tag().startsWith("NN")
                      && !Lexicon.has(WordKind.PARTY_MEMBER, tokens.get(name.first()).word());
              default -> false;
            };
    boolean idea = name.type().equals(EntityType.IDEOLOGY.name());
    return word
        && (name.first() == 0 && !idea
            || isCapital(tokens, name.last() + 1)
            || name.first() > 1 && isCapital(tokens, name.first() - 1));
  }

  private static boolean isCapital(List<CoreLabel> tokens, int index) {
    return index < tokens.size()
        && Character.isUpperCase(tokens.get(index).word().charAt(0))
        && !tokens.get(index).word().equals("I")
        && (tokens.get(index).ner() == null || tokens.get(index).ner().equals("O"));
  }
}
