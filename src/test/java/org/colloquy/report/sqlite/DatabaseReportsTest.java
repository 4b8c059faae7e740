package org.colloquy.report.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.app.CorpusRun;
import org.colloquy.app.Night;
import org.colloquy.app.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver reads in the database what the CSV files print, in the types of the columns. */
class DatabaseReportsTest {
  /** The apostrophe that keeps text of a CSV file from being run. */
  private static final Pattern APOSTROPHE = Pattern.compile("(?s)'+(?:\\s*[=+\\-@]|[\\t\\r]).*");

  private static final Pattern BLOCK_OF_SQL = Pattern.compile("(?s)```sql\\s+(.*?)```");

  private static final Map<String, String> TYPES =
      Map.of("string", "TEXT", "integer", "INTEGER", "number", "REAL", "date", "TEXT");

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Night night;

  /** The folder's name has what a path may have and an address of a database may not. */
  @BeforeEach
  void transcripts() throws Exception {
    night = new Night(folder.resolve("Ærø 100%? #1&mode=memory"));
    night.write(
        "2024-03-12 harbour.txt",
        """
        ANA LUND, HOST: =1+1 came in the mail, said Æsa Ångström of Łódź 😀. Piet Brock is here.

        PIET BROCK: +1+1 is what Sara Holt counted. She is bad at it. I hate it.

        ANA LUND: Was it Sara Holt? She likes the bridge of Nordvik.
        """);
    night.write("'tis the talk.txt", Night.TALK);
    night.write("=1+1.txt", Night.TALK.replace("PIET BROCK", "ŁUCJA Ñ. BRØCK"));
    night.write("essay.txt", "Nobody speaks here.\n");
  }

  private Path database() {
    return night.output.resolve("report.sqlite");
  }

  private List<JsonNode> described() throws IOException {
    JsonNode json = JSON.readTree(night.output.resolve("datapackage.json").toFile());
    List<JsonNode> tables = new ArrayList<>();
    json.get("resources").forEach(tables::add);
    tables.removeIf(table -> table.get("name").asText().equals("changes"));
    return tables;
  }

  private static String nameOf(JsonNode table) {
    return table.get("path").asText().replace(".csv", "");
  }

  @Test
  void everyCellIsThatOfTheCsvFile() throws Exception {
    night.run("-q", "--format", "csv,sqlite");
    int cells = 0;
    int members = 0;
    try (Sqlite reader = new Sqlite(database())) {
      for (JsonNode table : described()) {
        List<List<String>> printed = Table.rows(night.output.resolve(table.get("path").asText()));
        List<List<Object>> rows =
            reader.query("SELECT * FROM \"" + nameOf(table) + "\" ORDER BY rowid");
        assertThat(rows).as("%s", nameOf(table)).hasSameSizeAs(printed);
        List<String> types = new ArrayList<>();
        table.at("/schema/fields").forEach(field -> types.add(field.get("type").asText()));
        for (int r = 0; r < rows.size(); r++) {
          for (int c = 0; c < types.size(); c++) {
            String cell = printed.get(r).get(c);
            Object value = rows.get(r).get(c);
            if (value instanceof String text && text.startsWith("[\"")) {
              List<String> list = new ArrayList<>();
              JSON.readTree(text).forEach(member -> list.add(member.asText()));
              members += list.size();
              value = String.join("; ", list);
            }
            assertThat(value)
                .as("%s, row %d, column %d", nameOf(table), r, c)
                .isEqualTo(value(types.get(c), cell));
            cells += cell.isEmpty() ? 0 : 1;
          }
        }
      }
    }
    assertThat(cells).isGreaterThan(300);
    assertThat(members).isGreaterThan(10);
  }

  /** The value of a cell that the CSV file prints; null if it is empty. */
  private static Object value(String type, String printed) {
    if (printed.isEmpty()) {
      return null;
    }
    return switch (type) {
      case "integer" -> Integer.valueOf(printed);
      case "number" -> Double.valueOf(printed);
      default -> APOSTROPHE.matcher(printed).matches() ? printed.substring(1) : printed;
    };
  }

  @Test
  void columnsKeysAndReferencesAreThoseOfTheDataPackage() throws Exception {
    night.run("-q", "--format", "csv,sqlite");
    int references = 0;
    try (Sqlite reader = new Sqlite(database())) {
      for (JsonNode table : described()) {
        String name = nameOf(table);
        List<List<Object>> columns = new ArrayList<>();
        String schema =
            reader.texts("SELECT sql FROM sqlite_master WHERE name = '" + name + "'").get(0);
        assertThat(schema).contains("-- " + table.get("description").asText() + "\n");
        for (JsonNode field : table.at("/schema/fields")) {
          columns.add(List.of(field.get("name").asText(), TYPES.get(field.get("type").asText())));
          assertThat(schema).contains("-- " + field.get("description").asText() + "\n");
        }
        assertThat(reader.query("SELECT name, type FROM pragma_table_info('" + name + "')"))
            .isEqualTo(columns);
        List<String> key = new ArrayList<>();
        table.at("/schema/primaryKey").forEach(column -> key.add(column.asText()));
        assertThat(
                reader.texts(
                    "SELECT name FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk"))
            .isEqualTo(key);
        Set<String> wanted = new TreeSet<>();
        for (JsonNode one : table.at("/schema/foreignKeys")) {
          wanted.add(
              one.get("fields").asText()
                  + " "
                  + one.at("/reference/resource").asText().replace('-', '_')
                  + " "
                  + one.at("/reference/fields").asText());
          references++;
        }
        assertThat(
                reader.texts(
                    "SELECT \"from\" || ' ' || \"table\" || ' ' || \"to\" FROM"
                        + " pragma_foreign_key_list('"
                        + name
                        + "')"))
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
      assertThat(reader.query("PRAGMA foreign_key_check")).isEmpty();
      assertThat(reader.texts("PRAGMA integrity_check")).containsExactly("ok");
    }
    assertThat(references).isGreaterThan(5);
  }

  @Test
  void aQueryBySpeakerOrEntityUsesAnIndex() throws Exception {
    night.run("-q", "--format", "sqlite");
    try (Sqlite reader = new Sqlite(database())) {
      for (String where :
          List.of(
              "sentences WHERE speaker_id", "mentions WHERE entity_id", "sentences WHERE date")) {
        assertThat(reader.query("EXPLAIN QUERY PLAN SELECT * FROM " + where + " = 'x'").toString())
            .as(where)
            .contains("USING INDEX");
      }
    }
  }

  @Test
  void sentencesAreFoundByWordsPhrasesAndBeginnings() throws Exception {
    night.run("-q", "--format", "sqlite");
    try (Sqlite reader = new Sqlite(database())) {
      assertThat(found(reader, "angstrom")).hasSize(1).allMatch(text -> text.contains("Ångström"));
      assertThat(found(reader, "\"bad at it\"")).containsExactly("She is bad at it.");
      assertThat(found(reader, "brid*")).containsExactly("She likes the bridge of Nordvik.");
      assertThat(found(reader, "it NOT hate")).doesNotContain("I hate it.").isNotEmpty();
      assertThat(found(reader, "nowhere")).isEmpty();
    }
    checkFullText(database());
  }

  private static List<String> found(Sqlite reader, String words) throws SQLException {
    return reader.texts(
        "SELECT sentences.text FROM sentences_fts JOIN sentences"
            + " ON sentences.rowid = sentences_fts.rowid WHERE sentences_fts MATCH '"
            + words
            + "' ORDER BY sentences.rowid");
  }

  /** The full-text index has the words of its table; also when somebody has packed the file. */
  private static void checkFullText(Path file) throws SQLException {
    String check = "INSERT INTO sentences_fts (sentences_fts, rank) VALUES ('integrity-check', 1)";
    try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file.toUri())) {
      for (String each : List.of(check, "VACUUM", check)) {
        try (Statement statement = database.createStatement()) {
          statement.executeUpdate(each);
        }
      }
    }
  }

  /** How Datasette finds the table whose texts are searched. */
  @Test
  void datasetteFindsTheFullTextIndex() throws Exception {
    night.run("-q", "--format", "sqlite");
    try (Sqlite reader = new Sqlite(database())) {
      assertThat(
              reader.texts(
                  "SELECT name FROM sqlite_master WHERE rootpage = 0 AND (sql LIKE"
                      + " '%VIRTUAL TABLE%USING FTS%content=\"sentences\"%' OR sql LIKE"
                      + " '%VIRTUAL TABLE%USING FTS%content=[sentences]%')"))
          .containsExactly("sentences_fts");
    }
  }

  @Test
  void viewsAnswerTheirQuestions() throws Exception {
    night.run("-q", "--format", "sqlite");
    try (Sqlite reader = new Sqlite(database())) {
      assertThat(reader.query("SELECT speaker, about, mentions FROM people_about_people"))
          .contains(List.of("Piet Brock", "Sara Holt", 2))
          .noneMatch(row -> row.get(0).equals(row.get(1)));
      assertThat(
              reader.query(
                  "SELECT speaker, about, words, quote, date, file, line FROM quotes"
                      + " WHERE words = 'She' AND speaker = 'Piet Brock'"))
          .containsExactly(
              List.of(
                  "Piet Brock",
                  "Sara Holt",
                  "She",
                  "She is bad at it.",
                  "2024-03-12",
                  "2024-03-12 harbour.txt",
                  3));
      assertThat(reader.query("SELECT count(*) FROM quotes"))
          .isEqualTo(reader.query("SELECT count(*) FROM mentions"));
      assertThat(
              reader.query(
                  "SELECT month, mentions, speakers FROM mentions_by_month"
                      + " WHERE entity = 'Sara Holt'"))
          .containsExactly(List.of("2024-03", 4, 2));
      assertThat(reader.query("SELECT entity_id, sum(mentions) FROM mentions_by_month GROUP BY 1"))
          .containsExactlyInAnyOrderElementsOf(
              reader.query("SELECT entity_id, mentions FROM entities"));
      assertThat(
              reader.query("SELECT month, turns FROM speech_by_month WHERE speaker = 'Ana Lund'"))
          .containsExactly(List.of("2024-03", 2), List.of("no date", 2));
      assertThat(reader.query("SELECT speaker_id, sum(words) FROM speech_by_month GROUP BY 1"))
          .containsExactlyInAnyOrderElementsOf(
              reader.query("SELECT speaker_id, words FROM speakers"));
      assertThat(reader.texts("SELECT name FROM spoken_about_never_heard"))
          .contains("Sara Holt")
          .doesNotContain("Ana Lund", "Piet Brock");
      assertThat(reader.texts("SELECT name FROM heard_never_spoken_about"))
          .contains("Łucja Ñ. Brøck")
          .doesNotContain("Sara Holt", "Piet Brock");
    }
  }

  @Test
  void queriesOfTheDocumentFindSomething() throws Exception {
    night.run("-q", "--format", "sqlite");
    String document = Files.readString(Path.of("src/site/markdown/reports.md"));
    int from = document.indexOf("\n## report.sqlite\n");
    String section = document.substring(from, document.indexOf("\n## ", from + 1));
    List<String> queries =
        BLOCK_OF_SQL
            .matcher(section)
            .results()
            .flatMap(block -> Stream.of(block.group(1).split(";\\s")))
            .toList();
    assertThat(queries).hasSizeGreaterThan(2);
    try (Sqlite reader = new Sqlite(database())) {
      for (String query : queries) {
        assertThat(reader.query(query)).as(query).isNotEmpty();
      }
      for (String view :
          reader.texts("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name")) {
        assertThat(section).contains("`" + view + "`");
      }
    }
  }

  @Test
  void sameTablesGiveTheSameBytes() throws Exception {
    night.run("-q", "--format", "sqlite");
    byte[] first = Files.readAllBytes(database());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      night.run("-q", "--format", "csv,xlsx,html,parquet,sqlite", "--rebuild", "--threads", 5);
      assertThat(database()).hasBinaryContent(first);
      night.write("more.txt", Night.TALK);
      night.run("-q", "--format", "csv,sqlite");
      Files.delete(night.data.resolve("more.txt"));
      night.run("-q", "--format", "csv,sqlite");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(database()).as("rows of other tables taken over").hasBinaryContent(first);
  }

  @Test
  void itIsTakenOverWhenNothingIsNewMadeAgainWhenHarmedAndGoneWhenNotWanted() throws Exception {
    CorpusRun run = night.run("--format", "sqlite");
    assertThat(run.out() + run.err())
        .contains("the table problems of report.sqlite lists what needs a look")
        .contains("(begin with report.sqlite)");
    byte[] first = Files.readAllBytes(database());
    assertThat(night.run("--format", "sqlite").out()).contains("Nothing new.");
    Files.write(database(), new byte[] {1});
    assertThat(night.run("--format", "sqlite").out()).doesNotContain("Nothing new.");
    assertThat(database()).hasBinaryContent(first);
    try (Stream<Path> files = Files.list(night.output)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("report.sqlite", "run.json");
    }
    night.run("-q", "--format", "csv");
    assertThat(database()).doesNotExist();
  }
}
