package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelFamily.Trait;
import org.colloquy.transcript.time.WrittenTime;

/**
 * The lines of a page that have nothing but the time at which the person above begins to speak, in
 * words or as a clock shows it: {@code 1 minute 2 seconds}, {@code 00:12}.
 */
final class TimeLines {
  private static final Pattern TIME = Pattern.compile(WrittenTime.TIME);
  private static final int LONGEST = 50;

  /** A time between a name and what is said, perhaps with its end. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[ \\u00A0\\t]{1,8}[\\[(]?(?<time>"
              + WrittenTime.CLOCK
              + ")(?: ?[-–—] ?"
              + WrittenTime.CLOCK
              + ")?[\\])]?(?=[ \\u00A0\\t]{1,8}[^\\s:])");

  private static final Set<LabelFamily> TIMED = Set.of(LabelFamily.NAMES, LabelFamily.CAPITALS);
  private static final double NEARLY_ALL = 0.8;

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

  /**
   * Returns the blocks with the times that stand right behind the names as parts of the labels:
   * {@code Jane: 00:12 Good morning}. They do so if nearly all names have one and none is before
   * the last one; {@code 5:30 is early} is speech.
   */
  static List<Block> behindNames(String text, List<Block> blocks) {
    int named = 0;
    List<Block> result = new ArrayList<>();
    int timed = 0;
    long last = 0;
    for (Block block : blocks) {
      Optional<LabelCandidate> candidate =
          block.candidates().stream().filter(c -> TIMED.contains(c.family())).findFirst();
      Optional<Matcher> time = candidate.flatMap(c -> timeBehind(text, block, c));
      named += candidate.isPresent() ? 1 : 0;
      if (time.isEmpty()) {
        result.add(block);
        continue;
      }
      long start = WrittenTime.ofClock(time.get().group("time")).start();
      if (start < last) {
        return blocks;
      }
      last = start;
      timed++;
      int end = time.get().end();
      result.add(
          block.withCandidates(
              block.candidates().stream()
                  .filter(c -> TIMED.contains(c.family()))
                  .map(c -> c.upTo(end))
                  .toList()));
    }
    return timed >= FEWEST && timed >= NEARLY_ALL * named ? result : blocks;
  }

  private static Optional<Matcher> timeBehind(String text, Block block, LabelCandidate candidate) {
    Matcher time = BEHIND.matcher(text).region(candidate.span().end(), block.span().end());
    return time.lookingAt() ? Optional.of(time) : Optional.empty();
  }

  private static boolean isTime(String text, Span line) {
    return line.length() <= LONGEST && TIME.matcher(line.in(text)).matches();
  }
}
