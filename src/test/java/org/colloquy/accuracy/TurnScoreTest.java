package org.colloquy.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.Reading;
import org.colloquy.transcript.TranscriptFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measure: what is read perfectly scores one, and each kind of error lowers its own figure. */
class TurnScoreTest {
  private static final String PAGE =
      "The title of it all\n\nANA LUND, HOST: Good day.\n\nPIET BROCK: Good day to you.\n";
  private static final int FIRST = PAGE.indexOf("Good day.");
  private static final int SECOND = PAGE.indexOf("Good day to");

  @TempDir private Path folder;

  private TurnScore score(List<TurnScore.Gold> gold) throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, PAGE);
    Reading reading = new Readers().read(new TranscriptFile("talk.txt", file));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    return TurnScore.of(gold, Optional.of(transcript), PAGE);
  }

  private static TurnScore.Gold gold(int start, String text, String name) {
    return new TurnScore.Gold(start, start + text.length(), Set.of(name));
  }

  @Test
  void perfectReadingScoresOne() throws Exception {
    TurnScore score =
        score(
            List.of(
                gold(FIRST, "Good day.", "Ana Lund"),
                gold(SECOND, "Good day to you.", "Piet Brock")));
    assertThat(score.boundaryF1()).isEqualTo(1);
    assertThat(score.wordsRight()).isEqualTo(1);
    assertThat(score.leaked()).isZero();
    assertThat(score.falseTurns()).isZero();
  }

  @Test
  void wrongNameCostsWordsAlone() throws Exception {
    TurnScore score =
        score(
            List.of(
                gold(FIRST, "Good day.", "Eva Moe"),
                gold(SECOND, "Good day to you.", "Piet Brock")));
    assertThat(score.boundaryF1()).isEqualTo(1);
    assertThat(score.wordsRight()).isEqualTo(4.0 / 6);
  }

  @Test
  void turnThatIsNoneIsFalseAndItsWordsAreLeaked() throws Exception {
    TurnScore score = score(List.of(gold(SECOND, "Good day to you.", "Piet Brock")));
    assertThat(score.falseTurns()).isEqualTo(1);
    assertThat(score.leaked()).isEqualTo(2.0 / 12);
    assertThat(score.boundaryF1()).isEqualTo(2.0 / 3);
  }

  @Test
  void shiftedBoundaryIsWrong() throws Exception {
    TurnScore score =
        score(
            List.of(
                gold(FIRST + 5, "day.", "Ana Lund"),
                gold(SECOND, "Good day to you.", "Piet Brock")));
    assertThat(score.boundaryF1()).isEqualTo(0.5);
    assertThat(score.wordsRight()).isEqualTo(1);
  }
}
