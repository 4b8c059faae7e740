package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and bytes that can be read are read, and those that cannot be read are reported. */
class ReadersTest {
  private static final String TALK = "ÉLODIE LUND, HOST: Good day.\n\nPIET BROCK: Good day.\n";

  @TempDir private Path folder;

  private Reading read(String name, byte[] bytes) throws Exception {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return new Readers().read(new TranscriptFile(name, file));
  }

  private static Outcome outcome(Reading reading) {
    return ((Reading.NoConversation) reading).outcome();
  }

  private static List<ProblemCode> codes(Reading reading) {
    List<Problem> problems =
        reading instanceof Reading.Conversation conversation
            ? conversation.problems()
            : outcome(reading).problems();
    return problems.stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkDecidesAndIsNoPartOfTheText(String charset) throws Exception {
    Reading reading = read("talk.txt", ("\uFEFF" + TALK).getBytes(Charset.forName(charset)));
    assertThat(((Reading.Conversation) reading).transcript().text()).isEqualTo(TALK);
    assertThat(codes(reading)).isEmpty();
  }

  @Test
  void utf8NeedsNoMark() throws Exception {
    Reading reading = read("talk.txt", TALK.getBytes(StandardCharsets.UTF_8));
    assertThat(((Reading.Conversation) reading).transcript().text()).isEqualTo(TALK);
    assertThat(codes(reading)).isEmpty();
  }

  @Test
  void windowsTextIsReadAndReported() throws Exception {
    Reading reading = read("talk.txt", TALK.getBytes(Charset.forName("windows-1252")));
    assertThat(((Reading.Conversation) reading).transcript().text()).isEqualTo(TALK);
    assertThat(codes(reading)).containsExactly(ProblemCode.GUESSED_CHARSET);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \r\n\t\n"})
  void emptyFileIsNoTranscript(String text) throws Exception {
    Reading reading = read("talk.txt", text.getBytes(StandardCharsets.UTF_8));
    assertThat(outcome(reading)).isInstanceOf(Outcome.NotATranscript.class);
    assertThat(codes(reading)).containsExactly(ProblemCode.EMPTY_FILE);
    assertThat(outcome(reading).characters().total()).isEqualTo(text.length());
  }

  @Test
  void bytesThatAreNoTextAreNoTranscript() throws Exception {
    byte[] bytes = new byte[2000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    Reading reading = read("talk.txt", bytes);
    assertThat(codes(reading)).containsExactly(ProblemCode.BINARY_FILE);
    assertThat(outcome(reading).problems().get(0).message()).contains("talk.txt", "Export it");
  }

  @Test
  void unknownKindIsSkippedAndReported() throws Exception {
    Reading reading = read("photo.jpg", new byte[] {1});
    assertThat(outcome(reading)).isInstanceOf(Outcome.Skipped.class);
    assertThat(codes(reading)).containsExactly(ProblemCode.UNKNOWN_FORMAT);
    assertThat(outcome(reading).problems().get(0).message())
        .contains(
            "photo.jpg",
            " .txt, .md, .html, .htm, .docx, .doc, .odt, .fodt, .rtf, .epub, .otr, .pdf, .vtt, .srt, .sbv, .ass, .ssa, .lrc, .ttml, .dfxp,"
                + " .xml, .tei, .eaf, .trs, .exb, .cha, .textgrid, .json, .jsonl, .csv, .tsv and .xlsx"
                + " files");
  }

  @Test
  void fileThatIsGoneFailsAlone() throws Exception {
    Path link = folder.resolve("gone.txt");
    Files.createSymbolicLink(link, folder.resolve("nowhere"));
    Reading reading = new Readers().read(new TranscriptFile("gone.txt", link));
    assertThat(outcome(reading)).isInstanceOf(Outcome.Failed.class);
    assertThat(codes(reading)).containsExactly(ProblemCode.UNREADABLE_FILE);
    assertThat(outcome(reading).problems().get(0).message()).contains("gone.txt", "may read it");
  }

  @Test
  void filesAreListedByTheirIdsWhateverElseLiesThere() throws Exception {
    for (String name :
        List.of(
            "b.txt",
            "a/z.txt",
            "a/.hidden.txt",
            ".git/x.txt",
            "aliases.csv",
            "a/aliases.csv",
            "c.jpg",
            "out/turns.csv",
            "out.2026-03-01T03-00-00Z/turns.csv",
            "out.ABCZ/y.txt")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    assertThat(new DataFolder(folder, folder.resolve("out")).files())
        .extracting(TranscriptFile::id)
        .containsExactly("a/aliases.csv", "a/z.txt", "b.txt", "c.jpg", "out.ABCZ/y.txt");
  }
}
