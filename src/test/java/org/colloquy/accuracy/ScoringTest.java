package org.colloquy.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;

/** A perfect reading scores 1, and each kind of mistake lowers its own figure. */
class ScoringTest {
  private static final String TEXT =
      "Some page head.\n\nGood morning, this is Ines.\n\nROE: Hello Ines (LAUGHTER) how nice.\n\n"
          + "DOE: And goodbye.\n\nCopyright notice here.";
  private static final GoldSpeaker INES =
      new GoldSpeaker("Inés Marrow", List.of("Inés Marrow", "Marrow"), false, false);
  private static final GoldSpeaker ROE = GoldSpeaker.named("Jane Roe");
  private static final GoldSpeaker DOE = GoldSpeaker.anonymous("DOE");
  private static final List<GoldTurn> GOLD =
      List.of(
          new GoldTurn("", INES, spans("Good morning, this is Ines.")),
          new GoldTurn("ROE", ROE, spans("Hello Ines", "how nice.")),
          new GoldTurn("DOE", DOE, spans("And goodbye.")));
  private static final GuessedTurn INES_READ =
      new GuessedTurn("", "Ines Marrow", spans("Good morning, this is Ines."));
  private static final GuessedTurn ROE_READ =
      new GuessedTurn("ROE", "JANE ROE", spans("Hello Ines", "how nice."));
  private static final GuessedTurn DOE_READ = new GuessedTurn("DOE", "", spans("And goodbye."));

  private static List<Span> spans(String... parts) {
    return java.util.Arrays.stream(parts)
        .map(part -> new Span(TEXT.indexOf(part), TEXT.indexOf(part) + part.length()))
        .toList();
  }

  private static Score offsets(GuessedTurn... turns) {
    return TurnAccuracy.score(
        new Gold.Offsets(TEXT, GOLD), Optional.of(TEXT), Optional.of(List.of(turns)));
  }

  private static Score sequence(GuessedTurn... turns) {
    List<SequenceScorer.Gold> gold =
        GOLD.stream()
            .map(t -> new SequenceScorer.Gold(t.label(), t.speaker(), Gist.of(TEXT, t.spoken())))
            .toList();
    return TurnAccuracy.score(
        new Gold.Sequence(gold, 9), Optional.of(TEXT), Optional.of(List.of(turns)));
  }

  private static void assertFigures(
      Score score, double boundaries, double right, double missed, double leaked, int falseTurns) {
    assertThat(score.boundaryF1()).as("boundary F1").isCloseTo(boundaries, within(1e-9));
    assertThat(score.rightShare()).as("words right").isCloseTo(right, within(1e-9));
    assertThat(score.missedShare()).as("words missed").isCloseTo(missed, within(1e-9));
    assertThat(score.leakedShare()).as("leaked").isCloseTo(leaked, within(1e-9));
    assertThat(score.falseTurns()).as("false turns").isEqualTo(falseTurns);
  }

  @Test
  void aPerfectReadingScoresOne() {
    Score score = offsets(INES_READ, ROE_READ, DOE_READ);
    assertFigures(score, 1, 1, 0, 0, 0);
    assertThat(score.openingsRight()).isEqualTo(1);
    assertThat(score.speechWords()).isEqualTo(11);
    assertThat(score.otherWords()).isEqualTo(9);
    assertThat(sequence(INES_READ, ROE_READ, DOE_READ)).isEqualTo(score);
  }

  @Test
  void punctuationBetweenTwoStartsDoesNotMatter() {
    GuessedTurn early =
        new GuessedTurn(
            "ROE",
            "Jane Roe",
            List.of(new Span(TEXT.indexOf(" Hello"), TEXT.indexOf("(LAUGH")), spans("how").get(0)));
    assertThat(offsets(INES_READ, early, DOE_READ).boundaryF1()).isEqualTo(1);
  }

  @Test
  void aShiftedBoundaryIsNoMatch() {
    GuessedTurn late = new GuessedTurn("DOE", "", spans("goodbye."));
    assertFigures(offsets(INES_READ, ROE_READ, late), 2 / 3.0, 10 / 11.0, 1 / 11.0, 0, 0);
    assertFigures(sequence(INES_READ, ROE_READ, late), 2 / 3.0, 10 / 11.0, 1 / 11.0, 0, 0);
  }

  @Test
  void aWrongNameLowersTheWordsGivenRightAlone() {
    GuessedTurn wrong = new GuessedTurn("ROE", "Joan Roe", ROE_READ.spoken());
    assertFigures(offsets(INES_READ, wrong, DOE_READ), 1, 7 / 11.0, 0, 0, 0);
    assertFigures(sequence(INES_READ, wrong, DOE_READ), 1, 7 / 11.0, 0, 0, 0);
  }

  @Test
  void anAnonymousSpeakerIsKnownByTheLabel() {
    GuessedTurn other = new GuessedTurn("ROE", "", DOE_READ.spoken());
    assertFigures(offsets(INES_READ, ROE_READ, other), 1, 9 / 11.0, 0, 0, 0);
  }

  @Test
  void aLeakLowersTheLeakedShareAlone() {
    GuessedTurn leaking =
        new GuessedTurn("DOE", "", spans("And goodbye.", "Copyright notice here."));
    assertFigures(offsets(INES_READ, ROE_READ, leaking), 1, 1, 0, 3 / 9.0, 0);
    GuessedTurn longer =
        new GuessedTurn(
            "", "Ines Marrow", spans("Good morning, this is Ines.", "Copyright notice here."));
    assertFigures(sequence(longer, ROE_READ, DOE_READ), 1, 1, 0, 3 / 9.0, 0);
  }

  @Test
  void aFalseTurnIsCountedWithItsBoundaryAndItsWords() {
    GuessedTurn nobody = new GuessedTurn("PAGE", "Page", spans("Copyright notice here."));
    assertFigures(offsets(INES_READ, ROE_READ, DOE_READ, nobody), 6 / 7.0, 1, 0, 3 / 9.0, 1);
    assertFigures(sequence(INES_READ, ROE_READ, DOE_READ, nobody), 6 / 7.0, 1, 0, 3 / 9.0, 1);
  }

  @Test
  void aMissedTurnLosesItsWords() {
    assertFigures(offsets(INES_READ, ROE_READ), 0.8, 9 / 11.0, 2 / 11.0, 0, 0);
    assertFigures(sequence(INES_READ, ROE_READ), 0.8, 9 / 11.0, 2 / 11.0, 0, 0);
  }

  @Test
  void aTurnThatIsPartedIsNoFalseTurn() {
    GuessedTurn one = new GuessedTurn("ROE", "Jane Roe", spans("Hello Ines"));
    GuessedTurn two = new GuessedTurn("NICE", "Nice", spans("how nice."));
    assertThat(offsets(INES_READ, one, two, DOE_READ).falseTurns()).isZero();
    assertThat(sequence(INES_READ, one, two, DOE_READ).falseTurns()).isZero();
  }

  @Test
  void turnsOfOnePersonInARowAreOneOnBothSides() {
    GuessedTurn one = new GuessedTurn("ROE", "Jane Roe", spans("Hello Ines"));
    GuessedTurn two = new GuessedTurn("ROE", "Jane Roe", spans("how nice."));
    assertFigures(offsets(INES_READ, one, two, DOE_READ), 1, 1, 0, 0, 0);
    assertFigures(sequence(INES_READ, one, two, DOE_READ), 1, 1, 0, 0, 0);
  }

  @Test
  void anOpeningIsRightWrongOrOpen() {
    GuessedTurn open = new GuessedTurn("", "", INES_READ.spoken());
    GuessedTurn wrong = new GuessedTurn("", "Jane Roe", INES_READ.spoken());
    assertThat(offsets(open, ROE_READ).openingsOpen()).isEqualTo(1);
    assertThat(sequence(open, ROE_READ).openingsOpen()).isEqualTo(1);
    assertThat(offsets(wrong, DOE_READ).openingsWrong()).isEqualTo(1);
    assertThat(sequence(wrong, DOE_READ).openingsWrong()).isEqualTo(1);
    assertThat(offsets().openingsOpen()).isEqualTo(1);
  }

  @Test
  void everyTurnOfAPageWithoutSpeakersIsFalse() {
    Score score =
        TurnAccuracy.score(
            new Gold.Nothing(), Optional.of(TEXT), Optional.of(List.of(ROE_READ, DOE_READ)));
    assertThat(score.falseTurns()).isEqualTo(2);
    assertThat(score.rightShare()).isNaN();
  }

  @Test
  void anotherTextIsComparedByItsWords() {
    String own = "Ines: Good morning, this is Ines.";
    GuessedTurn turn = new GuessedTurn("Ines", "Inés Marrow", List.of(new Span(6, own.length())));
    Score score =
        TurnAccuracy.score(
            new Gold.Offsets(TEXT, GOLD), Optional.of(own), Optional.of(List.of(turn)));
    assertFigures(score, 0.5, 5 / 11.0, 6 / 11.0, 0, 0);
  }

  @Test
  void namesAreComparedWithoutCaseAccentsAndDots() {
    assertThat(GoldSpeaker.named("A. Martínez").is("", "A MARTINEZ")).isTrue();
    assertThat(GoldSpeaker.named("A Martínez").is("A MARTÍNEZ", "")).isFalse();
    GoldSpeaker short_ = new GoldSpeaker("Snow", List.of("Snow"), false, true);
    assertThat(short_.is("", "John Snow")).isTrue();
    assertThat(short_.is("", "Snowden")).isFalse();
    assertThat(GoldSpeaker.named("Snow").is("", "John Snow")).isFalse();
  }

  @Test
  void aGistIsWhatAccuracyMdSays() {
    assertThat(Gist.of("Hello,\u00a0World -- it's Été nine o'clock (2 p.m.)"))
        .isEqualTo(new Gist(8, "36525619ac33", "c9baf9f6d349"));
  }
}
