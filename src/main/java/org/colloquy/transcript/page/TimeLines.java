package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelFamily.Trait;

/**
 * The lines of a page that have nothing but the time at which the person above begins to speak, in
 * words or as a clock shows it: {@code 1 minute 2 seconds}, {@code 00:12}.
 */
final class TimeLines {
  private static final String CLOCK = "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?";
  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{1,2} hours? )?(?:\\d{1,2} minutes? )?\\d{1,2} seconds?(?: ?"
              + CLOCK
              + ")?|"
              + CLOCK);
  private static final int LONGEST = 50;

  /** Somebody who is asked for a time gives one or two, not more. */
  private static final int FEWEST = 3;

  private TimeLines() {}

  /** Returns the blocks with those that are times set apart as directions. */
  static List<Block> set(String text, List<Block> blocks) {
    List<Integer> times = new ArrayList<>();
    for (int i = 1; i < blocks.size(); i++) {
      boolean named =
          blocks.get(i - 1).candidates().stream().anyMatch(c -> c.family().is(Trait.OWN_LINE));
      if (named && isTime(text, blocks.get(i).span())) {
        times.add(i);
      }
    }
    if (times.size() < FEWEST) {
      return blocks;
    }
    List<Block> result = new ArrayList<>(blocks);
    for (int i : times) {
      Block block = blocks.get(i);
      result.set(i, block.before(List.of(new Direction(block.span(), Direction.Kind.OTHER))));
    }
    return result;
  }

  private static boolean isTime(String text, Span line) {
    return line.length() <= LONGEST && TIME.matcher(line.in(text)).matches();
  }
}
