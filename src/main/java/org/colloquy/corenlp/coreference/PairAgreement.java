package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.Dictionaries;
import edu.stanford.nlp.coref.data.Dictionaries.Animacy;
import edu.stanford.nlp.coref.data.Dictionaries.Gender;
import edu.stanford.nlp.coref.data.Dictionaries.Number;
import edu.stanford.nlp.coref.data.Mention;

/** Finds the facts about a pair of mentions that follow from their grammar and their positions. */
final class PairAgreement {
  private static final String NO_NAME = "O";

  /** Number of sentences beyond which two mentions are far from each other. */
  private static final int FAR = 3;

  /** Number of words from start to start below which two mentions are near each other. */
  private static final int NEAR = 6;

  private final Dictionaries dictionaries;

  PairAgreement(Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
  }

  /**
   * Returns the {@link Fact}s, as bits, of a pair; {@code one} comes before {@code other} in the
   * text.
   */
  long facts(Profile one, Profile other) {
    Mention first = one.mention;
    Mention second = other.mention;
    boolean animacies =
        first.animacy == second.animacy
            || first.animacy == Animacy.UNKNOWN
            || second.animacy == Animacy.UNKNOWN;
    boolean numbers =
        first.number == second.number
            || first.number == Number.UNKNOWN
            || second.number == Number.UNKNOWN;
    boolean genders =
        first.gender == second.gender
            || first.gender == Gender.UNKNOWN
            || second.gender == Gender.UNKNOWN;
    boolean sameName = first.nerString.equals(second.nerString);
    boolean types =
        other.pronoun
            ? second.entityTypesAgree(first, dictionaries)
            : sameName || isOpen(first.nerString) || isOpen(second.nerString);
    boolean names = sameName || isVague(first.nerString) || isVague(second.nerString);
    long facts =
        Fact.BIAS.when(true)
            | Fact.ANIMACIES_AGREE.when(animacies)
            | Fact.NUMBERS_AGREE.when(numbers)
            | Fact.GENDERS_AGREE.when(genders)
            | Fact.ENTITY_TYPES_AGREE.when(types)
            | Fact.ATTRIBUTES_AGREE.when(animacies && numbers && genders && types)
            | Fact.CLUSTERS_AGREE.when(animacies && numbers && genders && names)
            | Fact.NAMES_EQUAL.when(sameName)
            | Fact.INDEFINITE_ARTICLE.when(one.article)
            | Fact.INDEFINITE_DETERMINERS.when(one.indefinite || other.indefinite)
            | Fact.FAR_THIS.when(
                Math.abs(second.sentNum - first.sentNum) > FAR && other.lowerSpan.equals("this"));
    return first.sentNum == second.sentNum ? facts | inOneSentence(first, second) : facts;
  }

  private long inOneSentence(Mention first, Mention second) {
    boolean inside = first.insideIn(second) || second.insideIn(first);
    return Fact.NEAR.when(second.startIndex - first.startIndex < NEAR)
        | Fact.SPANS_INTERSECT.when(first.endIndex > second.startIndex)
        | Fact.INSIDE.when(inside)
        | Fact.I_WITHIN_I.when(inside && CorefRules.entityIWithinI(second, first, dictionaries));
  }

  private static boolean isOpen(String type) {
    return type.equals(NO_NAME);
  }

  private static boolean isVague(String type) {
    return type.equals(NO_NAME) || type.equals("MISC");
  }
}
