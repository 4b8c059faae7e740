package org.colloquy.transcript.aside;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * The pull quotes of a page: paragraphs without a label that repeat, nearly word for word, what a
 * longer paragraph says. A refrain repeats a paragraph as a whole and is speech.
 */
final class PullQuotes {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)*");

  /** So many words in a row are compared. */
  private static final int RUN = 4;

  private static final String MARKS = "\"“‘'`«>";

  private static final int FEWEST_WORDS = 8;
  private static final int FEWEST_IN_MARKS = 5;
  private static final int MOST_WORDS = 80;

  /** The paragraph that is quoted has at least so many words more. */
  private static final int LONGER = 2;

  /** At most so many paragraphs are known by the same run of words. */
  private static final int MOST_OF_ONE_RUN = 4;

  private static final double NEARLY_ALL = 0.8;

  private final String text;
  private final List<Span> paragraphs;
  private final Map<Integer, List<String>> candidates = new HashMap<>();
  private final Map<String, List<Integer>> byRun = new HashMap<>();

  private PullQuotes(String text, List<Span> paragraphs) {
    this.text = text;
    this.paragraphs = paragraphs;
  }

  /**
   * Returns the indices of the paragraphs that are pull quotes.
   *
   * @param paragraphs all paragraphs of the conversation without their labels
   * @param possible the indices of those that may be pull quotes
   */
  static Set<Integer> among(String text, List<Span> paragraphs, List<Integer> possible) {
    PullQuotes quotes = new PullQuotes(text, paragraphs);
    possible.forEach(quotes::addCandidate);
    return quotes.found();
  }

  /** Whether a paragraph begins with a quotation mark, or with the mark of one in Markdown. */
  static boolean isMarked(String text, Span paragraph) {
    return !paragraph.isEmpty() && MARKS.indexOf(text.charAt(paragraph.start())) >= 0;
  }

  private void addCandidate(int at) {
    List<String> words = words(paragraphs.get(at), MOST_WORDS + 1);
    int fewest = isMarked(text, paragraphs.get(at)) ? FEWEST_IN_MARKS : FEWEST_WORDS;
    if (words.size() >= fewest && words.size() <= MOST_WORDS) {
      List<String> runs = runs(words);
      candidates.put(at, runs);
      for (String run : new HashSet<>(runs)) {
        List<Integer> known = byRun.computeIfAbsent(run, r -> new ArrayList<>());
        if (known.size() < MOST_OF_ONE_RUN) {
          known.add(at);
        }
      }
    }
  }

  private Set<Integer> found() {
    Set<Integer> found = new HashSet<>();
    for (int i = 0; i < paragraphs.size() && !candidates.isEmpty(); i++) {
      List<String> words = words(paragraphs.get(i), Integer.MAX_VALUE);
      Map<Integer, Integer> shared = new HashMap<>();
      for (String run : new HashSet<>(runs(words))) {
        for (int candidate : byRun.getOrDefault(run, List.of())) {
          shared.merge(candidate, 1, Integer::sum);
        }
      }
      shared.remove(i);
      shared.forEach(
          (candidate, runs) -> {
            int all = candidates.get(candidate).size();
            boolean longer = words.size() >= all + RUN - 1 + LONGER;
            if (longer && runs >= NEARLY_ALL * all) {
              found.add(candidate);
            }
          });
    }
    return found;
  }

  private List<String> words(Span paragraph, int most) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text).region(paragraph.start(), paragraph.end());
    while (words.size() < most && word.find()) {
      words.add(word.group().toLowerCase(Locale.ROOT).replace('’', '\''));
    }
    return words;
  }

  private static List<String> runs(List<String> words) {
    List<String> runs = new ArrayList<>();
    for (int i = 0; i + RUN <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + RUN)));
    }
    return runs;
  }
}
