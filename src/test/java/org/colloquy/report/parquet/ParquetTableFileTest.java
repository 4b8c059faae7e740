package org.colloquy.report.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.report.column.Columns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes into a Parquet file comes out of it, however many rows there are. */
class ParquetTableFileTest {
  private static final Columns<Value> COLUMNS =
      Columns.<Value>of()
          .id("id", "a text", value -> value.text)
          .key()
          .name("name", "the same", value -> value.text)
          .integer("whole", "a whole number", value -> value.whole)
          .optionalInteger("perhaps", "another, or none", value -> value.perhaps)
          .exactNumber("number", "a number, or none", value -> value.number)
          .date("day", "a day, or none", value -> value.day)
          .list("members", "texts", value -> value.members);

  /** What a row is made of, with a value for each type of cells. */
  private record Value(
      String text,
      long whole,
      OptionalInt perhaps,
      Optional<BigDecimal> number,
      Optional<LocalDate> day,
      List<String> members) {
    static Value of(String text, long whole) {
      return new Value(
          text, whole, OptionalInt.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    List<Object> asRead() {
      List<Object> read = new ArrayList<>();
      read.add(text.isEmpty() ? null : utf8(text));
      read.add(text.isEmpty() ? null : utf8(text));
      read.add(whole);
      read.add(perhaps.isPresent() ? (long) perhaps.getAsInt() : null);
      read.add(number.map(BigDecimal::doubleValue).orElse(null));
      read.add(day.orElse(null));
      read.add(
          String.join("; ", members).isEmpty() ? null : members.stream().map(Value::utf8).toList());
      return read;
    }

    /** As UTF-8 can say it: half a surrogate pair is a question mark. */
    private static String utf8(String text) {
      return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
  }

  private static byte[] file(Iterable<Value> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ParquetTableFile file =
        new ParquetTableFile(bytes, "values", "a value", COLUMNS.toList())) {
      rows.forEach(cellsTo(file));
    }
    return bytes.toByteArray();
  }

  private static Consumer<Value> cellsTo(ParquetTableFile file) {
    return value -> file.row(COLUMNS.cells(value));
  }

  @Provide
  Arbitrary<List<Value>> tables() {
    Arbitrary<String> texts =
        Arbitraries.strings()
            .ofMaxLength(12)
            .filter(
                text ->
                    text.chars()
                        .noneMatch(
                            c -> Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r'));
    Arbitrary<OptionalInt> integers =
        Arbitraries.integers()
            .optional(0.7)
            .map(i -> i.isPresent() ? OptionalInt.of(i.get()) : OptionalInt.empty());
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.longs().between(-800_000, 800_000).map(LocalDate::ofEpochDay).optional(0.7);
    return Combinators.combine(
            texts,
            Arbitraries.longs(),
            integers,
            Arbitraries.bigDecimals().ofScale(4).optional(0.7),
            days,
            texts.list().ofMaxSize(3))
        .as(Value::new)
        .list()
        .ofMaxSize(200);
  }

  @Property(tries = 60)
  void whatIsWrittenIsRead(@ForAll("tables") List<Value> table) throws Exception {
    Path file = Files.createTempFile("table", ".parquet");
    try (DuckDb reader = new DuckDb()) {
      Files.write(file, file(table));
      assertThat(reader.rows(file))
          .containsExactlyElementsOf(table.stream().map(Value::asRead).toList());
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void manyRowsMakeSeveralGroups(@TempDir Path folder) throws Exception {
    int rows = 230_000;
    Path file = folder.resolve("values.parquet");
    try (ParquetTableFile table =
        new ParquetTableFile(Files.newOutputStream(file), "values", "a value", COLUMNS.toList())) {
      for (int i = 0; i < rows; i++) {
        table.row(COLUMNS.cells(Value.of("row " + i % 1000, i)));
      }
    }
    assertThat(groups(file)).containsExactly(100_000L, 100_000L, 30_000L);
    try (DuckDb reader = new DuckDb()) {
      assertThat(
              reader.query(
                  "SELECT count(*), count(DISTINCT whole), min(whole), max(whole) FROM "
                      + DuckDb.quoted(file)))
          .containsExactly(List.of((long) rows, (long) rows, 0L, rows - 1L));
    }
  }

  /** Random letters cannot be compressed, so that a group is full before it has many rows. */
  @Test
  void longTextsMakeSmallerGroups(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("values.parquet");
    Random random = new Random(1);
    long characters = 0;
    try (ParquetTableFile table =
        new ParquetTableFile(Files.newOutputStream(file), "values", "a value", COLUMNS.toList())) {
      for (int i = 0; i < 1000; i++) {
        byte[] text = new byte[50_000];
        random.nextBytes(text);
        table.row(COLUMNS.cells(Value.of(HexFormat.of().formatHex(text), i)));
        characters += 100_000;
      }
    }
    assertThat(characters).isEqualTo(100_000_000);
    assertThat(groups(file)).hasSizeGreaterThan(5).allMatch(rows -> rows % 64 == 0 || rows < 200);
  }

  /** The rows of each group of a file. */
  private static List<Long> groups(Path file) throws Exception {
    try (DuckDb reader = new DuckDb()) {
      return reader
          .query(
              "SELECT DISTINCT row_group_id, row_group_num_rows FROM parquet_metadata("
                  + DuckDb.quoted(file)
                  + ") ORDER BY row_group_id")
          .stream()
          .map(group -> (Long) group.get(1))
          .toList();
    }
  }

  @Test
  void footerNamesTheLibraryAlone(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("values.parquet");
    Files.write(file, file(List.of(Value.of("one", 1))));
    try (DuckDb reader = new DuckDb()) {
      List<Object> footer =
          reader
              .query("SELECT created_by FROM parquet_file_metadata(" + DuckDb.quoted(file) + ")")
              .get(0);
      assertThat((String) footer.get(0)).matches("parquet-mr version [\\d.]+ \\(build \\w+\\)");
    }
  }

  @Test
  void fileThatCouldNotBeWrittenIsNoTable() throws Exception {
    OutputStream full =
        new OutputStream() {
          private int written;

          @Override
          public void write(int oneByte) throws IOException {
            if (++written > 100) {
              throw new IOException("the disk is full");
            }
          }
        };
    ParquetTableFile file = new ParquetTableFile(full, "values", "a value", COLUMNS.toList());
    for (int i = 0; i < 1000; i++) {
      file.row(COLUMNS.cells(Value.of("row " + i, i)));
    }
    assertThatThrownBy(file::close).isInstanceOf(IOException.class).hasMessage("the disk is full");
  }

  @Test
  void rowOfAnotherTableIsRefusedAndLeavesNoTable() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ParquetTableFile file = new ParquetTableFile(bytes, "values", "a value", COLUMNS.toList());
    Columns<String> other = Columns.<String>of().name("name", "a text", text -> text);
    assertThatThrownBy(() -> file.row(other.cells("one")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 cells in a table of 7 columns");
    file.close();
    assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).isEqualTo("PAR1");
  }
}
