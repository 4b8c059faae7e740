package org.colloquy.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.model.CheckKind;
import org.colloquy.model.CheckedRow;

/**
 * What people answer about one thing that the program said.
 *
 * @param rows the rows about it, one a file, in the order of the files; at least one
 * @param claim what the program says of it now; empty if it cannot be found
 * @param hasTranscript whether there is something of its transcript
 */
record CheckedClaim(List<FiledRow> rows, Optional<Claim> claim, boolean hasTranscript) {
  /** The word for all classes, which is no class. */
  static final String ALL = "all";

  CheckedClaim {
    rows = List.copyOf(rows);
  }

  /** What became of the answer. */
  enum Fate {
    COUNTED,
    CANNOT_TELL,
    UNANSWERED,
    /** The program no longer says what the answer is about. */
    OUTDATED,
    /** Nothing is left of the transcript, or nothing that the program says of it. */
    WITHOUT_TRANSCRIPT,
    /** The words are no longer there, or other words stand around them. */
    WITHOUT_WORDS;

    /** Whether an answer about the program's errors is lost with it. */
    boolean isLost() {
      return this == OUTDATED || this == WITHOUT_TRANSCRIPT || this == WITHOUT_WORDS;
    }
  }

  /** Two answers to one question. */
  record Pair(String first, String second) {}

  CheckKind kind() {
    return rows.get(0).row().kind();
  }

  /**
   * The class to which the answer belongs: that of what the program says now. What is lost is lost
   * for the class of which it was drawn.
   *
   * @return empty if nobody knows
   */
  Optional<String> group() {
    Optional<String> now = claim.map(found -> found.stratum().group());
    return fate().isLost() || now.isEmpty() ? drawn().or(() -> now) : now;
  }

  /** The class of which it was drawn; if no row says so, that of what the program says now. */
  Optional<String> stratum() {
    return drawn().or(() -> claim.map(found -> found.stratum().group()));
  }

  private Optional<String> drawn() {
    return rows.stream()
        .map(filed -> filed.row().group())
        .filter(group -> !group.isEmpty() && !group.equals(ALL))
        .findFirst();
  }

  /** How many the program counted in that class; 0 if no row says so. */
  long stratumSize() {
    return rows.stream()
        .map(FiledRow::row)
        .filter(CheckedRow::saysItsClass)
        .mapToLong(CheckedRow::size)
        .findFirst()
        .orElse(0);
  }

  /** The first answer about what the program says now; empty if there is none. */
  String answer() {
    return answered()
        .filter(row -> claim.isPresent() && !isOutdated(row, claim.get()))
        .map(CheckedRow::answer)
        .findFirst()
        .orElse("");
  }

  private Stream<CheckedRow> answered() {
    return rows.stream().map(FiledRow::row).filter(CheckedRow::isAnswered);
  }

  /** What two files answer, if both could tell and were asked the same. */
  Optional<Pair> pair(String first, String second) {
    List<CheckedRow> both = new ArrayList<>();
    for (String file : List.of(first, second)) {
      rows.stream()
          .filter(filed -> filed.file().equals(file))
          .map(FiledRow::row)
          .filter(row -> row.isAnswered() && !row.answer().equals(CheckKind.CANNOT_TELL))
          .forEach(both::add);
    }
    boolean same =
        claim.isPresent()
            && both.size() == 2
            && (kind().isBlind() || isSame(both.get(0), both.get(1).said(), both.get(1).meant()));
    return same
        ? Optional.of(new Pair(both.get(0).answer(), both.get(1).answer()))
        : Optional.empty();
  }

  Fate fate() {
    if (answered().findAny().isEmpty()) {
      return Fate.UNANSWERED;
    }
    if (claim.isEmpty()) {
      return hasTranscript ? Fate.WITHOUT_WORDS : Fate.WITHOUT_TRANSCRIPT;
    }
    if (answer().isEmpty()) {
      return Fate.OUTDATED;
    }
    return answer().equals(CheckKind.CANNOT_TELL) ? Fate.CANNOT_TELL : Fate.COUNTED;
  }

  /** Whether an answer was about something else than what the program says now. */
  private boolean isOutdated(CheckedRow row, Claim now) {
    return !kind().isBlind() && !isSame(row, now.said(), now.meant());
  }

  /** Two people may have one name, so names are compared only where an id is missing. */
  private static boolean isSame(CheckedRow row, String said, String meant) {
    return row.meant().isEmpty() || meant.isEmpty()
        ? AlikeText.is(row.said(), said)
        : AlikeText.is(row.meant(), meant);
  }

  /** Whether the program is right, if the fate is {@link Fate#COUNTED}. */
  boolean isRight() {
    return answer()
        .equals(kind().isBlind() ? claim.orElseThrow().stratum().group() : CheckKind.YES);
  }
}
