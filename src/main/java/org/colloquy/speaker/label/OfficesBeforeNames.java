package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.name.NameSearch;
import org.colloquy.speaker.name.Titles;

/**
 * The offices of several words in front of names in labels: {@code SECRETARY OF HEALTH JANE ROE}.
 * Nothing in such a label parts the office from the name. Therefore the name begins where the page
 * has it elsewhere without the office; if the page does not have it, at a given name; without one,
 * right before a word that is another label. If nothing shows where it begins, the label stays
 * whole.
 */
final class OfficesBeforeNames {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS_OF_NAME = 4;

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern WORD_BEFORE =
      Pattern.compile("([\\p{L}\\p{M}.'’\\-]{1,40})[ \\u00A0]$");
  private static final int LONGEST_BEFORE = 42;
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "this", "that");
  private static final Pattern SMALL =
      Pattern.compile("(?<![\\p{L}\\p{M}'’])\\p{Ll}{2,30}(?![\\p{L}\\p{M}])");

  private final String text;
  private final Set<String> surnames;

  /** The words that the page somewhere prints in small letters; made when first needed. */
  private final Set<String> smallWords = new HashSet<>();

  /**
   * Reads labels of a page.
   *
   * @param text the whole page, on which a label's name may stand without the office
   * @param surnames the other labels of the page that are one word, folded
   */
  OfficesBeforeNames(String text, Set<String> surnames) {
    this.text = text;
    this.surnames = Set.copyOf(surnames);
  }

  /** Returns the label with its office taken for a title; the same label if it has none. */
  ParsedLabel parted(ParsedLabel label) {
    boolean addressed = !label.titles().isEmpty() && !Titles.isOffice(label.titles());
    if (label.naming() != Naming.FULL || addressed) {
      return label;
    }
    List<String> words = new ArrayList<>();
    if (!label.name().titles().isEmpty()) {
      words.addAll(Arrays.asList(label.name().titles().split(" ")));
    }
    int titles = words.size();
    words.addAll(label.name().words());
    int earliest = words.size() < FEWEST_WORDS ? 0 : OfficeWords.earliestName(words);
    if (earliest <= titles) {
      return label;
    }
    if (earliest == words.size() && OfficeWords.isOffice(words.get(0))) {
      return label.ofOffice(new PersonName("", words));
    }
    int found = byPage(words, earliest).orElseGet(() -> byGivenName(words, earliest));
    int at = found > 0 ? found : bySurname(words, earliest);
    boolean open = words.subList(0, earliest).stream().anyMatch(OfficeWords::leadsOn);
    if (at == 0 || !open && at != earliest) {
      return OfficeWords.leadsOn(words, titles) ? label.named(new PersonName("", words)) : label;
    }
    return label.inOffice(
        new PersonName(
            String.join(" ", words.subList(0, at)),
            words.subList(at, words.size()),
            label.name().generation()));
  }

  /** Returns where the longest name begins that the page has with another word in front. */
  private OptionalInt byPage(List<String> words, int earliest) {
    Map<String, Integer> starts = new HashMap<>();
    for (int at = firstStart(words, earliest); at <= words.size() - 2; at++) {
      List<String> name = words.subList(at, words.size());
      if (name.stream().noneMatch(word -> Lexicon.has(WordKind.NEVER_IN_NAME, word))) {
        starts.put(String.join(" ", name), at);
      }
    }
    Set<String> apart = new HashSet<>();
    Set<String> things = new HashSet<>();
    NameSearch.ignoringCase(starts.keySet())
        .in(
            text,
            hit -> {
              String before = wordBefore(hit.start());
              if (ARTICLES.contains(before)) {
                things.add(hit.name());
              } else if (!before.equals(PersonName.fold(words.get(starts.get(hit.name()) - 1)))
                  && isCapitalised(hit)) {
                apart.add(hit.name());
              }
            });
    apart.removeAll(things);
    return apart.stream().mapToInt(starts::get).min();
  }

  private static int firstStart(List<String> words, int earliest) {
    return Math.max(Math.max(earliest, 1), words.size() - MOST_WORDS_OF_NAME);
  }

  /** Returns the word right in front of an offset, folded; empty if none stands there. */
  private String wordBefore(int offset) {
    Matcher word = WORD_BEFORE.matcher(text);
    word.region(Math.max(0, offset - LONGEST_BEFORE), offset);
    return word.find() ? PersonName.fold(word.group(1)) : "";
  }

  private boolean isCapitalised(NameSearch.Hit hit) {
    int last = text.substring(hit.start(), hit.end()).lastIndexOf(' ');
    return Character.isUpperCase(text.charAt(hit.start()))
        && Character.isUpperCase(text.charAt(hit.start() + last + 1));
  }

  /**
   * Returns where the name begins by the last given name that a surname may follow. A last word
   * that is a common word of the page is no surname: {@code DIRECTOR OF THE MARY ROE SCHOOL}.
   * Returns 0 if there is no such name.
   */
  private int byGivenName(List<String> words, int earliest) {
    int first = firstStart(words, earliest);
    int at = words.size() - 2;
    while (at >= first && !OfficeWords.isGivenName(words.get(at))) {
      at--;
    }
    if (at < first || isCommon(words.get(words.size() - 1))) {
      return 0;
    }
    for (int i = at; i < words.size(); i++) {
      if (OfficeWords.leadsOn(words, i)) {
        return 0;
      }
    }
    while (at > first
        && (OfficeWords.isGivenName(words.get(at - 1))
            || INITIAL.matcher(words.get(at - 1)).matches())) {
      at--;
    }
    return at;
  }

  /**
   * Returns where the name begins if its last word alone is another label: one word in front of it,
   * which is then a given name that no list has. Returns 0 otherwise.
   */
  private int bySurname(List<String> words, int earliest) {
    int at = words.size() - 2;
    boolean given =
        at >= firstStart(words, earliest)
            && !OfficeWords.leadsOn(words.get(at))
            && !OfficeWords.isOffice(words.get(at))
            && !isCommon(words.get(at));
    return given && surnames.contains(PersonName.fold(words.get(words.size() - 1))) ? at : 0;
  }

  private boolean isCommon(String word) {
    if (smallWords.isEmpty()) {
      Matcher small = SMALL.matcher(text);
      while (small.find()) {
        smallWords.add(small.group());
      }
    }
    return smallWords.contains(word.toLowerCase(Locale.ROOT));
  }
}
