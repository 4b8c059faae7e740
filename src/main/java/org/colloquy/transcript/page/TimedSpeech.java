package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The speech of a page that prints times and no names: one turn of nobody named, as in captions.
 * Logs, plans and live reports have times, too; but a recording begins near zero, its times rise,
 * and somebody speaks in sentences between them.
 */
final class TimedSpeech {
  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(]?(?:(?<hours>\\d{1,2}):)?(?<minutes>\\d{1,2}):(?<seconds>\\d{2})(?:[.,]\\d{1,3})?[\\])]?"
              + "(?:[ \\u00A0]?[-–—](?=[ \\u00A0]))?(?=$|[\\s\\u00A0])");

  private static final int FEWEST = 4;

  /** The first time of a recording is at most this, in seconds. */
  private static final int LATEST_BEGINNING = 300;

  private static final double MOST = 0.5;
  private static final double SOME = 0.25;
  private static final double NEARLY_ALL = 0.95;

  private final String text;
  private final List<Block> blocks;

  /** For each block, the time at its start in seconds; empty if it has none. */
  private final List<OptionalInt> times = new ArrayList<>();

  private TimedSpeech(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
    blocks.forEach(block -> times.add(timeOf(block)));
  }

  /** Returns the blocks with the speech marked if there is any, else as they are. */
  static List<Block> in(String text, List<Block> blocks) {
    TimedSpeech speech = new TimedSpeech(text, blocks);
    return speech.isRecording() ? speech.marked() : blocks;
  }

  private OptionalInt timeOf(Block block) {
    Matcher time = TIME.matcher(text).region(block.span().start(), block.span().end());
    if (!time.lookingAt()) {
      return OptionalInt.empty();
    }
    int hours = time.group("hours") == null ? 0 : Integer.parseInt(time.group("hours"));
    int minutes = Integer.parseInt(time.group("minutes"));
    return OptionalInt.of(3600 * hours + 60 * minutes + Integer.parseInt(time.group("seconds")));
  }

  private Span behindTime(int at) {
    Span span = blocks.get(at).span();
    if (times.get(at).isEmpty()) {
      return span;
    }
    Matcher time = TIME.matcher(text).region(span.start(), span.end());
    return time.lookingAt() ? new Span(time.end(), span.end()).trimmedIn(text) : span;
  }

  private boolean isRecording() {
    List<Integer> found = new ArrayList<>();
    times.forEach(time -> time.ifPresent(found::add));
    if (found.size() < FEWEST || found.get(0) > LATEST_BEGINNING) {
      return false;
    }
    int rising = 0;
    for (int i = 1; i < found.size(); i++) {
      rising += found.get(i) >= found.get(i - 1) ? 1 : 0;
    }
    int last = last();
    int spoken = 0;
    int sentences = 0;
    int talking = 0;
    boolean personal = false;
    for (int i = first(); i <= last; i++) {
      Span behind = behindTime(i);
      if (!behind.isEmpty()) {
        Speechlike signs = Speechlike.of(behind.in(text));
        spoken++;
        sentences += signs.endsSentence() ? 1 : 0;
        talking += signs.talks() ? 1 : 0;
        personal |= signs.speaksOfSelf() || signs.addresses();
      }
    }
    return rising >= NEARLY_ALL * (found.size() - 1)
        && found.get(found.size() - 1) > found.get(0)
        && found.size() >= MOST * spoken
        && spoken >= FEWEST
        && personal
        && talking >= SOME * spoken
        && sentences >= MOST * spoken;
  }

  private int first() {
    int at = 0;
    while (times.get(at).isEmpty()) {
      at++;
    }
    return at;
  }

  /** The last block with a time, or the one below it if there is nothing behind that time. */
  private int last() {
    int at = blocks.size() - 1;
    while (times.get(at).isEmpty()) {
      at--;
    }
    return behindTime(at).isEmpty() && at + 1 < blocks.size() ? at + 1 : at;
  }

  private List<Block> marked() {
    List<Block> marked = new ArrayList<>(blocks.subList(0, first()));
    boolean begun = false;
    for (int i = first(); i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (i > last()) {
        marked.add(block);
        continue;
      }
      Span behind = behindTime(i);
      if (times.get(i).isPresent()) {
        Span time =
            new Span(block.span().start(), behind.isEmpty() ? block.span().end() : behind.start())
                .trimmedIn(text);
        marked.add(block.at(time).before(List.of(new Direction(time, Direction.Kind.OTHER))));
      }
      if (!behind.isEmpty()) {
        Block speech = block.at(behind).before(List.of());
        marked.add(speech.as(begun ? Block.Kind.GOES_ON : Block.Kind.ANSWER));
        begun = true;
      }
    }
    return marked;
  }
}
