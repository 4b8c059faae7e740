package org.colloquy.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models read what is spoken, at the places where the transcript has it, and nothing else. */
class SpokenTextTest {
  private static final String PAGE =
      "MARA VOSS, HOST: He said \"yes\" (LAUGHTER) and\tleft.\n\nTOBY LINDEN: Who?\n";

  @TempDir private Path folder;

  private Transcript transcript() throws Exception {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, PAGE);
    return ((Reading.Conversation) new Readers().read(new TranscriptFile("talk.txt", file)))
        .transcript();
  }

  @Test
  void labelsAndDirectionsAreBlankAndOffsetsStay() throws Exception {
    String text = SpokenText.asWritten(transcript());
    assertThat(text).hasSameSizeAs(transcript().text());
    assertThat(text.indexOf("He said")).isEqualTo(PAGE.indexOf("He said"));
    assertThat(text).doesNotContain("LAUGHTER", "VOSS", "(", ":").contains("and left.");
    assertThat(text.strip().replaceAll(" +", " ")).isEqualTo("He said \"yes\" and left. Who?");
  }

  @Test
  void quotationMarksAreCurlyForCoreNlpAlone() throws Exception {
    assertThat(SpokenText.of(transcript())).contains("“yes”");
    assertThat(SpokenText.asWritten(transcript())).contains("\"yes\"");
    assertThat(SpokenText.of(transcript()).replace('“', '"').replace('”', '"'))
        .isEqualTo(SpokenText.asWritten(transcript()));
  }
}
