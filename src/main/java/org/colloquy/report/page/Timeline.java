package org.colloquy.report.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The timeline of a conversation: a lane for each speaker, with a block for each turn whose start
 * is known, from the first start to the last end. A turn without an end is a stroke.
 *
 * @param lanes in the order of the speakers' first turns; everybody beyond the last is in one lane
 * @param from when the first turn begins, as a clock shows it
 * @param to when the last one ends
 */
record Timeline(List<Lane> lanes, String from, String to) {
  /** The width of a lane in SVG units. */
  static final int WIDTH = 1000;

  static final int HEIGHT = 14;

  /** So many speakers have lanes of their own. */
  private static final int MOST_LANES = 24;

  /** The key of the lane of everybody else. */
  private static final int OTHERS = -2;

  private static final double LEAST_WIDTH = 1.5;
  private static final int SECONDS_IN_A_MINUTE = 60;
  private static final int SECONDS_IN_AN_HOUR = 3600;

  Timeline {
    lanes = List.copyOf(lanes);
  }

  /**
   * The turns of a speaker.
   *
   * @param name the speaker's name
   * @param colour the class of the speaker's colour
   * @param time how long the turns with an end take, as a clock shows it; empty if there are none
   * @param blocks in the order of the turns
   */
  record Lane(String name, String colour, String time, List<TurnBlock> blocks) {
    Lane {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * A turn. Coordinates are SVG units with at most two decimals.
   *
   * @param told when it is spoken, as clocks show it
   */
  record TurnBlock(ShownTurn turn, String x, String width, String told) {}

  /** Returns the timeline; empty unless most turns, and at least two, have a start. */
  static Optional<Timeline> of(List<ShownTurn> turns) {
    List<ShownTurn> timed = turns.stream().filter(ShownTurn::isTimed).toList();
    if (timed.size() < 2 || 2 * timed.size() <= turns.size()) {
      return Optional.empty();
    }
    double first = timed.get(0).start();
    double last = timed.stream().mapToDouble(t -> t.end().orElse(t.start())).max().orElse(first);
    if (last <= first) {
      return Optional.empty();
    }
    Map<Integer, List<ShownTurn>> speakers = new LinkedHashMap<>();
    for (ShownTurn turn : timed) {
      boolean known = speakers.containsKey(turn.colour()) || speakers.size() < MOST_LANES;
      int lane = known ? turn.colour() : OTHERS;
      speakers.computeIfAbsent(lane, number -> new ArrayList<>()).add(turn);
    }
    List<Lane> lanes = new ArrayList<>();
    speakers.forEach((number, spoken) -> lanes.add(lane(spoken, first, last - first)));
    return Optional.of(new Timeline(lanes, clock(first), clock(last)));
  }

  private static Lane lane(List<ShownTurn> spoken, double first, double length) {
    ShownTurn one = spoken.get(0);
    boolean others = spoken.stream().anyMatch(turn -> turn.colour() != one.colour());
    List<TurnBlock> blocks = spoken.stream().map(turn -> block(turn, first, length)).toList();
    double seconds =
        spoken.stream().mapToDouble(turn -> turn.end().orElse(turn.start()) - turn.start()).sum();
    boolean ended = spoken.stream().anyMatch(turn -> turn.end().isPresent());
    return new Lane(
        others ? "Others" : one.speaker(),
        others ? "voice-none" : one.voice(),
        ended ? clock(seconds) : "",
        blocks);
  }

  private static TurnBlock block(ShownTurn turn, double first, double length) {
    double x = WIDTH * (turn.start() - first) / length;
    double wide = WIDTH * (turn.end().orElse(turn.start()) - turn.start()) / length;
    String told =
        turn.end().isPresent()
            ? clock(turn.start()) + " to " + clock(turn.end().getAsDouble())
            : "from " + clock(turn.start());
    return new TurnBlock(
        turn,
        printed(Math.min(x, WIDTH - LEAST_WIDTH)),
        printed(Math.max(LEAST_WIDTH, wide)),
        told);
  }

  /** Writes seconds as {@code 2:05} or {@code 1:02:05}; parts of a second are cut off. */
  static String clock(double seconds) {
    long whole = (long) seconds;
    long hours = whole / SECONDS_IN_AN_HOUR;
    long minutes = whole % SECONDS_IN_AN_HOUR / SECONDS_IN_A_MINUTE;
    long rest = whole % SECONDS_IN_A_MINUTE;
    return hours > 0
        ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, minutes, rest)
        : String.format(Locale.ROOT, "%d:%02d", minutes, rest);
  }

  private static String printed(double number) {
    return BigDecimal.valueOf(number)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
