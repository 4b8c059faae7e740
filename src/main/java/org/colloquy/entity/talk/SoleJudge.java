package org.colloquy.entity.talk;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.model.Cast;
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Speaker;

/**
 * The sole judge among the speakers, whom <i>you</i> means where somebody is addressed by a title
 * such as {@code Your Honor}.
 */
public final class SoleJudge {
  private static final Pattern JUDGE =
      Pattern.compile(
          "(?i).*\\b(?:judge|justice|magistrate|the court|presiding officer|master of the"
              + " rolls)\\b.*");

  private final OptionalInt judge;

  public SoleJudge(Cast cast) {
    int[] judges =
        IntStream.range(0, cast.speakers().size())
            .filter(i -> isJudge(cast.speakers().get(i)))
            .toArray();
    this.judge = judges.length == 1 ? OptionalInt.of(judges[0]) : OptionalInt.empty();
  }

  private static boolean isJudge(Speaker speaker) {
    Stream<String> known =
        Stream.concat(
            Stream.of(speaker.name(), speaker.role().orElse("")), speaker.aliases().stream());
    return known.anyMatch(text -> JUDGE.matcher(text).matches());
  }

  /** The 0-based index of the one judge among the speakers; empty if there is none or several. */
  public OptionalInt judge() {
    return judge;
  }

  /** Whether a text addresses somebody by title, as in {@code Your Honor}. */
  public static boolean isAddressedIn(String text) {
    String[] words = text.split("[^\\p{L}]+");
    return IntStream.range(1, words.length)
        .anyMatch(i -> FormsOfAddress.is(words[i - 1], words[i]));
  }
}
