package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.model.Problem.Severity;
import org.junit.jupiter.api.Test;

class KnownProblemsTest {
  private static Problem at(int line, String message) {
    return new Problem(
        Severity.WARNING,
        ProblemCode.REFUSED_LABEL,
        "talk.txt",
        OptionalInt.of(line),
        OptionalInt.of(1),
        message);
  }

  private static List<Problem> fresh(List<Problem> before, Problem... now) {
    return KnownProblems.of(before).newOf(List.of(now));
  }

  @Test
  void sameProblemIsKnown() {
    assertThat(fresh(List.of(at(3, "Look at ROE.")), at(3, "Look at ROE."))).isEmpty();
  }

  @Test
  void withoutAPreviousPublicationEveryProblemIsNew() {
    assertThat(KnownProblems.none().newOf(List.of(at(3, "Look at ROE.")))).hasSize(1);
  }

  @Test
  void problemThatMovedIsKnownAlsoIfItsMessageNamesLinesAndCounts() {
    assertThat(
            fresh(
                List.of(at(3, "Line 3 looks like 2 labels.")),
                at(14, "Line 14 looks like 12 labels.")))
        .isEmpty();
  }

  @Test
  void numberInANameIsNoCount() {
    assertThat(
            fresh(
                List.of(at(3, "The row for \"2026-11-03.html\" fits nothing.")),
                at(3, "The row for \"2026-11-09.html\" fits nothing.")))
        .hasSize(1);
  }

  @Test
  void anotherNearestWordMakesNothingNew() {
    assertThat(
            fresh(
                List.of(at(3, "The row for \"tuesday.txt\" fits nothing. Mend it.")),
                at(
                    3,
                    "The row for \"tuesday.txt\" fits nothing; it may mean \"tuesdays.txt\". Mend"
                        + " it.")))
        .isEmpty();
  }

  @Test
  void otherMessageFileCodeOrSeverityIsNew() {
    Problem known = at(3, "Look at ROE.");
    List<Problem> others =
        List.of(
            at(3, "Look at DOE."),
            new Problem(
                known.severity(),
                known.code(),
                "b.txt",
                known.line(),
                known.column(),
                "Look at ROE."),
            new Problem(
                known.severity(),
                ProblemCode.NO_SPEAKER,
                "talk.txt",
                known.line(),
                known.column(),
                "Look at ROE."),
            new Problem(
                Severity.ERROR,
                known.code(),
                "talk.txt",
                known.line(),
                known.column(),
                "Look at ROE."));
    assertThat(KnownProblems.of(List.of(known)).newOf(others)).isEqualTo(others);
  }

  @Test
  void ofSeveralAlikeTheAdditionalOneIsNewWhereverItStands() {
    List<Problem> before = List.of(at(10, "Look at ROE."), at(20, "Look at ROE."));
    assertThat(fresh(before, at(5, "Look at ROE."), at(10, "Look at ROE."), at(20, "Look at ROE.")))
        .containsExactly(at(5, "Look at ROE."));
  }

  @Test
  void eachKnownProblemAccountsForOne() {
    KnownProblems known = KnownProblems.of(List.of(at(10, "Look at ROE.")));
    assertThat(known.newOf(List.of(at(11, "Look at ROE.")))).isEmpty();
    assertThat(known.newOf(List.of(at(12, "Look at ROE.")))).hasSize(1);
    assertThat(known.found()).isEqualTo(1);
  }

  @Test
  void textThatTheReportsMadeHarmlessIsTheSame() {
    KnownProblems known = KnownProblems.none();
    known.add(
        "warning", "refused-label", "talk.txt", KnownProblems.place("3", "1"), "'=1 \u241B ROE");
    assertThat(known.newOf(List.of(at(3, "=1 \u001B ROE")))).isEmpty();
  }
}
