package org.colloquy.transcript.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.Alias;
import org.colloquy.model.Problem;
import org.colloquy.model.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The user's table of who is who, as spreadsheets and people write it. */
class AliasFileTest {
  @TempDir private Path folder;

  private AliasFile.AliasRows read(String table) throws Exception {
    return read(table.getBytes(StandardCharsets.UTF_8));
  }

  private AliasFile.AliasRows read(byte[] table) throws Exception {
    Files.write(folder.resolve("aliases.csv"), table);
    return AliasFile.read(folder);
  }

  private static Alias row(String label, String name, String transcript, int line) {
    return new Alias(
        label, name, transcript.isEmpty() ? Optional.empty() : Optional.of(transcript), line);
  }

  @Test
  void withoutTableThereAreNoRowsAndNoProblems() {
    assertThat(AliasFile.read(folder)).isEqualTo(new AliasFile.AliasRows(List.of(), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "label,name,transcript\nROE,Jane Roe,a.txt\nBob Roe,Robert Roe,\n",
        "\uFEFFName;Label;Transcript\r\nJane Roe;ROE;a.txt\r\n\"Robert Roe\";Bob Roe;\r\n",
        "transcript\tlabel\tname\treason\na.txt\tROE\tJane  Roe\twhy\n\tBob Roe\tRobert Roe\n"
      })
  void columnsAreFoundByTheirNamesWhateverSeparatesThem(String table) throws Exception {
    AliasFile.AliasRows result = read(table);
    assertThat(result.problems()).isEmpty();
    assertThat(result.rows())
        .containsExactly(row("ROE", "Jane Roe", "a.txt", 2), row("Bob Roe", "Robert Roe", "", 3));
  }

  @Test
  void transcriptMayBeLeftOutAndTheNameMayBeEmpty() throws Exception {
    assertThat(read("label,name\nROE,\n\n,\n\"DOE, HOST\",Jim Doe\n").rows())
        .containsExactly(row("ROE", "", "", 2), row("DOE, HOST", "Jim Doe", "", 5));
  }

  @Test
  void turnsWithoutLabelAreGivenInOneTranscriptOnly() throws Exception {
    AliasFile.AliasRows result =
        read("label,name,transcript\n,Ann Doe,a.txt\n,Ann Doe,\n,,a.txt\n");
    assertThat(result.rows()).containsExactly(row("", "Ann Doe", "a.txt", 2));
    assertThat(result.problems()).extracting(Problem::line).containsExactly(at(3), at(4));
  }

  private static OptionalInt at(int line) {
    return OptionalInt.of(line);
  }

  @Test
  void brokenRowIsReportedAndHarmsNoOther() throws Exception {
    AliasFile.AliasRows result =
        read("label,name\nROE,\"Jane Roe\nDOE,Jim Doe\nROSS\nDOE,Ann Doe\nDOE,Jim Doe\n");
    assertThat(result.rows()).containsExactly(row("DOE", "Jim Doe", "", 3), row("ROSS", "", "", 4));
    assertThat(result.problems()).extracting(Problem::line).containsExactly(at(2), at(5));
    assertThat(result.problems().get(0).message()).contains("Line 2", "quotation mark");
    assertThat(result.problems().get(1).message()).contains("line 3", "another person");
  }

  @Test
  void rowsOfTheReportCanBeCopiedThoughItMakesFormulasHarmless() throws Exception {
    assertThat(read("label,name,transcript\nROE,Jane Roe,'=1+1.txt\n'Til,Til Roe,\n").rows())
        .containsExactly(row("ROE", "Jane Roe", "=1+1.txt", 2), row("'Til", "Til Roe", "", 3));
  }

  @Test
  void tableWithoutTheColumnsSaysWhichItNeeds() throws Exception {
    AliasFile.AliasRows result = read("who,is\nROE,Jane Roe\n");
    assertThat(result.rows()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED_FILE);
    assertThat(result.problems().get(0).message()).contains("label,name,transcript");
  }

  @Test
  void otherCharsetIsReadAndReported() throws Exception {
    AliasFile.AliasRows result =
        read("label,name\nRENE,René Roe\n".getBytes(Charset.forName("windows-1252")));
    assertThat(result.rows()).containsExactly(row("RENE", "René Roe", "", 2));
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.GUESSED_CHARSET);
  }

  @Test
  void bytesThatAreNoTextAreReported() throws Exception {
    assertThat(read(new byte[] {0, 1, 2, 3}).problems()).hasSize(1);
    Files.delete(folder.resolve("aliases.csv"));
    Files.createDirectory(folder.resolve("aliases.csv"));
    assertThat(AliasFile.read(folder).problems()).hasSize(1);
  }
}
