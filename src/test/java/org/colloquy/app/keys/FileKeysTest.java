package org.colloquy.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import org.colloquy.app.Night;
import org.colloquy.model.Cast;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Sourced;
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
    Transcript transcript = transcript(id, text);
    Cast cast = Casting.of(transcript).cast();
    return keys().ofAnnotations(transcript, cast, atOnce);
  }

  private static Transcript transcript(String id, String text) {
    Reading reading =
        new Readers()
            .read(new TranscriptFile(id, Path.of(id)), text.getBytes(StandardCharsets.UTF_8));
    return ((Reading.Conversation) reading).transcript();
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
  void annotationsDependOnTheDayAndNotOnTitleAndOutlet() throws Exception {
    Transcript transcript = transcript("a.txt", Night.TALK);
    Cast cast = Casting.of(transcript).cast();
    Fingerprint first = keys().ofAnnotations(transcript, cast, AT_ONCE);
    Optional<Sourced<String>> words = Optional.of(new Sourced<>("Salt", Sourced.Source.USER_TABLE));
    Optional<Sourced<LocalDate>> day =
        Optional.of(new Sourced<>(LocalDate.of(2024, 3, 5), Sourced.Source.USER_TABLE));
    Transcript renamed = transcript.withHead(words, transcript.foundDate(), words);
    Transcript dated = transcript.withHead(transcript.foundTitle(), day, Optional.empty());
    assertThat(keys().ofAnnotations(renamed, cast, AT_ONCE)).isEqualTo(first);
    assertThat(keys().ofAnnotations(dated, cast, AT_ONCE)).isNotEqualTo(first);
  }

  @Test
  void everyTableOfTheUsersCountsAndIsNoTranscript() throws Exception {
    SortedMap<String, String> before = keys().causes("");
    assertThat(UserTable.NAMES).isNotEmpty();
    for (String name : UserTable.NAMES) {
      Path table = Files.writeString(data.resolve(name), "a,b\n");
      assertThat(keys().causes("")).as(name).isNotEqualTo(before);
      assertThat(new DataFolder(data, data.resolve("out")).files()).as(name).isEmpty();
      Files.delete(table);
    }
    assertThat(keys().causes("")).isEqualTo(before);
  }

  @Test
  void outcomeDependsOnTheTablesThatOverruleAndNotOnPeople() throws Exception {
    TranscriptFile file = new TranscriptFile("a.txt", Path.of("a.txt"));
    Fingerprint content = Fingerprint.of("text".getBytes(StandardCharsets.UTF_8));
    Fingerprint before = keys().ofOutcome(file, content);
    Fingerprint peopleBefore = keys().people();
    for (String name : UserTable.NAMES) {
      Path table = Files.writeString(data.resolve(name), "a,b\n");
      boolean overrules = !name.equals("people.csv");
      assertThat(keys().ofOutcome(file, content).equals(before)).as(name).isEqualTo(!overrules);
      assertThat(keys().people().equals(peopleBefore)).as(name).isEqualTo(overrules);
      Files.delete(table);
    }
  }
}
