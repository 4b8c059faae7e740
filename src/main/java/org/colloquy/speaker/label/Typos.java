package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.colloquy.model.PersonName;
import org.colloquy.speaker.name.Titles;

/**
 * The misspelt labels of a transcript. A label is misspelt if it is rare, if a frequent label of
 * the transcript differs from it in one letter, and if nothing shows that there is somebody of that
 * name. A short word, or one that begins with another letter, takes more: the frequent label is the
 * surname of a full name among the labels, whose turns count with it, the page has the misspelt
 * word nowhere else, and only those who speak next to the frequent label speak next to the rare
 * one.
 */
public final class Typos {
  private static final int MOST_TURNS_OF_TYPO = 2;
  private static final int FEWEST_TURNS_OF_NAME = 4;
  private static final int SHORTEST_WORD = 5;
  private static final int SHORTEST_SURNAME = 4;
  private static final DamerauLevenshteinDistance ONE_LETTER = new DamerauLevenshteinDistance(1);

  private final Map<String, ParsedLabel> meantByKey = new HashMap<>();

  private Typos() {}

  /** A label with what is compared: its key, its folded words and the number of its turns. */
  private record CountedLabel(ParsedLabel label, String key, List<String> words, int turns) {
    static CountedLabel of(ParsedLabel label, String key, int turns) {
      return new CountedLabel(
          label, key, label.name().words().stream().map(PersonName::fold).toList(), turns);
    }

    /** Whether this is a full name with that surname. */
    boolean endsIn(String surname) {
      return words.size() > 1 && words.get(words.size() - 1).equals(surname);
    }
  }

  /**
   * Finds the misspelt labels of a transcript.
   *
   * @param labels the label of each turn that has one, in order
   * @param spokenWords every word of the speech, folded; a name that occurs in speech is no
   *     misprint
   * @param wordsOutsideLabels every word of the page outside of labels, folded
   */
  public static Typos in(
      List<ParsedLabel> labels, Set<String> spokenWords, Set<String> wordsOutsideLabels) {
    Map<String, Integer> turns = new LinkedHashMap<>();
    Map<String, ParsedLabel> first = new LinkedHashMap<>();
    Set<List<String>> neighbours = new HashSet<>();
    String previous = "";
    for (ParsedLabel label : labels) {
      String key = label.key();
      turns.merge(key, 1, Integer::sum);
      first.putIfAbsent(key, label);
      neighbours.add(List.of(previous, key));
      previous = key;
    }
    List<CountedLabel> counted = new ArrayList<>();
    first.forEach(
        (key, label) -> {
          if (label.isFound()) {
            counted.add(CountedLabel.of(label, key, turns.get(key)));
          }
        });
    Map<String, List<CountedLabel>> byLastWord =
        counted.stream().collect(Collectors.groupingBy(c -> c.words().get(c.words().size() - 1)));
    List<CountedLabel> frequent =
        counted.stream().filter(c -> turnsOfPerson(c, byLastWord) >= FEWEST_TURNS_OF_NAME).toList();
    Typos typos = new Typos();
    for (CountedLabel rare : counted) {
      if (rare.turns() <= MOST_TURNS_OF_TYPO) {
        List<CountedLabel> near =
            frequent.stream()
                .filter(
                    c ->
                        isTypo(rare, c, spokenWords)
                            || isTypoOfSurname(rare, c, counted, wordsOutsideLabels)
                                && areInOnePlace(rare.key(), c.key(), neighbours))
                .filter(c -> !areNeighbours(rare.key(), c.key(), neighbours))
                .toList();
        if (near.size() == 1) {
          typos.meantByKey.put(rare.key(), near.get(0).label());
        }
      }
    }
    return typos;
  }

  /**
   * Returns the label that this one misspells; empty if it is not misspelt or several may be meant.
   */
  Optional<ParsedLabel> meant(ParsedLabel label) {
    return Optional.ofNullable(meantByKey.get(label.key()));
  }

  /** The turns of a label; those of the one full name that ends in it count with a surname. */
  private static int turnsOfPerson(CountedLabel label, Map<String, List<CountedLabel>> byLastWord) {
    List<CountedLabel> full =
        label.words().size() > 1
            ? List.of()
            : byLastWord.getOrDefault(label.words().get(0), List.of()).stream()
                .filter(c -> c.endsIn(label.words().get(0)))
                .toList();
    return label.turns() + (full.size() == 1 ? full.get(0).turns() : 0);
  }

  /**
   * Whether the two labels follow each other, which shows two people: nobody answers himself or
   * herself.
   */
  private static boolean areNeighbours(
      String one, String other, Collection<List<String>> neighbours) {
    return neighbours.contains(List.of(one, other)) || neighbours.contains(List.of(other, one));
  }

  /** Whether only those who speak next to the frequent label speak next to the rare one. */
  private static boolean areInOnePlace(
      String rare, String frequent, Collection<List<String>> neighbours) {
    return neighbours.stream()
        .filter(pair -> pair.contains(rare) && !pair.contains(""))
        .map(pair -> pair.get(0).equals(rare) ? pair.get(1) : pair.get(0))
        .allMatch(next -> areNeighbours(next, frequent, neighbours));
  }

  private static boolean isTypoOfSurname(
      CountedLabel rare,
      CountedLabel other,
      List<CountedLabel> all,
      Set<String> wordsOutsideLabels) {
    if (rare.words().size() != 1 || other.words().size() != 1) {
      return false;
    }
    String wrong = rare.words().get(0);
    String right = other.words().get(0);
    return Math.min(wrong.length(), right.length()) >= SHORTEST_SURNAME
        && ONE_LETTER.apply(wrong, right) == 1
        && rare.label().titles().equals(other.label().titles())
        && !wordsOutsideLabels.contains(wrong)
        && all.stream().noneMatch(c -> c != rare && c.words().contains(wrong))
        && all.stream().anyMatch(c -> c.endsIn(right));
  }

  private static boolean isTypo(CountedLabel rare, CountedLabel other, Set<String> spokenWords) {
    if (rare.words().size() != other.words().size()
        || Titles.ofTwoPeople(rare.label().titles(), other.label().titles())) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < rare.words().size(); i++) {
      String wrong = rare.words().get(i);
      String right = other.words().get(i);
      if (!wrong.equals(right)) {
        differing++;
        if (differing > 1 || !isMisspelling(wrong, right, spokenWords)) {
          return false;
        }
      }
    }
    return differing == 1;
  }

  private static boolean isMisspelling(String wrong, String right, Set<String> spokenWords) {
    return Math.min(wrong.length(), right.length()) >= SHORTEST_WORD
        && wrong.charAt(0) == right.charAt(0)
        && !spokenWords.contains(wrong)
        && ONE_LETTER.apply(wrong, right) == 1;
  }
}
