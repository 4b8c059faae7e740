package org.colloquy.model;

import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The problems of the previous publication, by which new ones are told from those that are known. A
 * problem is known if the previous publication has one of the same severity, code, file and
 * message; the line, the column, numbers in the message that are not quoted, and the nearest of
 * other words may differ, because they move when a file is edited or the corpus grows. Each known
 * problem accounts for one of now.
 *
 * <p>Memory grows with the number of problems, not with the length of their messages.
 */
public final class KnownProblems {
  /** What the reports put in the place of control characters, and those characters. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u2400-\u2421\uFFFD]");

  /** What the reports put in front of text that a spreadsheet would run. */
  private static final Pattern APOSTROPHES = Pattern.compile("^'+");

  /** A number, or something quoted, in which numbers are part of a name. */
  private static final Pattern NUMBERS = Pattern.compile("\"[^\"]*\"|\\d+");

  private final Map<Long, Integer> places = new HashMap<>();
  private final Map<Long, Integer> kinds = new HashMap<>();
  private long found;

  /** Returns known problems that are none so far: then every problem is new. */
  public static KnownProblems none() {
    return new KnownProblems();
  }

  /** Returns these problems as known. */
  public static KnownProblems of(List<Problem> problems) {
    KnownProblems known = new KnownProblems();
    for (Problem problem : problems) {
      known.add(
          problem.severity().printed(),
          problem.code().printed(),
          problem.transcript(),
          place(problem),
          problem.message());
    }
    return known;
  }

  /**
   * Adds a problem as a published table has it: text may be made harmless for spreadsheets.
   *
   * @param place line and column, in any form that is the same for the same place
   */
  public void add(String severity, String code, String transcript, String place, String message) {
    places.merge(hash(severity, code, transcript, place, message), 1, Integer::sum);
    kinds.merge(kind(severity, code, transcript, message), 1, Integer::sum);
  }

  /** Returns line and column as {@link #add} gets them. */
  public static String place(String line, String column) {
    return line + ":" + column;
  }

  private static String place(Problem problem) {
    return place(cell(problem.line()), cell(problem.column()));
  }

  private static String cell(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  /**
   * Finds the new ones among problems. A problem that stands where it stood is matched first, so
   * that of several alike it is the additional one that is new. Call it once for each problem.
   *
   * @return the places of the new ones in the list, 0-based
   */
  public BitSet newAmong(List<Problem> problems) {
    BitSet others = new BitSet();
    for (int i = 0; i < problems.size(); i++) {
      Problem one = problems.get(i);
      long place =
          hash(
              one.severity().printed(),
              one.code().printed(),
              one.transcript(),
              place(one),
              one.message());
      if (take(places, place)) {
        take(kinds, kind(one));
      } else {
        others.set(i);
      }
    }
    BitSet fresh = new BitSet();
    others.stream().filter(i -> !take(kinds, kind(problems.get(i)))).forEach(fresh::set);
    found += fresh.cardinality();
    return fresh;
  }

  /** Returns the new ones among problems, in their order; see {@link #newAmong}. */
  public List<Problem> newOf(List<Problem> problems) {
    return newAmong(problems).stream().mapToObj(problems::get).toList();
  }

  /** Returns how many new problems were found. */
  public long found() {
    return found;
  }

  private static boolean take(Map<Long, Integer> counts, long hash) {
    Integer count = counts.get(hash);
    if (count == null) {
      return false;
    }
    if (count == 1) {
      counts.remove(hash);
    } else {
      counts.put(hash, count - 1);
    }
    return true;
  }

  private static long kind(Problem problem) {
    return kind(
        problem.severity().printed(),
        problem.code().printed(),
        problem.transcript(),
        problem.message());
  }

  private static long kind(String severity, String code, String transcript, String message) {
    return hash(severity, code, transcript, "", masked(Nearest.without(message)));
  }

  private static String masked(String message) {
    return NUMBERS
        .matcher(message)
        .replaceAll(found -> found.group().startsWith("\"") ? "$0" : "#");
  }

  /** 64 bits of a fingerprint: few enough to keep many, enough that two are not alike by chance. */
  private static long hash(
      String severity, String code, String transcript, String place, String message) {
    Fingerprint print =
        new Fingerprint.Builder()
            .add(severity)
            .add(code)
            .add(plain(transcript))
            .add(place)
            .add(plain(message))
            .build();
    return ByteBuffer.wrap(print.bytes()).getLong();
  }

  private static String plain(String text) {
    String bare = APOSTROPHES.matcher(text).replaceFirst("");
    return CONTROLS.matcher(bare).replaceAll("\uFFFD").strip();
  }
}
