package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.colloquy.report.csv.PublishedTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample that {@code --check} draws is made for filling in; the answers become {@code
 * accuracy.csv} and change nothing else.
 */
class CheckTest {
  private static final List<String> COLUMNS =
      List.of(
          "check_id",
          "kind",
          "question",
          "context",
          "answer",
          "note",
          "answers",
          "transcript",
          "line",
          "start",
          "end",
          "text",
          "in_class",
          "class",
          "program",
          "meant");

  @TempDir private Path folder;
  private Night night;

  @BeforeEach
  void writeCorpus() throws IOException {
    night =
        new Night(folder)
            .with(
                new FakeAnnotator()
                    .name("Ana Lund", EntityType.PERSON)
                    .name("Sara Holt", EntityType.PERSON)
                    .name("Piet Brock", EntityType.PERSON)
                    .name("Nordvik", EntityType.CITY));
    for (int i = 1; i <= 4; i++) {
      night.write(i + ".txt", talk(i, ""));
    }
  }

  private static String talk(int number, String before) {
    return "ANA LUND, HOST: "
        + before
        + "Sara Holt is here. Sara Holt is "
        + (number % 2 == 0 ? "good" : "bad")
        + ". What of Nordvik?\n\nPIET BROCK: Ana Lund is good. Sara Holt is bad.\n\n"
        + "ANA LUND: Nordvik is "
        + (number % 2 == 0 ? "bad" : "good")
        + ".\n\nPIET BROCK: Piet Brock knows.\n";
  }

  private List<Map<String, String>> rows(String table, List<String> columns) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    PublishedTable.read(
        night.output.resolve(table),
        columns,
        cells -> {
          Map<String, String> row = new HashMap<>();
          for (int i = 0; i < columns.size(); i++) {
            row.put(columns.get(i), cells.get(i));
          }
          rows.add(row);
        });
    return rows;
  }

  private List<Map<String, String>> sample() throws IOException {
    return rows("check.csv", COLUMNS);
  }

  private Map<String, String> accuracy(String kind, String group) throws IOException {
    return rows(
            "accuracy.csv",
            List.of(
                "kind",
                "class",
                "counted",
                "n",
                "right",
                "precision",
                "low",
                "high",
                "recall",
                "macro_f1",
                "share",
                "corrected_share",
                "corrected_low",
                "corrected_high",
                "answers",
                "cannot_tell",
                "unanswered",
                "outdated",
                "unmatched",
                "transcripts",
                "compared",
                "differing",
                "compared_files",
                "kappa",
                "sentence"))
        .stream()
        .filter(row -> row.get("kind").equals(kind) && row.get("class").equals(group))
        .findFirst()
        .orElseThrow();
  }

  /** Answers the published sample as a person would who uses a spreadsheet. */
  private String answered(Function<Map<String, String>, String> answer) throws IOException {
    StringBuilder file = new StringBuilder(String.join(";", COLUMNS) + "\r\n");
    for (Map<String, String> row : sample()) {
      row.put("answer", answer.apply(row));
      file.append(
              COLUMNS.stream()
                  .map(column -> "\"" + row.get(column).replace("\"", "\"\"") + "\"")
                  .collect(Collectors.joining(";")))
          .append("\r\n");
    }
    return file.toString();
  }

  /** The answer of somebody who finds everything right. */
  private static String right(Map<String, String> row) {
    return row.get("answers").startsWith("yes") ? "yes" : row.get("program");
  }

  @Test
  void sampleIsThereOnlyIfItIsAskedFor() throws IOException {
    night.run();
    assertThat(night.output.resolve("check.csv")).doesNotExist();
    assertThat(night.output.resolve("accuracy.csv")).doesNotExist();
    assertThat(night.run("--check", "10").exitCode()).isZero();
    assertThat(sample()).hasSize(10);
    assertThat(night.report("datapackage.json")).contains("\"check.csv\"");
    Path elsewhere = folder.resolve("elsewhere");
    night.run();
    assertThat(night.output.resolve("check.csv")).doesNotExist();
    night.assertReportsAreThoseOfARunFromNothing(elsewhere);
  }

  @Test
  void sampleAsksAboutEveryKindAndShowsThePlace() throws IOException {
    night.run("--check", "60");
    Map<String, List<Map<String, String>>> byKind =
        sample().stream().collect(Collectors.groupingBy(row -> row.get("kind")));
    assertThat(byKind.keySet()).contains("turn", "name", "tone", "sentiment");
    for (Map<String, String> row : sample()) {
      String text = Files.readString(night.data.resolve(row.get("transcript")));
      int start = Integer.parseInt(row.get("start"));
      int end = Integer.parseInt(row.get("end"));
      assertThat(text.substring(start, end)).startsWith(row.get("text"));
      assertThat(row.get("context")).contains("⟦" + row.get("text") + "⟧");
      assertThat(row.get("answer")).isEmpty();
    }
    assertThat(byKind.get("turn").get(0).get("question"))
        .isEqualTo("Is this turn spoken by " + byKind.get("turn").get(0).get("program") + "?");
    assertThat(byKind.get("tone"))
        .allSatisfy(
            row -> assertThat(row.get("question")).contains("negative").contains("positive"));
    assertThat(byKind.get("name").stream().map(row -> row.get("class"))).contains("PERSON", "CITY");
    Set<String> transcripts =
        byKind.get("name").stream().map(row -> row.get("transcript")).collect(Collectors.toSet());
    assertThat(transcripts).hasSize(4);
  }

  @Test
  void sampleMarksTheVeryWordsWhereDirectionsStandInTheSentence() throws IOException {
    night.with(new FakeAnnotator().name("Novak", EntityType.PERSON));
    night.write(
        "5.txt",
        "PIET BROCK: Hello.\n\nANA LUND: Well.\n\nPIET BROCK: Yes.\n\nANA LUND: Novak knows [LAUGHTER AND A LONG APPLAUSE FROM THE WHOLE GALLERY] that Novak is"
            + " late  and\n   Novak is (LAUGHS) tired of Novak.\n\nPIET BROCK: Yes.\n");
    night.run("--check", "100000");
    List<String> contexts =
        sample().stream()
            .filter(row -> row.get("kind").equals("name") && row.get("transcript").equals("5.txt"))
            .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("start"))))
            .map(row -> row.get("context").split("\\[Ana Lund\\] ")[2].split(" \\[")[0])
            .toList();
    assertThat(contexts)
        .containsExactly(
            "⟦Novak⟧ knows that Novak is late and Novak is tired of Novak.",
            "Novak knows that ⟦Novak⟧ is late and Novak is tired of Novak.",
            "Novak knows that Novak is late and ⟦Novak⟧ is tired of Novak.",
            "Novak knows that Novak is late and Novak is tired of ⟦Novak⟧.");
  }

  @Test
  void sampleIsTheSameWhateverTheThreadsAndTheLocale() throws IOException {
    night.run("--check", "12", "--threads", "1");
    Path other = folder.resolve("other");
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      night.into(other, "--check", "12", "--threads", "4");
    } finally {
      Locale.setDefault(locale);
    }
    for (String name : List.of("check.csv", "report.xlsx", "report.html", "datapackage.json")) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(night.output.resolve(name));
    }
  }

  @Test
  void allRowsAreDrawnIfThereAreNotMore() throws IOException {
    night.run("--check", "100000");
    Map<String, Long> drawn =
        sample().stream()
            .collect(
                Collectors.groupingBy(r -> r.get("kind") + r.get("class"), Collectors.counting()));
    assertThat(sample())
        .allSatisfy(
            row ->
                assertThat(drawn.get(row.get("kind") + row.get("class")))
                    .isEqualTo(Long.parseLong(row.get("in_class"))));
    assertThat(new HashSet<>(sample().stream().map(row -> row.get("check_id")).toList()))
        .hasSameSizeAs(sample());
  }

  @Test
  void sheetOffersTheAnswersAndHidesWhatTheProgramSays() throws IOException {
    night.run("--check", "30");
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(night.output.resolve("report.xlsx")))) {
      XSSFSheet sheet = book.getSheet("check");
      Map<String, Integer> columns = new HashMap<>();
      for (Cell cell : sheet.getRow(0)) {
        columns.put(cell.getStringCellValue(), cell.getColumnIndex());
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(30);
      for (String hidden : List.of("start", "end", "class", "program", "meant")) {
        assertThat(sheet.isColumnHidden(columns.get(hidden))).as(hidden).isTrue();
      }
      for (String shown : List.of("question", "context", "answer")) {
        assertThat(sheet.isColumnHidden(columns.get(shown))).as(shown).isFalse();
      }
      for (int i = 1; i <= 30; i++) {
        int row = i;
        String answers =
            sheet.getDataValidations().stream()
                .filter(
                    list ->
                        list.getRegions()
                            .getCellRangeAddresses()[0]
                            .isInRange(row, columns.get("answer")))
                .map(
                    list ->
                        String.join(" / ", list.getValidationConstraint().getExplicitListValues()))
                .findFirst()
                .orElseThrow();
        assertThat(answers).isEqualTo(sample().get(row - 1).get("answers"));
      }
    }
  }

  @Test
  void answersBecomeAccuracyAndChangeNothingElse() throws IOException {
    night.run("--check", "100000");
    String mentions = night.report("mentions.csv");
    List<Map<String, String>> names =
        sample().stream().filter(row -> row.get("kind").equals("name")).toList();
    Set<String> wrong = Set.of(names.get(0).get("check_id"), names.get(1).get("check_id"));
    night.write(
        "check.csv",
        answered(
            row ->
                wrong.contains(row.get("check_id"))
                    ? "Wrong thing"
                    : row.get("kind").equals("turn") ? "cannot tell" : right(row)));
    assertThat(night.run().exitCode()).isZero();
    assertThat(night.report("mentions.csv")).isEqualTo(mentions);
    Map<String, String> all = accuracy("name", "all");
    assertThat(all.get("n")).isEqualTo(String.valueOf(names.size()));
    assertThat(all.get("right")).isEqualTo(String.valueOf(names.size() - 2));
    assertThat(Double.parseDouble(all.get("precision")))
        .isCloseTo((names.size() - 2.0) / names.size(), within(0.0001));
    assertThat(Double.parseDouble(all.get("low"))).isLessThan(Double.parseDouble(all.get("high")));
    assertThat(all.get("answers")).isEqualTo("yes: " + (names.size() - 2) + "; wrong thing: 2");
    assertThat(all.get("transcripts")).isEqualTo("4");
    assertThat(all.get("sentence"))
        .startsWith(
            "From " + names.size() + " names of all classes, " + names.size() + " were drawn");
    assertThat(accuracy("turn", "all").get("n")).isEqualTo("0");
    assertThat(accuracy("turn", "all").get("precision")).isEmpty();
    assertThat(accuracy("turn", "all").get("cannot_tell")).isEqualTo("16");
    assertThat(accuracy("sentiment", "all").get("macro_f1")).isEqualTo("1.0000");
    assertThat(night.report("report.html")).contains("How right is it here?");
    assertThat(night.report("datapackage.json")).contains("\"accuracy.csv\"");
  }

  @Test
  void shareOfAToneIsCorrectedByTheErrorsThatPeopleFind() throws IOException {
    night.run("--check", "100000");
    List<Map<String, String>> tones =
        sample().stream().filter(row -> row.get("kind").equals("tone")).toList();
    long counted = tones.stream().filter(row -> row.get("program").equals("negative")).count();
    // A person finds half of what the program calls negative neutral.
    List<String> negative =
        tones.stream()
            .filter(row -> row.get("program").equals("negative"))
            .map(row -> row.get("check_id"))
            .toList();
    Set<String> half = new HashSet<>(negative.subList(0, negative.size() / 2));
    night.write(
        "check.csv", answered(row -> half.contains(row.get("check_id")) ? "neutral" : right(row)));
    night.run();
    Map<String, String> row = accuracy("tone", "negative");
    assertThat(counted).isGreaterThan(3);
    assertThat(Double.parseDouble(row.get("share")))
        .isCloseTo((double) counted / tones.size(), within(0.0001));
    assertThat(Double.parseDouble(row.get("corrected_share")))
        .isCloseTo((double) (counted - half.size()) / tones.size(), within(0.0001));
    assertThat(row.get("recall")).isEqualTo("1.0000");
    assertThat(Double.parseDouble(row.get("corrected_low")))
        .isLessThan(Double.parseDouble(row.get("corrected_share")));
  }

  @Test
  void movedTextKeepsEveryAnswerWithItsWords() throws IOException {
    night.run("--check", "100000");
    List<Map<String, String>> names =
        sample().stream().filter(row -> row.get("kind").equals("name")).toList();
    // Sara Holt stands three times in each talk, with a tone of her own each time.
    night.write("check.csv", answered(CheckTest::right));
    night.run();
    Map<String, List<String>> before = counts();
    night.write("1.txt", talk(1, "Good day to you all, wherever you may be this fine day. "));
    night.write("3.txt", "A NOTE IN FRONT OF ALL\n\n" + talk(3, "Sara Holt waits. "));
    night.run();
    assertThat(counts()).isEqualTo(before);
    assertThat(accuracy("name", "all").get("n")).isEqualTo(String.valueOf(names.size()));
    assertThat(accuracy("name", "all").get("unmatched")).isEqualTo("0");
    assertThat(accuracy("tone", "all").get("right")).isEqualTo(accuracy("tone", "all").get("n"));
    assertThat(accuracy("tone", "negative").get("n")).isNotEqualTo("0");
  }

  /** How many rows of each tone count, and in how many the program is right. */
  private Map<String, List<String>> counts() throws IOException {
    Map<String, List<String>> counts = new HashMap<>();
    for (String tone : List.of("negative", "neutral", "positive")) {
      Map<String, String> row = accuracy("tone", tone);
      counts.put(tone, List.of(row.get("n"), row.get("right"), row.get("answers")));
    }
    return counts;
  }

  @Test
  void movedTextTakesNoOtherWordsForThoseThatAreGone() throws IOException {
    night.run("--check", "100000");
    night.write("check.csv", answered(CheckTest::right));
    long tones = Long.parseLong(byTranscript("tone", "1.txt"));
    // The sentence with her second name has gone, and others have come.
    night.write(
        "1.txt",
        talk(1, "")
            .replace(
                "Sara Holt is bad. What of Nordvik?",
                "Nobody would have thought it possible then. What, my friends, do you say of"
                    + " Sara Holt tonight, and of nobody else in town?"));
    night.run();
    assertThat(Long.parseLong(accuracy("tone", "all").get("unmatched"))).isBetween(1L, tones);
    assertThat(accuracy("tone", "all").get("sentence"))
        .contains("about words that are not there any more");
  }

  @Test
  void whatIsGoneIsCountedAndLeavesNoPrecision() throws IOException {
    night.run("--check", "100000");
    night.write("check.csv", answered(CheckTest::right));
    Files.delete(night.data.resolve("2.txt"));
    night.run();
    Map<String, String> names = accuracy("name", "all");
    assertThat(names.get("unmatched")).isEqualTo(byTranscript("name", "2.txt"));
    assertThat(names.get("transcripts")).isEqualTo("3");
    assertThat(names.get("outdated")).isEqualTo("0");
    assertThat(names.get("right")).isEqualTo(names.get("n"));
    assertThat(names.get("precision")).isEmpty();
    assertThat(names.get("low")).isEmpty();
    assertThat(names.get("sentence"))
        .startsWith(names.get("unmatched") + " of ")
        .contains("transcripts of which there is nothing")
        .contains("draw a new sample");
    assertThat(accuracy("tone", "negative").get("corrected_share")).isEmpty();
  }

  @Test
  void errorsThatWerePutRightAreNotForgotten() throws IOException {
    night.run("--check", "100000");
    night.write(
        "check.csv",
        answered(
            row ->
                row.get("kind").equals("turn") && row.get("program").equals("Piet Brock")
                    ? "no"
                    : right(row)));
    night.run();
    assertThat(accuracy("turn", "all").get("precision")).isEqualTo("0.5000");
    night.write("aliases.csv", "label,name\nPIET BROCK,Pieter Adam Stone\n");
    night.run();
    Map<String, String> turns = accuracy("turn", "all");
    assertThat(turns.get("outdated")).isEqualTo("8");
    assertThat(turns.get("precision")).isEmpty();
    assertThat(turns.get("sentence"))
        .startsWith("8 of 16 answers about turns of all classes do not count: 8 about what the");
    assertThat(night.report("report.html")).contains("8 of 16 answers about turns");
  }

  @Test
  void fileInACodePageOfItsOwnIsMatchedByPlace() throws IOException {
    night.with(
        new FakeAnnotator()
            .name("Jiří Němec", EntityType.PERSON)
            .name("1,000", EntityType.MISC)
            .name("Nordvik", EntityType.CITY));
    night.write(
        "5.txt",
        "PIET BROCK: Žádný problém.\n\nANA LUND: Jiří Němec is good. Jiří Němec is bad.\n\nPIET"
            + " BROCK: There are 1,000 of Jiří Němec.\n\nANA LUND: Yes.\n");
    night.run("--check", "100000");
    String answers = answered(CheckTest::right);
    night.write(
        "check.csv", answers.replaceAll("[^\\x00-\\x7F]", "?").replace("\"1,000\"", "\"1000\""));
    night.run();
    assertThat(accuracy("name", "PERSON").get("n")).isEqualTo("3");
    for (String kind : List.of("turn", "name", "tone", "sentiment")) {
      assertThat(accuracy(kind, "all").get("unmatched")).as(kind).isEqualTo("0");
      assertThat(accuracy(kind, "all").get("outdated")).as(kind).isEqualTo("0");
    }
  }

  @Test
  void weightsAreThoseOfTheClassesDrawn() throws IOException {
    night.run("--check", "100000");
    List<String> lines =
        new ArrayList<>(List.of("kind,transcript,start,end,text,class,in_class,answer"));
    int[] taken = {0, 0};
    for (Map<String, String> row : sample()) {
      if (row.get("kind").equals("tone")) {
        boolean neutral = row.get("program").equals("neutral");
        // Of the neutral ones, which were 900, half are right; of the others, 100 each, all.
        boolean wrong = neutral && taken[0]++ % 2 == 1;
        lines.add(
            String.join(
                ",",
                "tone",
                row.get("transcript"),
                row.get("start"),
                row.get("end"),
                row.get("text"),
                row.get("class"),
                neutral ? "900" : "50",
                wrong ? "positive" : row.get("program")));
        taken[1] += neutral && !wrong ? 1 : 0;
      }
    }
    night.write("check.csv", String.join("\n", lines) + "\n");
    night.run();
    double ofNeutral = (double) taken[1] / taken[0];
    assertThat(Double.parseDouble(accuracy("tone", "all").get("precision")))
        .isCloseTo(0.9 * ofNeutral + 0.1, within(0.0001));
    assertThat(accuracy("tone", "all").get("sentence")).startsWith("From 1000 tones");
    assertThat(Double.parseDouble(accuracy("tone", "positive").get("corrected_share")))
        .isCloseTo(0.9 * (1 - ofNeutral) + 0.05, within(0.0001));
  }

  @Test
  void classesWithoutAnAnswerAreNamedAndNoPartOfAll() throws IOException {
    night.run("--check", "100000");
    night.write("check.csv", answered(row -> row.get("class").equals("CITY") ? "" : right(row)));
    night.run();
    Map<String, String> all = accuracy("name", "all");
    assertThat(all.get("sentence"))
        .startsWith("From " + all.get("n") + " names of the class “PERSON”, ")
        .contains("Nothing is known of “CITY”, of which no answer counts.");
  }

  @Test
  void rowsWithoutAClassOrWithThatOfAllAreNoClass() throws IOException {
    night.write(
        "check.csv",
        "kind,transcript,start,end,text,class,program,answer\n"
            + "turn,gone.txt,0,5,Hello,,Ana Lund,yes\n"
            + "turn,gone.txt,9,12,Hello,all,Ana Lund,yes\n");
    night.run();
    List<Map<String, String>> rows = rows("accuracy.csv", List.of("kind", "class", "unmatched"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0)).containsEntry("class", "all").containsEntry("unmatched", "2");
  }

  @Test
  void beginningOfASampleIsASample() throws IOException {
    night.run("--check", "100000");
    List<String> turns =
        sample().stream()
            .filter(row -> row.get("kind").equals("turn"))
            .map(row -> row.get("transcript"))
            .toList();
    assertThat(new HashSet<>(turns.subList(0, turns.size() / 2)).size()).isGreaterThan(2);
    assertThat(turns).isNotEqualTo(turns.stream().sorted().toList());
  }

  private String byTranscript(String kind, String transcript) throws IOException {
    return String.valueOf(
        Files.readString(night.data.resolve("check.csv"))
            .lines()
            .filter(line -> line.contains(";\"" + kind + "\";") && line.contains("\"" + transcript))
            .count());
  }

  @Test
  void answerAboutWhatTheProgramNoLongerSaysIsOutdated() throws IOException {
    night.run("--check", "100000");
    night.write("check.csv", answered(CheckTest::right));
    night.write("aliases.csv", "label,name\nPIET BROCK,Pieter Adam Stone\n");
    night.run();
    Map<String, String> turns = accuracy("turn", "all");
    assertThat(turns.get("outdated")).isEqualTo("8");
    assertThat(turns.get("n")).isEqualTo("8");
  }

  @Test
  void twoPeopleAreComparedAndTheFirstCounts() throws IOException {
    night.run("--check", "100000");
    night.write("check.csv", answered(CheckTest::right));
    String differing =
        sample().stream()
            .filter(r -> r.get("kind").equals("turn"))
            .findFirst()
            .orElseThrow()
            .get("check_id");
    night.write(
        "check-kim.csv",
        answered(row -> row.get("check_id").equals(differing) ? "no" : right(row)));
    night.run();
    Map<String, String> turns = accuracy("turn", "all");
    assertThat(turns.get("right")).isEqualTo(turns.get("n"));
    assertThat(turns.get("compared")).isEqualTo("16");
    assertThat(turns.get("differing")).isEqualTo("1");
    assertThat(turns.get("compared_files")).isEqualTo("check.csv; check-kim.csv");
    // The first said yes to all, so chance explains the agreement.
    assertThat(turns.get("kappa")).isEqualTo("0.0000");
    assertThat(accuracy("sentiment", "all").get("kappa")).isEqualTo("1.0000");
  }

  @Test
  void secondAnswerCountsWhereTheFirstIsOutdatedAndOnlyOneQuestionIsCompared() throws IOException {
    night.run("--check", "100000");
    night.write(
        "check.csv",
        answered(right -> right(right))
            .replace("\"Piet Brock\"", "\"Pieter Adam Stone\"")
            .replaceAll("\"Pieter Adam Stone\";\"[^\"]*\"", "\"Pieter Adam Stone\";\"p-other\""));
    night.write("check-kim.csv", answered(CheckTest::right));
    night.run();
    Map<String, String> turns = accuracy("turn", "all");
    assertThat(turns.get("outdated")).isEqualTo("0");
    assertThat(turns.get("n")).isEqualTo("16");
    assertThat(turns.get("compared")).isEqualTo("8");
  }

  @Test
  void sameNameOfAnotherPersonIsAnotherClaim() throws IOException {
    night.run("--check", "100000");
    String answers = answered(CheckTest::right);
    String meant =
        sample().stream()
            .filter(r -> r.get("kind").equals("turn") && r.get("program").equals("Piet Brock"))
            .findFirst()
            .orElseThrow()
            .get("meant");
    night.write("check.csv", answers.replace("\"" + meant + "\"", "\"" + meant + "-2\""));
    night.run();
    assertThat(accuracy("turn", "all").get("outdated")).isEqualTo("8");
  }

  @Test
  void badRowsAreProblemsWithTheirLine() throws IOException {
    night.run("--check", "5");
    String[] lines = answered(CheckTest::right).split("\r\n");
    lines[1] = lines[1].replace("\"yes\"", "\"maybe\"");
    lines[3] = lines[3] + "\r\n" + lines[3];
    night.write("check.csv", String.join("\r\n", lines) + "\r\n");
    CorpusRun run = night.run();
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(night.report("problems.csv"))
        .contains("Line 2 of check.csv has the answer \"\"maybe\"\"")
        .contains("Line 5 of check.csv is about the same as line 4");
    assertThat(night.report("transcripts.csv")).doesNotContain("check.csv");
  }

  @Test
  void answersInThePublishedSampleAreNotLost() throws IOException {
    night.run("--check", "10");
    Path published = night.output.resolve("check.csv");
    byte[] drawn = Files.readAllBytes(published);
    assertThat(night.run("--check", "10").exitCode()).isZero();
    assertThat(night.run("--check", "10", "--rebuild").exitCode()).isZero();
    assertThat(published).hasBinaryContent(drawn);
    String filled = answered(CheckTest::right);
    Files.writeString(published, filled, StandardCharsets.UTF_8);
    CorpusRun refused = night.run("--check", "10");
    assertThat(refused.exitCode()).isEqualTo(4);
    assertThat(refused.err()).contains("move it into the data folder as check.csv");
    assertThat(Files.readString(published)).isEqualTo(filled);
    night.run();
    night.run();
    assertThat(Files.readString(published)).isEqualTo(filled);
    assertThat(night.run("--check", "10", "--rebuild").exitCode()).isEqualTo(4);
    night.run("--rebuild");
    assertThat(Files.readString(published)).isEqualTo(filled);
  }

  @Test
  void sampleNeedsCsvFiles() {
    CorpusRun run = night.run("--check", "10", "--format", "html");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--check draws from the CSV files");
    assertThat(night.run("--check", "0").err()).contains("--check must be between 1 and");
  }

  @Test
  void checkFileWithoutCsvFilesIsNotIgnoredInSilence() throws IOException {
    night.write("check.csv", "kind,transcript,start,end,text,answer\n");
    night.run("--format", "html,parquet");
    assertThat(night.output.resolve("accuracy.csv")).doesNotExist();
    assertThat(night.report("report.html")).contains("check.csv was not used");
  }
}
