package org.colloquy.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.app.Night;
import org.colloquy.model.Cast;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.user.UserTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A key changes with everything that a result depends on, and with nothing else. */
class FileKeysTest {
  private static final int AT_ONCE = 1000;

  @TempDir private Path data;

  private FileKeys keys() throws IOException {
    return FileKeys.of(ProgramFingerprints.current(), data, "auto");
  }

  private Fingerprint annotations(String id, String text, int atOnce) throws IOException {
    Reading reading =
        new Readers()
            .read(new TranscriptFile(id, Path.of(id)), text.getBytes(StandardCharsets.UTF_8));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    Cast cast = Casting.of(transcript).cast();
    return keys().ofAnnotations(transcript, cast, atOnce);
  }

  @Test
  void annotationsDependOnWhatIsSaidAndNotOnTheFile() throws Exception {
    Fingerprint first = annotations("a.txt", Night.TALK, AT_ONCE);
    assertThat(annotations("copy/of a.txt", Night.TALK, AT_ONCE)).isEqualTo(first);
    assertThat(annotations("a.txt", Night.TALK.replace("Nordvik", "Sundvik"), AT_ONCE))
        .isNotEqualTo(first);
    assertThat(annotations("a.txt", Night.TALK.replace("HOST", "BYLINE"), AT_ONCE))
        .isNotEqualTo(first);
    assertThat(annotations("a.txt", Night.TALK, AT_ONCE + 1)).isNotEqualTo(first);
  }

  @Test
  void everyTableOfTheUsersCountsAndIsNoTranscript() throws Exception {
    Fingerprint before = keys().tables();
    assertThat(UserTable.NAMES).isNotEmpty();
    for (String name : UserTable.NAMES) {
      Path table = Files.writeString(data.resolve(name), "a,b\n");
      assertThat(keys().tables()).as(name).isNotEqualTo(before);
      assertThat(new DataFolder(data, data.resolve("out")).files()).as(name).isEmpty();
      Files.delete(table);
    }
    assertThat(keys().tables()).isEqualTo(before);
  }
}
