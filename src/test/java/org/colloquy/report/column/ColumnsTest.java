package org.colloquy.report.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.colloquy.model.ToneScale;
import org.junit.jupiter.api.Test;

/** Columns give each cell its name and description, in one order. */
class ColumnsTest {
  private record Tone(int n, OptionalDouble mean) {}

  private record Row(String text, Tone tone) {}

  private static final Columns<Tone> TONE =
      Columns.<Tone>of()
          .integer("n", "how many", Tone::n)
          .tone(ToneScale.MENTIONS, "mean", "of them", Tone::mean);

  private static final Row ROW = new Row("=a", new Tone(2, OptionalDouble.of(-0.5)));

  private static List<String> cell(Columns<Row> column) {
    return column.cells(ROW).toList();
  }

  @Test
  void cellsStandInTheOrderOfTheColumns() {
    Columns<Row> columns =
        Columns.<Row>of()
            .name("text", "a name", Row::text)
            .group(TONE, Row::tone)
            .word("last", "a word", row -> "end");
    assertThat(columns.names()).containsExactly("text", "n", "mean", "last");
    assertThat(cell(columns)).containsExactly("'=a", "2", "-0.5000", "end");
  }

  @Test
  void everyTypeMakesItsOwnCell() {
    LocalDate day = LocalDate.of(2024, 3, 12);
    assertThat(cell(Columns.<Row>of().list("x", "", row -> List.of("a", "b"))))
        .containsExactly("a; b");
    assertThat(cell(Columns.<Row>of().date("x", "", row -> Optional.of(day))))
        .containsExactly("2024-03-12");
    assertThat(cell(Columns.<Row>of().ratio("x", "", row -> OptionalDouble.of(0.5))))
        .containsExactly("0.5000");
    assertThat(
            cell(
                Columns.<Row>of()
                    .exactNumber("x", "", row -> Optional.of(new BigDecimal("-1.50")))))
        .containsExactly("-1.50");
  }

  @Test
  void whatIsNotKnownIsAnEmptyCell() {
    Columns<Row> columns =
        Columns.<Row>of()
            .optionalId("id", "", row -> Optional.empty())
            .optionalWord("word", "", row -> Optional.empty())
            .optionalName("name", "", row -> Optional.empty())
            .optionalInteger("integer", "", row -> OptionalInt.empty())
            .number("number", "", row -> OptionalDouble.empty())
            .exactNumber("exact", "", row -> Optional.empty())
            .date("date", "", row -> Optional.empty());
    assertThat(cell(columns)).hasSize(7).containsOnly("");
  }

  @Test
  void cellOfAPublishedTableIsNotMadeHarmlessTwice() {
    assertThat(cell(Columns.<Row>of().publishedName("x", "", row -> "'=a"))).containsExactly("'=a");
    assertThat(cell(Columns.<Row>of().name("x", "", row -> "'=a"))).containsExactly("''=a");
  }

  @Test
  void moreIsToldOfTheColumnThatWasAddedLast() {
    List<Column> columns =
        Columns.<Row>of()
            .id("key", "", Row::text)
            .key()
            .id("other", "", Row::text)
            .refersTo("speakers")
            .onPage()
            .text("text", "", Row::text)
            .toList();
    assertThat(columns)
        .containsExactly(
            new Column("key", Column.CellType.ID, "", true, Optional.empty(), false),
            new Column("other", Column.CellType.ID, "", false, Optional.of("speakers"), true),
            new Column("text", Column.CellType.TEXT, "", false, Optional.empty(), false));
  }

  @Test
  void moreIsToldOfAllOfAGroup() {
    Columns<Row> columns =
        Columns.<Row>of().name("text", "", Row::text).group(TONE, Row::tone).onPage();
    assertThat(columns.onThePage()).extracting(Column::name).containsExactly("n", "mean");
    assertThat(TONE.onThePage()).as("the group of the other tables").isEmpty();
  }

  @Test
  void twoColumnsOfOneNameAreRefused() {
    Columns<Row> columns = Columns.<Row>of().name("n", "", Row::text);
    assertThatThrownBy(() -> columns.group(TONE, Row::tone))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("called n");
  }

  @Test
  void nothingCanBeToldOfNoColumn() {
    assertThatThrownBy(() -> Columns.<Row>of().onPage()).isInstanceOf(IllegalStateException.class);
  }
}
