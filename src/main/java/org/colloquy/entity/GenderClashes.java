package org.colloquy.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.colloquy.model.Alias;
import org.colloquy.model.Certainty;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * Finds people who were taken for both he and she. One person is not both, so one of the genders is
 * a mistake, or two people have one name.
 */
final class GenderClashes {
  /** From this probability on, a word that is left open is a sign of two people with one name. */
  private static final double LIKELY = Certainty.SHIPPED.pronoun();

  /** Fewer likely words than these are taken for mistakes. */
  private static final int SEVERAL = 2;

  private GenderClashes() {}

  /**
   * A <i>he</i> or <i>she</i> that was given to a person.
   *
   * @param mention 0-based index of the mention
   * @param person 0-based index of the person
   * @param gender {@link Gender#HE} or {@link Gender#SHE}
   * @param probability that it means that person, 0 to 1
   */
  record Word(int mention, int person, Gender gender, double probability) {}

  /**
   * A clash.
   *
   * @param person 0-based index of the person
   * @param kept the gender of the words that stay with the person
   * @param left the words of the other gender, in the order of the text; at least one
   */
  record Clash(int person, Gender kept, List<Word> left) {
    Clash {
      left = List.copyOf(left);
    }

    /** The words that are left open although they are likely, in the order of the text. */
    List<Word> likely() {
      return left.stream().filter(word -> word.probability() >= LIKELY).toList();
    }

    /** Whether a person should look at it. */
    boolean isToBeLookedAt() {
      return likely().size() >= SEVERAL;
    }

    /**
     * Makes the problem that tells of it.
     *
     * @param name the person's name
     * @param transcript the transcript's id
     * @param place of the first likely word that is left open
     */
    Problem problem(String name, String transcript, TextPosition place) {
      return Problem.at(
          Severity.NOTE,
          ProblemCode.HE_AND_SHE,
          transcript,
          place,
          name
              + " seems to be both he and she in this transcript. Only "
              + (kept == Gender.HE ? "he" : "she")
              + " counts; "
              + left.size()
              + " words for "
              + (kept == Gender.HE ? "she" : "he")
              + " are left open, of which the first likely one is here. Look whether two people"
              + " share the name; if they do, give the one who speaks another name in "
              + Alias.TABLE
              + ".");
    }
  }

  /**
   * Returns the clashes, in the order of the people. The gender with the larger sum of
   * probabilities is kept; if both are equal, that of the person's form of address, otherwise that
   * of the first word.
   *
   * @param words in the order of the text
   * @param addressed the gender that a person's form of address tells; {@link Gender#OPEN} if it
   *     tells none
   */
  static List<Clash> among(List<Word> words, IntFunction<Gender> addressed) {
    Map<Integer, List<Word>> byPerson =
        words.stream()
            .collect(Collectors.groupingBy(Word::person, TreeMap::new, Collectors.toList()));
    List<Clash> clashes = new ArrayList<>();
    byPerson.forEach(
        (person, all) -> {
          if (all.stream().map(Word::gender).distinct().count() > 1) {
            Gender kept = kept(all, addressed.apply(person));
            clashes.add(
                new Clash(person, kept, all.stream().filter(w -> w.gender() != kept).toList()));
          }
        });
    return clashes;
  }

  private static Gender kept(List<Word> words, Gender addressed) {
    int he = Double.compare(sum(words, Gender.HE), sum(words, Gender.SHE));
    if (he != 0) {
      return he > 0 ? Gender.HE : Gender.SHE;
    }
    return addressed == Gender.HE || addressed == Gender.SHE ? addressed : words.get(0).gender();
  }

  /** Adds from the smallest on, so that the same probabilities in any order have one sum. */
  private static double sum(List<Word> words, Gender gender) {
    return words.stream()
        .filter(word -> word.gender() == gender)
        .map(Word::probability)
        .sorted(Comparator.naturalOrder())
        .reduce(0.0, Double::sum);
  }

  /**
   * The gender that forms of address in front of a name tell, as in {@code Mrs. Roe}; {@link
   * Gender#OPEN} if they tell none or both.
   */
  static Gender ofNames(Iterable<String> names) {
    boolean man = false;
    boolean woman = false;
    for (String name : names) {
      String first = name.strip().split("[\\s.]+")[0];
      man |= Lexicon.has(WordKind.TITLE_OF_A_MAN, first);
      woman |= Lexicon.has(WordKind.TITLE_OF_A_WOMAN, first);
    }
    if (man == woman) {
      return Gender.OPEN;
    }
    return man ? Gender.HE : Gender.SHE;
  }
}
