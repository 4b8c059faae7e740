package org.colloquy.report.check;

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
 */
record CheckedClaim(List<CheckedRow> rows, Optional<Claim> claim) {
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
    /** What the answer is about is no longer there. */
    UNMATCHED
  }

  CheckKind kind() {
    return rows.get(0).kind();
  }

  /** The class of what the program says now; if it cannot be found, of what it said. */
  String group() {
    return claim.map(now -> now.stratum().group()).orElse(rows.get(0).group());
  }

  /** The answer of the first who has answered; empty if nobody has. */
  String answer() {
    return answers().findFirst().orElse("");
  }

  /** The answers of those who have answered, in the order of the files. */
  private Stream<String> answers() {
    return rows.stream().filter(CheckedRow::isAnswered).map(CheckedRow::answer);
  }

  /** The answers of the first two who have answered and could tell; fewer if there are not two. */
  List<String> firstTwo() {
    return answers().filter(answer -> !answer.equals(CheckKind.CANNOT_TELL)).limit(2).toList();
  }

  Fate fate() {
    if (answer().isEmpty()) {
      return Fate.UNANSWERED;
    }
    if (claim.isEmpty()) {
      return Fate.UNMATCHED;
    }
    if (isOutdated(claim.get())) {
      return Fate.OUTDATED;
    }
    return answer().equals(CheckKind.CANNOT_TELL) ? Fate.CANNOT_TELL : Fate.COUNTED;
  }

  /** Whether the answer was about something else than what the program says now. */
  private boolean isOutdated(Claim now) {
    CheckedRow row = rows.stream().filter(CheckedRow::isAnswered).findFirst().orElseThrow();
    boolean same =
        row.said().equals(now.said()) || !now.meant().isEmpty() && row.meant().equals(now.meant());
    return !kind().isBlind() && !same;
  }

  /** Whether the program is right, if the fate is {@link Fate#COUNTED}. */
  boolean isRight() {
    return answer().equals(kind().isBlind() ? group() : CheckKind.YES);
  }
}
