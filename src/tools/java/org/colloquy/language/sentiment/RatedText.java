package org.colloquy.language.sentiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with the mean of people's ratings of its sentiment.
 *
 * @param article the id of its article; texts of one article are alike
 * @param rating from −4 (extremely negative) over 0 (neither) to +4 (extremely positive)
 */
record RatedText(String article, double rating, String text) {
  /**
   * A line: an id ({@code 12_3}: article and snippet), a rating and the text, separated by tabs.
   */
  private static final Pattern LINE =
      Pattern.compile("([^_\\t]+)_[^\\t]*\\t([+-]?[0-9]*\\.?[0-9]+)\\t(.*\\S.*)");

  private record Place(String article, String text) {}

  /**
   * The part of a file that is read: the first {@code length} of every {@code every} characters.
   */
  record Stretches(int length, int every) {
    static final Stretches ALL = new Stretches(1, 1);

    /** Whether the text at these 0-based, half-open offsets is in one stretch. */
    boolean hold(int start, int end) {
      return equals(ALL) || start / every == (end - 1) / every && (end - 1) % every < length;
    }
  }

  /**
   * Reads the texts of a file, in its order. Lines of another form, and those that are not wholly
   * in one stretch, are skipped. A text that its article repeats counts once, with the mean of its
   * ratings.
   */
  static List<RatedText> read(Path file, Stretches stretches) throws IOException {
    String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
    Map<Place, List<Double>> ratings = new LinkedHashMap<>();
    int start = 0;
    for (String line : all.split("\n", -1)) {
      int end = start + line.length();
      Matcher parts = LINE.matcher(line);
      if (parts.matches() && stretches.hold(start, end)) {
        ratings
            .computeIfAbsent(
                new Place(parts.group(1), parts.group(3).strip()), p -> new ArrayList<>())
            .add(Double.parseDouble(parts.group(2)));
      }
      start = end + 1;
    }
    List<RatedText> texts = new ArrayList<>();
    ratings.forEach(
        (place, of) ->
            texts.add(
                new RatedText(
                    place.article(),
                    of.stream().mapToDouble(Double::doubleValue).average().orElseThrow(),
                    place.text())));
    return texts;
  }
}
