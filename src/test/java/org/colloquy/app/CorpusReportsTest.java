package org.colloquy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.opencsv.CSVParserBuilder;
import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reports of a small corpus, annotated by the fake: their bytes, and how they hang together.
 */
class CorpusReportsTest {
  private static final Path CORPUS = Path.of("src/test/resources/corpus");
  private static final Path EXPECTED = Path.of("src/test/resources/corpus-reports");

  @TempDir private Path folder;

  private Path reports(Object... more) {
    Path output = folder.resolve("reports" + folder.toFile().list().length);
    List<Object> arguments = new ArrayList<>(List.of("--data", CORPUS, "--output", output, "-q"));
    arguments.addAll(List.of(more));
    assertThat(CorpusRun.of(arguments.toArray()).exitCode()).isEqualTo(1);
    return output;
  }

  private static List<Map<String, String>> rows(Path file, char delimiter) throws Exception {
    try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      assertThat(text.read()).as("byte-order mark").isEqualTo(0xFEFF);
      CSVReader csv =
          new CSVReaderBuilder(text)
              .withCSVParser(
                  new CSVParserBuilder()
                      .withSeparator(delimiter)
                      .withEscapeChar(com.opencsv.ICSVParser.NULL_CHARACTER)
                      .build())
              .build();
      String[] columns = csv.readNext();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        assertThat(cells).hasSameSizeAs(columns);
        Map<String, String> row = new TreeMap<>();
        for (int i = 0; i < columns.length; i++) {
          row.put(columns[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    }
  }

  @Test
  void reportsAreTheExpectedOnes() throws Exception {
    GoldenFolder.assertSameReports(reports(), EXPECTED);
  }

  @Test
  void threadsLocaleAndTimeZoneChangeNothing() throws Exception {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      GoldenFolder.assertSameReports(reports("--threads", 7), EXPECTED);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void offsetsGiveTheEvidence() throws Exception {
    Path output = reports();
    for (Map<String, String> mention : rows(output.resolve("mentions.csv"), ',')) {
      String text = Files.readString(CORPUS.resolve(withoutApostrophe(mention.get("transcript"))));
      String evidence =
          text.substring(
              Integer.parseInt(mention.get("start")), Integer.parseInt(mention.get("end")));
      assertThat(evidence).isEqualTo(mention.get("text"));
      String line = text.lines().toList().get(Integer.parseInt(mention.get("line")) - 1);
      assertThat(line).contains(evidence);
    }
  }

  @Test
  void sentencesAddUpToTheirTurns() throws Exception {
    Path output = reports();
    Map<String, List<Map<String, String>>> ofTurns = new TreeMap<>();
    for (Map<String, String> sentence : rows(output.resolve("sentences.csv"), ',')) {
      ofTurns.computeIfAbsent(sentence.get("turn_id"), id -> new ArrayList<>()).add(sentence);
    }
    Map<String, String> dates = new TreeMap<>();
    rows(output.resolve("transcripts.csv"), ',')
        .forEach(row -> dates.put(row.get("transcript"), row.get("date")));
    int scored = 0;
    for (Map<String, String> turn : rows(output.resolve("turns.csv"), ',')) {
      List<Map<String, String>> sentences =
          Optional.ofNullable(ofTurns.remove(turn.get("turn_id"))).orElse(List.of());
      assertThat(sentences)
          .hasSize(Integer.parseInt(turn.get("sentences")))
          .allSatisfy(
              sentence -> {
                assertThat(sentence.get("transcript")).isEqualTo(turn.get("transcript"));
                assertThat(sentence.get("speaker_id")).isEqualTo(turn.get("speaker_id"));
                assertThat(sentence.get("speaker")).isEqualTo(turn.get("speaker"));
                assertThat(sentence.get("date")).isEqualTo(dates.get(turn.get("transcript")));
              });
      assertThat(
              sentences.stream()
                  .map(sentence -> withoutApostrophe(sentence.get("text")))
                  .collect(Collectors.joining()))
          .isEqualToIgnoringWhitespace(withoutApostrophe(turn.get("text")));
      OptionalDouble mean =
          sentences.stream()
              .map(sentence -> sentence.get("sentiment"))
              .filter(score -> !score.isEmpty())
              .mapToDouble(Double::parseDouble)
              .average();
      if (mean.isPresent()) {
        assertThat(Double.parseDouble(turn.get("sentiment_mean")))
            .as("%s", turn)
            .isCloseTo(mean.getAsDouble(), within(0.0001));
        scored++;
      } else {
        assertThat(turn.get("sentiment_mean")).isEmpty();
      }
    }
    assertThat(ofTurns).isEmpty();
    assertThat(scored).isPositive();
  }

  @Test
  void mentionsStandInTheSentenceOfTheirNumber() throws Exception {
    Path output = reports();
    Map<String, Map<String, String>> sentences = new TreeMap<>();
    for (Map<String, String> row : rows(output.resolve("sentences.csv"), ',')) {
      String text = Files.readString(CORPUS.resolve(withoutApostrophe(row.get("transcript"))));
      assertThat(text.substring(number(row, "start"), number(row, "end")))
          .startsWith(withoutApostrophe(row.get("text")).substring(0, 1));
      assertThat(text.substring(0, number(row, "start")).split("\n", -1))
          .hasSize(number(row, "line"));
      sentences.put(row.get("transcript") + " " + row.get("sentence"), row);
    }
    int spoken = 0;
    for (Map<String, String> mention : rows(output.resolve("mentions.csv"), ',')) {
      Map<String, String> sentence =
          sentences.get(mention.get("transcript") + " " + mention.get("sentence"));
      assertThat(sentence == null).isEqualTo(mention.get("turn").isEmpty());
      assertThat(mention.get("turn_id").isEmpty()).isEqualTo(mention.get("turn").isEmpty());
      if (sentence != null) {
        assertThat(number(mention, "start")).isGreaterThanOrEqualTo(number(sentence, "start"));
        assertThat(number(mention, "end")).isLessThanOrEqualTo(number(sentence, "end"));
        assertThat(mention.get("context")).isEqualTo(sentence.get("text"));
        assertThat(mention.get("turn_id"))
            .isEqualTo(sentence.get("turn_id"))
            .endsWith("#" + mention.get("turn"));
        for (String column : List.of("speaker_id", "speaker", "date")) {
          assertThat(mention.get(column)).as(column).isEqualTo(sentence.get(column));
        }
        assertThat(number(mention, "line")).isGreaterThanOrEqualTo(number(sentence, "line"));
        spoken++;
      }
    }
    assertThat(spoken).isPositive();
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static String withoutApostrophe(String id) {
    return id.startsWith("'") ? id.substring(1) : id;
  }

  @Test
  void everyCountCanBeCountedAgainInTheMentions() throws Exception {
    Path output = reports();
    Map<String, Integer> mentions = new TreeMap<>();
    for (Map<String, String> mention : rows(output.resolve("mentions.csv"), ',')) {
      if (!mention.get("entity_id").isEmpty()) {
        mentions.merge(mention.get("entity_id"), 1, Integer::sum);
      }
    }
    Map<String, Integer> counted = new TreeMap<>();
    for (Map<String, String> entity : rows(output.resolve("entities.csv"), ',')) {
      int kinds = 0;
      for (String kind : List.of("named", "nominal", "pronoun")) {
        kinds += Integer.parseInt(entity.get(kind));
      }
      assertThat(entity.get("mentions")).isEqualTo(String.valueOf(kinds));
      counted.put(entity.get("entity_id"), kinds);
    }
    assertThat(counted).isEqualTo(mentions);
  }

  @Test
  void charactersAddUpToTheLengthOfTheText() throws Exception {
    for (Map<String, String> row : rows(reports().resolve("transcripts.csv"), ',')) {
      int sum = 0;
      for (String kind : List.of("spoken", "label", "direction", "furniture")) {
        sum += Integer.parseInt(row.get("characters_" + kind));
      }
      String text = Files.readString(CORPUS.resolve(withoutApostrophe(row.get("transcript"))));
      assertThat(sum).as(row.get("transcript")).isEqualTo(text.length());
    }
  }

  @Test
  void sha256IsWhatOtherProgramsComputeOfTheFile() throws Exception {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    assertThat(rows(reports().resolve("transcripts.csv"), ','))
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.get("sha256"))
                    .isEqualTo(
                        HexFormat.of()
                            .formatHex(
                                digest.digest(
                                    Files.readAllBytes(
                                        CORPUS.resolve(
                                            withoutApostrophe(row.get("transcript"))))))));
  }

  @Test
  void offsetsAreThoseOfTheFileWhereItsTextWasRepaired() throws Exception {
    String file = Files.readString(CORPUS.resolve("evening/2023-05-04 harbour.txt"));
    List<Map<String, String>> turns =
        rows(reports().resolve("turns.csv"), ',').stream()
            .filter(row -> row.get("transcript").equals("evening/2023-05-04 harbour.txt"))
            .toList();
    assertThat(turns).hasSize(2);
    assertThat(turns.get(1).get("text"))
        .isEqualTo("It has. We don’t know when the ship will leave.");
    assertThat(
            file.substring(
                Integer.parseInt(turns.get(1).get("start")),
                Integer.parseInt(turns.get(1).get("end"))))
        .isEqualTo("It has. We donâ€™t know when the ship will leave.");
  }

  @Test
  void rowsAreSortedByTheirKeys() throws Exception {
    Path output = reports();
    List<Integer> words = new ArrayList<>();
    rows(output.resolve("speakers.csv"), ',')
        .forEach(row -> words.add(-Integer.parseInt(row.get("words"))));
    assertThat(words).isSorted();
    List<Integer> mentions = new ArrayList<>();
    rows(output.resolve("entities.csv"), ',')
        .forEach(row -> mentions.add(-Integer.parseInt(row.get("mentions"))));
    assertThat(mentions).isSorted();
  }

  @Test
  void otherDelimitersHoldTheSameRows() throws Exception {
    List<Map<String, String>> commas = rows(reports().resolve("turns.csv"), ',');
    assertThat(rows(reports("--delimiter", ";").resolve("turns.csv"), ';')).isEqualTo(commas);
    assertThat(rows(reports("--delimiter", "tab").resolve("turns.csv"), '\t')).isEqualTo(commas);
  }

  @Test
  void valuesAreListedOnRequestOnly() throws Exception {
    assertThat(rows(reports().resolve("entities.csv"), ','))
        .noneMatch(row -> row.get("type").equals("DATE"));
    Path output = reports("--values");
    assertThat(rows(output.resolve("entities.csv"), ','))
        .anyMatch(row -> row.get("type").equals("DATE") && row.get("name").equals("last year"));
    assertThat(rows(output.resolve("mentions.csv"), ','))
        .anyMatch(row -> row.get("type").equals("DATE"));
  }

  @Test
  void runFileSaysWhatWasRunAndCounted() throws Exception {
    String run = Files.readString(reports("--threads", 3).resolve("run.json"));
    assertThat(run)
        .contains("\"program\" : \"colloquy\"", "\"threads\" : \"3\"", "\"analysed\" : 4")
        .contains("\"not a transcript\" : 1", "\"skipped\" : 1", "\"files\" : 6");
  }

  @Test
  void rowsOfTheAliasReportCorrectTheNextRun() throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectory(data);
    Files.copy(CORPUS.resolve("2023-05-01 mill.txt"), data.resolve("mill.txt"));
    Path output = folder.resolve("first");
    CorpusRun.of("--data", data, "--output", output);
    String report = Files.readString(output.resolve("aliases.csv"));
    assertThat(report).contains("BROCK,Piet Brock,mill.txt,");
    Files.writeString(
        data.resolve("aliases.csv"),
        report.replace("BROCK,Piet Brock", "BROCK,Pia Brock") + "BROC,Pia Brock,,,,\r\n");
    Path corrected = folder.resolve("second");
    CorpusRun run = CorpusRun.of("--data", data, "--output", corrected);
    assertThat(rows(corrected.resolve("speakers.csv"), ','))
        .extracting(row -> row.get("speaker_id"))
        .contains("pia-brock", "ana-lund");
    assertThat(rows(corrected.resolve("aliases.csv"), ','))
        .anyMatch(
            row -> row.get("label").equals("BROCK") && row.get("reason").equals("aliases.csv"));
    assertThat(rows(corrected.resolve("transcripts.csv"), ',')).hasSize(1);
    assertThat(rows(corrected.resolve("problems.csv"), ','))
        .anyMatch(
            row ->
                row.get("transcript").equals("aliases.csv")
                    && row.get("code").equals("unmatched-alias")
                    && row.get("message").contains("\"BROC\""));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("aliases.csv:4: ");
  }

  @Test
  void tableOfTranscriptsOverrulesTitleDateAndOutlet() throws Exception {
    Path data = folder.resolve("data");
    Files.createDirectory(data);
    Files.copy(CORPUS.resolve("2023-05-01 mill.txt"), data.resolve("2023-05-01 mill.txt"));
    Path output = folder.resolve("out");
    CorpusRun.of("--data", data, "--output", output);
    String found = rows(output.resolve("transcripts.csv"), ',').get(0).get("title");
    Path table = data.resolve("transcripts.csv");
    Files.writeString(
        table,
        "transcript,date,outlet\n2023-05-01 mill.txt,2023-05-02,Salt Hour\nmil.txt,,Salt Hour\n");
    CorpusRun run = CorpusRun.of("--data", data, "--output", output);
    assertThat(rows(output.resolve("transcripts.csv"), ','))
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry("date", "2023-05-02")
                    .containsEntry("date_source", "transcripts.csv")
                    .containsEntry("title", found)
                    .containsEntry("outlet", "Salt Hour")
                    .containsEntry("outlet_source", "transcripts.csv"));
    assertThat(rows(output.resolve("problems.csv"), ','))
        .anyMatch(
            row ->
                row.get("transcript").equals("transcripts.csv")
                    && row.get("line").equals("3")
                    && row.get("message").contains("\"mil.txt\""));
    assertThat(run.exitCode()).isEqualTo(1);
    Files.delete(table);
    CorpusRun.of("--data", data, "--output", output);
    assertThat(rows(output.resolve("transcripts.csv"), ',').get(0))
        .containsEntry("date", "2023-05-01")
        .containsEntry("outlet", "");
  }
}
