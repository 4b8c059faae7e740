package org.colloquy.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --explain} prints how a transcript is read, then how its references are resolved, and
 * writes nothing. It loads the language models for the references only.
 */
class ExplanationTest {
  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder);
    night.write(
        "radio/2024-03-12 harbour.txt",
        """
        Play Live Radio

        ANA LUND, HOST: Good day from Nordvik, where ships come and go and nobody knows when they leave.

        PIET BROCK: Good day, Ana. (LAUGHTER)

        LUND: Was it cold?

        BROCK: It was.
        """);
    night.write("2024-03-13 mill.txt", Night.TALK);
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private CorpusRun explain(String name) {
    return explain(CorpusRun.of(arguments(name)));
  }

  private CorpusRun explainWithoutModels(String name) {
    return explain(
        CorpusRun.with(
            () -> {
              throw new IllegalStateException("no model on the class path");
            },
            arguments(name)));
  }

  private Object[] arguments(String name) {
    return new Object[] {"--data", night.data, "--output", night.output, "--explain", name};
  }

  private CorpusRun explain(CorpusRun run) {
    assertThat(night.output).doesNotExist();
    assertThat(night.output.resolveSibling(".output.store")).doesNotExist();
    return run;
  }

  @Test
  void referencesAreShownWithTheirChoices() throws Exception {
    night.write(
        "she.txt", "SARA HOLT, HOST: Ana Lund came.\n\nPIET BROCK: Ana? She went to Nordvik.\n");
    CorpusRun run = explain("she.txt");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .contains("References: 1")
        .anyMatch(
            line ->
                line.matches(
                    "  #2  \"\\[She] went to\" -> Ana Lund 0\\.\\d\\d \\((chain|context)\\);"
                        + " next Sara Holt 0\\.\\d\\d; nobody named 0\\.\\d\\d; counts"))
        .endsWith("Answered questions: none");
    assertThat(run.out().indexOf("Problems:")).isLessThan(run.out().indexOf("References:"));
  }

  @Test
  void answeredQuestionsAreShown() throws Exception {
    night.write(
        "paid.txt",
        "SARA HOLT, HOST: Good day.\n\nPIET BROCK: Good day.\n\nSARA HOLT: Did they pay?\n\n"
            + "PIET BROCK: Well, no. I won't comment on that.\n\nSARA HOLT: Why?\n\n"
            + "PIET BROCK: It is late.\n");
    assertThat(explain("paid.txt").out().lines())
        .endsWith(
            "Answered questions: 2",
            "  #3  yes-no  \"Did they pay?\" -> #4  \"Well, no.\"; no;"
                + " refuses: \"I won't comment on that.\"",
            "  #5  open  \"Why?\" -> #6  \"It is late.\"");
  }

  @Test
  void reportsAreShown() throws Exception {
    night.write(
        "told.txt",
        "SARA HOLT, HOST: Good day.\n\nPIET BROCK: Ana Lund said the mill is shut. Good day.\n");
    assertThat(explain("told.txt").out().lines())
        .contains("Reported speech: 1")
        .anyMatch(
            line ->
                line.matches(
                    "  #2  others, indirect  Ana Lund <said> \"the mill is shut\"; 0\\.\\d\\d"));
  }

  @Test
  void aHigherCertaintyLeavesThemOpen() throws Exception {
    night.write(
        "she.txt", "SARA HOLT, HOST: Ana Lund came.\n\nPIET BROCK: Ana? She went to Nordvik.\n");
    CorpusRun run =
        explain(
            CorpusRun.of(
                "--data",
                night.data,
                "--output",
                night.output,
                "--certainty=1",
                "--explain",
                "she.txt"));
    assertThat(run.out()).contains("[She]", "open: below 1.0").doesNotContain("counts");
  }

  @Test
  void theReadingIsPrintedEvenIfTheModelsCannotBeLoaded() {
    CorpusRun run = explainWithoutModels("harbour");
    assertThat(run.exitCode()).isEqualTo(4);
    assertThat(run.out()).contains("People: 2", "Turns: 4", "Problems: none");
    assertThat(run.err())
        .contains("language models could not be loaded", "no model on the class path");
  }

  @Test
  void peopleTurnsDirectionsAndFurnitureAreShownWithReasons() {
    CorpusRun run = explain("radio/2024-03-12 harbour.txt");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines())
        .contains(
            "radio/2024-03-12 harbour.txt",
            "  date: 2024-03-12 (file name)",
            "People: 2",
            "  Ana Lund: 2 turns; host",
            "Turns: 4",
            "  #1  line 3  \"ANA LUND, HOST\" -> Ana Lund, labelled",
            "      \"Good day from Nordvik, where ships come and go and nobody …\"",
            "  line 5  other: \"(LAUGHTER)\"",
            "  line 1  player: \"Play Live Radio\"",
            "Problems: none")
        .anyMatch(line -> line.matches("    \"LUND\" because: .* \\(confidence 0\\.\\d\\d\\)"));
  }

  @Test
  void correctionsOfTheUserAreInIt() throws Exception {
    Files.writeString(night.data.resolve("aliases.csv"), "label,name\nBROCK,Pia Holt\n");
    assertThat(explain("harbour").out())
        .contains("\"BROCK\" -> Pia Holt", "\"BROCK\" because: aliases.csv (confidence 1.00)");
  }

  @Test
  void partOfTheNameIsEnoughIfItFitsOneFile() {
    assertThat(explain("MILL").out()).startsWith("2024-03-13 mill.txt");
    assertThat(explain(night.data.resolve("2024-03-13 mill.txt").toString()).out())
        .startsWith("2024-03-13 mill.txt");
  }

  @Test
  void nameThatFitsSeveralFilesOrNoneIsAWrongCommandLine() {
    CorpusRun several = explain("2024");
    assertThat(several.exitCode()).isEqualTo(2);
    assertThat(several.err())
        .contains("fits 2 files", "2024-03-13 mill.txt", "radio/2024-03-12 harbour.txt");
    CorpusRun none = explain("harvest");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).contains("'harvest'", "--dry-run");
  }

  @Test
  void fileWithoutSpeakersIsReportedAsNoTranscript() {
    CorpusRun run = explainWithoutModels("essay.txt");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("not a transcript: no speaker label found", "no-speaker");
  }

  @Test
  void textCannotDriveTheTerminal() throws Exception {
    String talk = Files.readString(night.data.resolve("radio/2024-03-12 harbour.txt"));
    night.write("evil.txt", talk.replace("Was it cold?", "Was it \u001b[31mcold?"));
    assertThat(explain("evil.txt").out())
        .doesNotContain("\u001b")
        .contains("\"Was it \\u001b[31mcold?\"");
  }
}
