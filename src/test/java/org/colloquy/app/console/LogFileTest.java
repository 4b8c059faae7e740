package org.colloquy.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log file has one line per transcript, however little is shown. */
class LogFileTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void talk() throws Exception {
    night = new Night(folder);
    night.write("talk.txt", Night.TALK);
  }

  @Test
  void quietRunsAreLoggedOneAfterTheOther() throws Exception {
    Path log = folder.resolve("logs/colloquy.log");
    night.run("-q", "--log", log);
    night.write("bad\nname.txt", Night.TALK);
    assertThat(night.run("-q", "--log", log).out()).isEmpty();
    String logged = Files.readString(folder.resolve("logs/colloquy.log.0"));
    assertThat(logged)
        .contains("INFO talk.txt: analysed, 2 turns of 2 people")
        .contains("INFO talk.txt: analysed (unchanged), 2 turns of 2 people")
        .contains("INFO bad\\u000aname.txt: analysed")
        .contains("INFO ended with exit code 0");
    assertThat(logged.lines()).allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\d .*"));
  }

  @Test
  void logThatCannotBeWrittenIsReported() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    CorpusRun run = night.run("-q", "--log", folder.resolve("file/colloquy.log"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--log", "Nothing was done");
  }
}
