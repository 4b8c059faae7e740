package org.colloquy.app.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published tables are reused only if this run would make the same. */
class UnchangedCorpusTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void firstNight() throws Exception {
    night = new Night(folder);
    night.write("talk.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
    night.run("-q");
  }

  private boolean isUnchanged(Object... arguments) throws Exception {
    boolean unchanged = night.run(arguments).out().contains("Nothing new.");
    night.assertReportsAreThoseOfARunFromNothing(folder.resolve("fresh"));
    return unchanged;
  }

  @Test
  void sameFilesAreUnchanged() throws Exception {
    assertThat(isUnchanged()).isTrue();
    assertThat(isUnchanged()).isTrue();
  }

  @Test
  void problemsAreReportedAgainIfAsked() {
    CorpusRun run = night.run("-q", "--exit-on", "any");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("essay.txt is not a transcript");
  }

  @Test
  void unreadableFileIsUnchangedTheSecondTime() throws Exception {
    Files.createSymbolicLink(night.data.resolve("gone.txt"), Path.of("nowhere"));
    assertThat(isUnchanged()).isFalse();
    assertThat(isUnchanged()).isTrue();
  }

  @Test
  void tableThatSomebodyChangedIsMadeAgain() throws Exception {
    Files.writeString(night.output.resolve("turns.csv"), "mine");
    assertThat(isUnchanged()).isFalse();
  }

  @Test
  void tableThatIsGoneIsMadeAgain() throws Exception {
    Files.delete(night.output.resolve("turns.csv"));
    assertThat(isUnchanged()).isFalse();
  }

  @Test
  void damagedRecordIsNoticedEvenSo() throws Exception {
    byte[] bytes = Files.readAllBytes(night.records().get(0));
    bytes[bytes.length - 1] ^= 1;
    Files.write(night.records().get(0), bytes);
    assertThat(night.run().err()).contains("damaged record");
  }

  @Test
  void otherSettingsMakeNewTables() throws Exception {
    night.run("--delimiter", ";");
    assertThat(night.report("turns.csv")).contains("turn_id;transcript");
    assertThat(isUnchanged()).isFalse();
  }

  @Test
  void lostRecordOfThePublicationMakesNewTables() throws Exception {
    Files.delete(night.output.resolveSibling(".output.store").resolve("publication.last"));
    assertThat(isUnchanged()).isFalse();
  }
}
