package org.colloquy.transcript.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.model.CheckedFile;
import org.colloquy.model.CheckedRow;
import org.colloquy.model.Problem;
import org.colloquy.transcript.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Check files are read as people leave them behind. */
class CheckFileTest {
  private static final String HEAD = "kind,transcript,start,end,text,answer,note,class,program\n";

  @TempDir private Path data;

  private CheckFile.CheckRows read(String name, String text) throws IOException {
    Files.writeString(data.resolve(name), text);
    return CheckFile.read(data);
  }

  @Test
  void noteMayGoOnOverSeveralLines() throws IOException {
    CheckFile.CheckRows read =
        read(
            "check.csv",
            HEAD
                + "turn,a.txt,0,5,Hello,YES ,\"one\ntwo, \"\"three\"\"\n\nfour\",labelled,Ana\n"
                + "tone,a.txt,7,9,he,Positive,,neutral,neutral\n");
    assertThat(read.problems()).isEmpty();
    assertThat(read.files().get(0).rows())
        .extracting(CheckedRow::answer)
        .containsExactly("yes", "positive");
    assertThat(read.files().get(0).rows()).extracting(CheckedRow::line).containsExactly(2, 6);
  }

  @Test
  void quotationMarkThatIsNotClosedCostsOneRow() throws IOException {
    CheckFile.CheckRows read =
        read(
            "check.csv",
            HEAD
                + "turn,a.txt,0,5,Hello,yes,\"open,labelled,Ana\n"
                + "turn,a.txt,9,12,Yes,no,,labelled,Ana\n");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Line 2 of check.csv has a quotation mark that is not closed. Close it; the row was not"
                + " used.");
    assertThat(read.files().get(0).rows()).extracting(CheckedRow::answer).containsExactly("no");
  }

  @Test
  void firstCodersFileComesFirstAndNoneIsATranscript() throws IOException {
    for (String name : List.of("check-adam.csv", "check.csv", "check-zoe.csv")) {
      Files.writeString(data.resolve(name), HEAD);
    }
    Files.writeString(data.resolve("check-.csv"), "speaker,text\nAna,Hello\n");
    assertThat(CheckFile.read(data).files())
        .extracting(CheckedFile::name)
        .containsExactly("check.csv", "check-adam.csv", "check-zoe.csv");
    assertThat(new DataFolder(data, data.resolve("out")).files())
        .extracting(file -> file.id())
        .containsExactly("check-.csv");
  }

  @Test
  void everyBadRowSaysWhatToDo() throws IOException {
    CheckFile.CheckRows read =
        read(
            "check.csv",
            HEAD
                + "turns,a.txt,0,5,Hello,yes\n"
                + "turn,,0,5,Hello,yes\n"
                + "turn,a.txt,5,0,Hello,yes\n"
                + "turn,a.txt,0,5,Hello,yse\n"
                + "turn,a.txt,0,5,Hello,positive\n"
                + "turn,a.txt,0,5,Hello,yes,,labelled,Ana\n"
                + "turn,a.txt,0,5,Hello,no,,labelled,Ana\n");
    assertThat(read.problems()).hasSize(6);
    assertThat(read.problems().get(0).message()).contains("has the kind \"turns\"");
    assertThat(read.problems().get(3).message()).contains("Write one of yes, no, cannot tell");
    assertThat(read.problems().get(5).message()).contains("is about the same as line 7");
    assertThat(read.files().get(0).rows()).hasSize(1);
  }

  @Test
  void answersAboutNobodyKnowsWhatAreAProblemAndTonesNeedNoMore() throws IOException {
    CheckFile.CheckRows read =
        read(
            "check.csv",
            "kind,transcript,start,end,text,answer\n"
                + "turn,a.txt,0,5,Hello,\n"
                + "turn,a.txt,9,14,Hello,no\n"
                + "name,a.txt,9,14,Hello,yes\n"
                + "tone,a.txt,9,14,Hello,positive\n");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "2 answers of check.csv were not used, the first in line 3: nothing says what the program"
                + " had said. Keep the columns program and meant of the sample that --check drew.");
    assertThat(read.files().get(0).rows())
        .extracting(CheckedRow::answer)
        .containsExactly("", "positive");
  }

  @Test
  void ofTwoRowsAboutOneThingTheAnsweredOneIsKept() throws IOException {
    CheckFile.CheckRows read =
        read(
            "check.csv",
            HEAD
                + "turn,a.txt,0,5,Hello,,,labelled,Ana\n"
                + "turn,a.txt,0,5,Hello,no,,labelled,Ana\n"
                + "turn,a.txt,0,5,Hello,yes,,labelled,Ana\n");
    assertThat(read.files().get(0).rows()).extracting(CheckedRow::answer).containsExactly("no");
    assertThat(read.problems())
        .extracting(Problem::message)
        .containsExactly(
            "Line 2 of check.csv is about the same as line 3. Keep one; the row was not used.",
            "Line 4 of check.csv is about the same as line 3. Keep one; the row was not used.");
  }

  @Test
  void whatIsKnownOfTheDrawingIsRead() throws IOException {
    CheckedRow row =
        read(
                "check.csv",
                "kind,transcript,start,end,text,answer,in_class,class,program,meant,context\n"
                    + "turn,a.txt,0,5,Hello,no,120,labelled,Ana,p1,[ANA] ⟦Hello⟧ there\n")
            .files()
            .get(0)
            .rows()
            .get(0);
    assertThat(row.size()).isEqualTo(120);
    assertThat(row.meant()).isEqualTo("p1");
    assertThat(row.context()).isEqualTo("[ANA] ⟦Hello⟧ there");
    assertThat(row.saysItsClass()).isTrue();
  }

  @Test
  void spreadsheetsMayChangeDelimiterAndCharset() throws IOException {
    Files.write(
        data.resolve("check.csv"),
        (HEAD + "link,é.txt,0,5,Cañas,yes,,x,Cañas\n")
            .replace(',', ';')
            .getBytes(Charset.forName("windows-1252")));
    CheckFile.CheckRows read = CheckFile.read(data);
    assertThat(read.files().get(0).rows().get(0).text()).isEqualTo("Cañas");
    assertThat(read.problems()).extracting(Problem::message).allMatch(m -> m.contains("not UTF-8"));
  }
}
