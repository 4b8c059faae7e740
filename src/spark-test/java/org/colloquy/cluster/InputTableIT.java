package org.colloquy.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.bench.InventedTranscripts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Transcripts in a table give the reports that they give as files. */
class InputTableIT {
  private static final int FILES = 40;
  private static final StructType COLUMNS =
      new StructType()
          .add("path", DataTypes.StringType)
          .add("content", DataTypes.BinaryType)
          .add("modified", DataTypes.TimestampType);

  @TempDir private static Path folder;
  private static Path data;

  @BeforeAll
  static void writeTables() throws Exception {
    data = folder.resolve("data");
    InventedTranscripts.write(data.resolve("2024"), FILES, 80, 1);
    Files.writeString(data.resolve("notes.txt"), "No one speaks here.\n");
    Files.writeString(data.resolve("empty.txt"), "");
    Files.writeString(data.resolve("aliases.csv"), "label,name\nANA LUND,Ana Maria Lund\n");
    Files.writeString(data.resolve(".hidden.txt"), "ANA LUND: Nobody reads this.\n");
    try (JavaSparkContext spark = spark()) {
      List<Row> rows = new ArrayList<>();
      try (Stream<Path> files = Files.walk(data)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          rows.add(
              RowFactory.create(
                  data.relativize(file).toString(),
                  Files.readAllBytes(file),
                  Timestamp.from(Instant.parse("2024-05-01T10:00:00Z"))));
        }
      }
      write(spark, rows, COLUMNS, "talks.parquet", 3);
      write(
          spark,
          List.of(RowFactory.create("a.txt", 7)),
          columns("path", DataTypes.IntegerType),
          "numbers",
          1);
      write(
          spark,
          List.of(RowFactory.create("a.txt", "A: b.")),
          columns("name", DataTypes.StringType),
          "nameless",
          1);
      write(
          spark,
          texts("a.txt", "b.txt", "a.txt"),
          columns("path", DataTypes.StringType),
          "twice",
          1);
      write(spark, texts("a.txt", "../b.txt"), columns("path", DataTypes.StringType), "out", 1);
      write(spark, texts("/a.txt"), columns("path", DataTypes.StringType), "absolute", 1);
      List<Row> lost = new ArrayList<>(texts("a.txt"));
      lost.add(RowFactory.create("lost.txt", null));
      write(spark, texts("a.txt"), columns("path", DataTypes.StringType), "one", 1);
      write(spark, texts("a.txt", "b.txt"), columns("path", DataTypes.StringType), "two", 1);
      write(spark, lost, columns("path", DataTypes.StringType), "lost", 1);
    }
    Files.createDirectories(folder.resolve("broken"));
    Files.createDirectories(folder.resolve("lost half"));
    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      Path whole =
          files.filter(file -> file.toString().endsWith(".parquet")).findFirst().orElseThrow();
      Files.copy(whole, folder.resolve("lost half/a.parquet"));
    }
    Files.writeString(folder.resolve("broken/a.parquet"), "This is no table.");
    Files.writeString(folder.resolve("lost half/z.parquet"), "This is no table.");
  }

  private static JavaSparkContext spark() {
    return new JavaSparkContext(SparkDefaults.of("local[2]"));
  }

  private static StructType columns(String path, DataType content) {
    return new StructType().add(path, DataTypes.StringType).add("content", content);
  }

  private static List<Row> texts(String... paths) {
    return Stream.of(paths)
        .map(
            path ->
                RowFactory.create(
                    path,
                    "ANA LUND, HOST: Good day, this is "
                        + path
                        + ".\n\nPIET BROCK: Good day, Ana.\n\n"
                        + "ANA LUND: How is Nordvik?\n\nPIET BROCK: It is cold there.\n"))
        .toList();
  }

  private static void write(
      JavaSparkContext spark, List<Row> rows, StructType columns, String name, int parts) {
    Dataset<Row> table =
        SparkSession.builder()
            .sparkContext(spark.sc())
            .getOrCreate()
            .createDataFrame(rows, columns);
    table.repartition(parts).write().parquet(folder.resolve(name).toString());
  }

  private record Night(int code, String said, Path output) {
    String row(String transcript) throws IOException {
      return Files.readAllLines(output.resolve("transcripts.csv")).stream()
          .filter(row -> row.startsWith(transcript))
          .findFirst()
          .orElse(said);
    }
  }

  private static Night night(String name, String place) throws IOException {
    return night(name, place, 0);
  }

  private static Night night(String name, String place, long millis, String... more)
      throws IOException {
    Path output = folder.resolve(name + " output");
    List<String> all =
        new ArrayList<>(
            List.of(
                "--data",
                place,
                "--output",
                output.toString(),
                "--master",
                "local[2]",
                "--scratch"));
    all.add(folder.resolve("scratch").toString());
    all.addAll(List.of(more));
    StringWriter said = new StringWriter();
    int code =
        ClusterNight.onSpark(
            new FakeModels(folder.resolve("attempts").toString(), millis),
            all.toArray(String[]::new),
            new PrintWriter(said),
            new PrintWriter(said));
    return new Night(code, said.toString(), output);
  }

  private static SortedMap<String, String> reports(Path output) throws IOException {
    SortedMap<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        reports.put(
            output.relativize(file).toString(),
            Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1));
      }
    }
    reports.remove("run.json");
    return reports;
  }

  @Test
  void tableGivesTheReportsOfTheFolder() throws Exception {
    Night ofFolder = night("folder", data.toString());
    Night ofTable = night("table", folder.resolve("talks.parquet").toString());
    assertThat(ofTable.code()).as(ofTable.said()).isEqualTo(ofFolder.code());
    SortedMap<String, String> wanted = reports(ofFolder.output());
    SortedMap<String, String> found = reports(ofTable.output());
    assertThat(wanted.get("turns.csv")).contains("Ana Maria Lund");
    assertThat(wanted.get("transcripts.csv")).contains("notes.txt", "empty.txt");
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    assertThat(found.keySet())
        .filteredOn(name -> !found.get(name).equals(wanted.get(name)))
        .isEmpty();
    Night again = night("table", folder.resolve("talks.parquet").toUri().toString());
    assertThat(again.said()).contains("Nothing new.");
  }

  @Test
  void rowWithoutContentIsToldAndHarmsNoOther() throws Exception {
    Night night = night("lost", folder.resolve("lost").toString());
    assertThat(night.code()).isEqualTo(1);
    assertThat(Files.readAllLines(night.output().resolve("transcripts.csv")))
        .anyMatch(row -> row.startsWith("a.txt,analysed,"))
        .anyMatch(row -> row.startsWith("lost.txt,failed,"));
    assertThat(night.said()).contains("its row of the table has no content");
  }

  /** What fell short is tried again on the next night, and so is what is damaged in the store. */
  @Test
  void contentComesAlongAgainWhereTheStoreDoesNotHelp() throws Exception {
    night("short", folder.resolve("one").toString());
    String place = folder.resolve("two").toString();
    Night tooShort = night("short", place, 4_000, "--time-limit", "3");
    assertThat(tooShort.row("b.txt")).startsWith("b.txt,failed,");
    Night tried = night("short", place, 0, "--time-limit", "3");
    assertThat(tried.row("b.txt")).startsWith("b.txt,analysed,");
    Path records = folder.resolve(".short output.store/shared/records");
    try (Stream<Path> files = Files.walk(records)) {
      Path record = files.filter(Files::isRegularFile).findFirst().orElseThrow();
      byte[] bytes = Files.readAllBytes(record);
      bytes[bytes.length / 2] ^= 1;
      Files.write(record, bytes);
    }
    Files.delete(tried.output().resolve("turns.csv"));
    Night healed = night("short", place, 0, "--time-limit", "3");
    assertThat(healed.row("a.txt")).startsWith("a.txt,analysed,");
    assertThat(healed.row("b.txt")).startsWith("b.txt,analysed,");
    assertThat(healed.code()).isZero();
  }

  @Test
  void tablesThatCannotBeUsedSayWhy() throws Exception {
    assertRefused("numbers", "has no column \"content\" of the type string or binary");
    assertRefused("nameless", "has no column \"path\" of the type string; it has struct<name:");
    assertRefused("twice", "has two rows with the path a.txt. Keep one of them.");
    assertRefused("out", "has a row with the path \"../b.txt\"");
    assertRefused("absolute", "has a row with the path \"/a.txt\"");
    assertRefused("broken", "cannot be read (");
    assertRefused("lost half", "cannot be read (");
  }

  private static void assertRefused(String table, String why) throws IOException {
    Night night = night(table, folder.resolve(table).toString());
    assertThat(night.code()).as(night.said()).isEqualTo(4);
    assertThat(night.said())
        .contains("The table " + folder.resolve(table), why, "The reports are as they were.");
    assertThat(night.output()).doesNotExist();
  }
}
