package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A transcript accounts for every character once, or does not come to be. */
class TranscriptTest {
  private static final String TEXT = "\nA: one (x) two\n\nCopyright";

  private static Turn turn(int number, Span label, Span... spoken) {
    return new Turn(
        number,
        Optional.of(new Label(label, "A")),
        List.of(new Paragraph(List.of(spoken))),
        Turn.Kind.SPEECH);
  }

  private static Transcript transcript(List<Turn> turns, Span direction, Span furniture) {
    return new Transcript(
        "a.txt",
        TEXT,
        OffsetMap.IDENTITY,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        turns,
        List.of(),
        List.of(new Direction(direction, Direction.Kind.OTHER)),
        List.of(new Furniture(furniture, Furniture.Kind.COPYRIGHT)));
  }

  private static final Turn WHOLE = turn(1, new Span(1, 3), new Span(4, 7), new Span(12, 15));
  private static final Span DIRECTION = new Span(8, 11);
  private static final Span FURNITURE = new Span(17, 26);

  @Test
  void charactersAddUpAndWhiteSpaceCountsWithWhatStandsBeforeIt() {
    CharacterCounts counts = transcript(List.of(WHOLE), DIRECTION, FURNITURE).characters();
    assertThat(counts).isEqualTo(new CharacterCounts(4 + 5, 3, 4, 1 + 9));
    assertThat(counts.total()).isEqualTo(TEXT.length());
  }

  @Test
  void characterThatNothingAccountsForIsRefused() {
    Turn tooShort = turn(1, new Span(1, 3), new Span(4, 7), new Span(12, 14));
    assertThatThrownBy(() -> transcript(List.of(tooShort), DIRECTION, FURNITURE))
        .hasMessageContaining("a.txt")
        .hasMessageContaining("nothing accounts for the character at 14");
  }

  @Test
  void placeThatIsReadTwiceIsRefused() {
    assertThatThrownBy(() -> transcript(List.of(WHOLE), new Span(6, 11), FURNITURE))
        .hasMessageContaining("two readings of one place");
  }

  @Test
  void turnsAreCountedFromOne() {
    Turn second = turn(2, new Span(1, 3), new Span(4, 7), new Span(12, 15));
    assertThatThrownBy(() -> transcript(List.of(second), DIRECTION, FURNITURE))
        .hasMessageContaining("turn 1 is numbered 2");
  }

  @Test
  void spokenWordsLeaveOutDirectionsAndKeepMarksWithTheirWords() {
    assertThat(WHOLE.textIn(TEXT)).isEqualTo("one two");
    String marked = "I laughed (x), then";
    Turn turn =
        new Turn(
            1,
            Optional.empty(),
            List.of(new Paragraph(List.of(new Span(0, 9), new Span(13, 19)))),
            Turn.Kind.SPEECH);
    assertThat(turn.textIn(marked)).isEqualTo("I laughed, then");
    assertThat(turn.spokenIn(marked, new Span(2, 19))).isEqualTo("laughed, then");
  }

  @Test
  void linesAndColumnsAreFound() {
    LineIndex lines = new LineIndex("a\r\nb\rc\n\nd");
    assertThat(lines.positionOf(0)).isEqualTo(new TextPosition(1, 1));
    assertThat(lines.positionOf(3)).isEqualTo(new TextPosition(2, 1));
    assertThat(lines.positionOf(5)).isEqualTo(new TextPosition(3, 1));
    assertThat(lines.positionOf(8)).isEqualTo(new TextPosition(5, 1));
    assertThat(lines.positionOf(9)).isEqualTo(new TextPosition(5, 2));
  }

  @Test
  void wordsHoldALetterOrADigit() {
    assertThat(Words.count("I'm  fifty-two - he said …\n(or 3:1) —")).isEqualTo(6);
    assertThat(Words.count(" \t- ")).isZero();
    assertThat(Words.count("good \uD83D\uDE42 \uD83D\uDE42\uD83D\uDE42 day"))
        .as("emoji are none")
        .isEqualTo(2);
    assertThat(Words.count("\uD835\uDC9C")).as("a letter outside of the first plane").isOne();
  }
}
