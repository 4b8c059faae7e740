package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.CorefRules;
import edu.stanford.nlp.coref.data.Dictionaries;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The facts about a pair of mentions that follow from their words. */
final class Strings {
  /**
   * A mention as the name of a place, with the demonyms of the place and, for an American state,
   * the state's name.
   */
  private record PlaceName(String text, Set<String> demonyms, String state) {
    static PlaceName of(Profile profile, Dictionaries dictionaries) {
      String text = profile.span.toLowerCase(Locale.ENGLISH);
      if (text.startsWith("the ")) {
        text = text.substring(4);
      }
      return new PlaceName(
          text,
          dictionaries.getDemonyms(text),
          dictionaries.lookupCanonicalAmericanStateName(profile.span));
    }

    boolean isCalled(PlaceName other) {
      return state != null && state.equals(other.state)
          || demonyms.contains(other.text)
          || other.demonyms.contains(text);
    }
  }

  private final PlaceName[] places;
  private final boolean[] roles;

  Strings(List<Profile> profiles, Dictionaries dictionaries, Set<?> roleMentions) {
    places = profiles.stream().map(p -> PlaceName.of(p, dictionaries)).toArray(PlaceName[]::new);
    roles = new boolean[places.length];
    for (int i = 0; i < roles.length; i++) {
      roles[i] = roleMentions.contains(profiles.get(i).mention);
    }
  }

  /**
   * Returns the {@link Fact}s, as bits, of the pair of mentions at these 0-based places; {@code i}
   * comes before {@code j}.
   */
  long facts(int i, Profile first, int j, Profile second) {
    long facts =
        Fact.FIRST_HEAD_IN_SECOND.when(WordNumbers.contains(second.words, first.head))
            | Fact.SECOND_HEAD_IN_FIRST.when(WordNumbers.contains(first.words, second.head))
            | Fact.EXACT_STRING.when(!roles[j] && sameString(first, second))
            | Fact.ACRONYM.when(
                !second.pronoun
                    && (first.capitals || second.capitals)
                    && CorefRules.isAcronym(
                        second.mention.originalSpan, first.mention.originalSpan))
            | Fact.DEMONYM.when(places[j].isCalled(places[i]))
            | Fact.INCOMPATIBLE_MODIFIER.when(
                first.foldedHead == second.foldedHead
                    && CorefRules.entityHaveIncompatibleModifier(second.mention, first.mention))
            | Fact.LEMMAS_EQUAL.when(first.lemma == second.lemma)
            | Fact.WORDS_INCLUDED.when(WordNumbers.containsAll(first.offered, second.needed))
            | Fact.EXTRA_NAME.when(
                hasExtra(first.names, second.span) && hasExtra(second.names, first.span))
            | Fact.NEW_NUMBER.when(!WordNumbers.containsAll(first.exactWords, second.figures));
    return first.pronoun || second.pronoun ? facts : facts | ofPhrases(first, second);
  }

  private static long ofPhrases(Profile first, Profile second) {
    boolean agree =
        first.head == second.head
            || !second.mention.nerString.equals("O")
                && second.mention.nerString.equals(first.mention.nerString)
                && second.mention.headsAgree(first.mention);
    return Fact.FIRST_IN_SECOND.when(second.lowerSpan.contains(first.lowerSpan))
        | Fact.SECOND_IN_FIRST.when(first.lowerSpan.contains(second.lowerSpan))
        | Fact.HEADS_EQUAL.when(first.foldedHead == second.foldedHead)
        | Fact.HEADS_AGREE.when(agree)
        | Fact.RELAXED_HEADS.when(agree)
        | Fact.EXACT_MATCH.when(first.text == second.text)
        | Fact.PARTIAL_MATCH.when(WordNumbers.intersect(first.nouns, second.nouns));
  }

  private static boolean sameString(Profile first, Profile second) {
    return first.comparable
        && second.comparable
        && (first.lower == second.lower
            || first.lower == second.lowerPossessive
            || second.lower == first.lowerPossessive);
  }

  private static boolean hasExtra(List<String> names, String span) {
    for (String name : names) {
      if (!span.contains(name)) {
        return true;
      }
    }
    return false;
  }
}
