package org.colloquy.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.app.work.DataFile;
import org.colloquy.app.work.FileResult;
import org.colloquy.app.work.Workload;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Cast;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Outcome;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.store.Digests;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/** The time that is left is estimated by words, because files differ in length. */
class TimeLeftTest {
  private static final int TURNS_OF_A_ROUND = 2;

  /** Returns the result of a transcript with this many rounds of two turns. */
  private static FileResult file(String id, int rounds, FileResult.WorkDone work) {
    String text =
        "ANA LUND, HOST: One two three four five.\n\nPIET BROCK: Six seven eight nine ten.\n\n"
            .repeat(rounds);
    Reading reading =
        new Readers()
            .read(
                new TranscriptFile("a.txt", Path.of("a.txt")),
                text.getBytes(StandardCharsets.UTF_8));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    assertThat(transcript.turns()).hasSize(rounds * TURNS_OF_A_ROUND);
    Cast cast = Casting.of(transcript).cast();
    Outcome outcome =
        new Outcome.Analysed(
            new AnalysedTranscript(
                new Transcript(
                    id,
                    transcript.text(),
                    transcript.offsets(),
                    transcript.foundTitle(),
                    transcript.foundDate(),
                    transcript.foundOutlet(),
                    transcript.turns(),
                    transcript.silentLabels(),
                    transcript.directions(),
                    transcript.furniture()),
                cast,
                new FakeAnnotator().annotate(transcript, cast),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    Fingerprint some = Fingerprint.of(new byte[0]);
    return new FileResult(
        new DataFile(
            new TranscriptFile(id, Path.of(id)),
            Optional.of(new DataFile.Content(some, some, text.length())),
            Optional.empty()),
        FileDigest.of(outcome),
        Optional.of(new FileResult.Stored(some, new Digests.DigestPlace(0, 0))),
        work,
        true);
  }

  private static TimeLeft left(int threads, Map<String, Long> bytes) {
    TimeLeft left = new TimeLeft(new Workload(bytes.size(), threads, bytes));
    left.begin(100);
    return left;
  }

  @Test
  void nothingIsKnownBeforeTheFirstTranscript() {
    TimeLeft left = left(1, Map.of("a.txt", 100L, "b.txt", 100L));
    assertThat(left.at(105)).isEmpty();
    assertThat(left.turnsASecond(105)).isEmpty();
  }

  @Test
  void aLongFileTakesAsMuchLongerAsItIs() {
    TimeLeft left = left(1, Map.of("a.txt", 100L, "b.txt", 900L));
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 10, 110);
    assertThat(left.at(110)).contains(Duration.ofSeconds(90));
    assertThat(left.at(130)).as("20 seconds later").contains(Duration.ofSeconds(70));
    assertThat(left.at(500)).as("much later").contains(Duration.ZERO);
    assertThat(left.turnsASecond(110)).hasValue(1);
  }

  @Test
  void aPageOfMarkupHasFewerWordsThanItsBytesSay() {
    TimeLeft left =
        left(1, Map.of("a.txt", 100L, "a.html", 10_000L, "b.txt", 200L, "b.HTML", 20_000L));
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 5, 105);
    left.done(file("a.html", 10, FileResult.WorkDone.NEW), 10, 115);
    assertThat(left.at(115)).contains(Duration.ofSeconds(30));
  }

  @Test
  void aFormatWithoutFinishedFilesIsLikeTheOthers() {
    TimeLeft left = left(1, Map.of("a.txt", 100L, "b.pdf", 100L));
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 5, 105);
    assertThat(left.at(105)).contains(Duration.ofSeconds(5));
  }

  @Test
  void threadsShareWhatIsLeftAsLongAsThereAreFilesForAll() {
    TimeLeft left = left(2, Map.of("a.txt", 100L, "b.txt", 100L, "c.txt", 100L));
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 10, 110);
    assertThat(left.at(110)).contains(Duration.ofSeconds(10));
    left.done(file("b.txt", 5, FileResult.WorkDone.NEW), 10, 110);
    assertThat(left.at(110)).contains(Duration.ofSeconds(10));
    left.done(file("c.txt", 5, FileResult.WorkDone.NEW), 10, 120);
    assertThat(left.at(120)).contains(Duration.ZERO);
  }

  @Test
  void unchangedAndUnreadFilesTellNothing() {
    TimeLeft left = left(1, Map.of("a.txt", 100L, "b.txt", 100L, "c.jpg", 900_000L));
    left.done(file("unchanged.txt", 5, FileResult.WorkDone.UNCHANGED), 0.01, 101);
    left.done(
        FileResult.unread(
            DataFile.unread(
                new TranscriptFile("c.jpg", Path.of("c.jpg")),
                new Outcome.Skipped(
                    "c.jpg", CharacterCounts.allFurniture(0), "no reader", List.of()))),
        0.01,
        101);
    assertThat(left.at(101)).isEmpty();
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 10, 111);
    assertThat(left.at(111)).contains(Duration.ofSeconds(10));
  }

  @Test
  void loadingTheModelsIsNoMeasureOfTheSpeed() {
    TimeLeft left = left(1, Map.of("a.txt", 100L, "b.txt", 100L));
    left.begin(140);
    left.done(file("a.txt", 5, FileResult.WorkDone.NEW), 50, 150);
    assertThat(left.at(150)).contains(Duration.ofSeconds(10));
    assertThat(left.turnsASecond(150)).hasValue(1);
  }
}
