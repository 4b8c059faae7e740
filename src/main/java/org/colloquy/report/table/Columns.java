package org.colloquy.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * The columns of a table, in their order. Each says in one place what it is called, what it means
 * and how its cell is made; nothing else makes cells, so a row cannot have a cell too many, too few
 * or in the wrong place. A method adds a column behind the others, or says more of what was added
 * last:
 *
 * <pre>{@code
 * Columns.<Row>of()
 *     .id("speaker_id", "the person", row -> row.person().id())
 *     .key()
 *     .onPage()
 *     .integer("turns", "their turns", row -> row.turns());
 * }</pre>
 *
 * <p>A value that may be unknown comes as an {@code Optional}, and is then an empty cell. The
 * columns are never changed; each method returns new ones.
 *
 * @param <R> what the cells of a row are made of
 */
public final class Columns<R> {
  private final List<Addition<R>> parts;

  /**
   * What one call added: a column, or a group of columns.
   *
   * @param fill adds as many cells as there are columns
   */
  private record Addition<R>(List<Column> columns, BiConsumer<R, Cells> fill) {}

  private Columns(List<Addition<R>> parts) {
    this.parts = parts;
    Set<String> names = new HashSet<>();
    for (String name : names()) {
      if (!names.add(name)) {
        throw new IllegalArgumentException("two columns are called " + name);
      }
    }
  }

  /** No columns yet. */
  public static <R> Columns<R> of() {
    return new Columns<>(List.of());
  }

  public Columns<R> id(String name, String description, Function<R, String> value) {
    return text(name, Column.CellType.ID, description, value);
  }

  Columns<R> optionalId(String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, Column.CellType.ID, description, value);
  }

  /** One of a few words. */
  public Columns<R> word(String name, String description, Function<R, String> value) {
    return text(name, Column.CellType.WORD, description, value);
  }

  Columns<R> optionalWord(String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, Column.CellType.WORD, description, value);
  }

  public Columns<R> name(String name, String description, Function<R, String> value) {
    return text(name, Column.CellType.NAME, description, value);
  }

  Columns<R> optionalName(String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, Column.CellType.NAME, description, value);
  }

  /** Sentences. */
  public Columns<R> text(String name, String description, Function<R, String> value) {
    return text(name, Column.CellType.TEXT, description, value);
  }

  /** An id that is a cell of a published table: made harmless there, and not once more. */
  public Columns<R> publishedId(String name, String description, Function<R, String> cell) {
    return published(name, Column.CellType.ID, description, cell);
  }

  /** A name, or any other cell of a published table: made harmless there, and not once more. */
  public Columns<R> publishedName(String name, String description, Function<R, String> cell) {
    return published(name, Column.CellType.NAME, description, cell);
  }

  /** Members, which the cell parts by {@code "; "}. */
  Columns<R> list(String name, String description, Function<R, Collection<String>> value) {
    return and(
        new Column(name, Column.CellType.LIST, description),
        (row, cells) -> cells.list(value.apply(row)));
  }

  public Columns<R> integer(String name, String description, ToLongFunction<R> value) {
    return and(
        new Column(name, Column.CellType.INTEGER, description),
        (row, cells) -> cells.number(value.applyAsLong(row)));
  }

  Columns<R> optionalInteger(String name, String description, Function<R, OptionalInt> value) {
    return and(
        new Column(name, Column.CellType.INTEGER, description),
        (row, cells) -> cells.number(value.apply(row)));
  }

  Columns<R> number(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, Column.CellType.NUMBER, description, value);
  }

  /** A number with the decimals that it has. */
  public Columns<R> exactNumber(
      String name, String description, Function<R, Optional<BigDecimal>> value) {
    return and(
        new Column(name, Column.CellType.NUMBER, description),
        (row, cells) -> cells.exact(value.apply(row)));
  }

  /** From 0 to 1. */
  Columns<R> ratio(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, Column.CellType.RATIO, description, value);
  }

  /** From −2 to +2. */
  Columns<R> sentenceTone(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, Column.CellType.SENTENCE_TONE, description, value);
  }

  /** From −1 to +1. */
  Columns<R> tone(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, Column.CellType.TONE, description, value);
  }

  Columns<R> date(String name, String description, Function<R, Optional<LocalDate>> value) {
    return optionalText(
        name, Column.CellType.DATE, description, row -> value.apply(row).map(LocalDate::toString));
  }

  /** Columns that several tables have in common, made of a part of the row. */
  <G> Columns<R> group(Columns<G> group, Function<R, G> part) {
    return and(
        new Addition<>(group.toList(), (row, cells) -> group.fill(part.apply(row), cells)), parts);
  }

  /** The column that was added last is part of what tells one row from all others. */
  public Columns<R> key() {
    return withLast(Column::asKey);
  }

  /**
   * The cells of the column that was added last name rows of another table by its key.
   *
   * @param table without {@code .csv}
   */
  Columns<R> refersTo(String table) {
    return withLast(column -> column.referringTo(table));
  }

  /**
   * The scripts of {@code report.html} get the column, or all of the group, that was added last.
   */
  Columns<R> onPage() {
    return withLast(Column::shownOnPage);
  }

  private Columns<R> text(
      String name, Column.CellType type, String description, Function<R, String> value) {
    return and(new Column(name, type, description), (row, cells) -> cells.text(value.apply(row)));
  }

  private Columns<R> optionalText(
      String name, Column.CellType type, String description, Function<R, Optional<String>> value) {
    return text(name, type, description, row -> value.apply(row).orElse(""));
  }

  private Columns<R> published(
      String name, Column.CellType type, String description, Function<R, String> cell) {
    return and(new Column(name, type, description), (row, cells) -> cells.plain(cell.apply(row)));
  }

  private Columns<R> decimal(
      String name, Column.CellType type, String description, Function<R, OptionalDouble> value) {
    return and(
        new Column(name, type, description), (row, cells) -> cells.decimal(value.apply(row)));
  }

  private Columns<R> and(Column column, BiConsumer<R, Cells> fill) {
    return and(new Addition<>(List.of(column), fill), parts);
  }

  private static <R> Columns<R> and(Addition<R> part, List<Addition<R>> parts) {
    List<Addition<R>> all = new ArrayList<>(parts);
    all.add(part);
    return new Columns<>(List.copyOf(all));
  }

  private Columns<R> withLast(UnaryOperator<Column> change) {
    if (parts.isEmpty()) {
      throw new IllegalStateException("no column has been added yet");
    }
    int place = parts.size() - 1;
    Addition<R> last = parts.get(place);
    return and(
        new Addition<>(last.columns().stream().map(change).toList(), last.fill()),
        parts.subList(0, place));
  }

  /** The cells of a row, one a column. */
  public Cells cells(R row) {
    Cells cells = new Cells();
    fill(row, cells);
    return cells;
  }

  private void fill(R row, Cells cells) {
    parts.forEach(part -> part.fill().accept(row, cells));
  }

  /** What the columns are, without their values. */
  public List<Column> toList() {
    return parts.stream().flatMap(part -> part.columns().stream()).toList();
  }

  public List<String> names() {
    return toList().stream().map(Column::name).toList();
  }

  /** The columns whose cells the scripts of {@code report.html} get; none if they get no rows. */
  public List<Column> onThePage() {
    return toList().stream().filter(Column::isOnPage).toList();
  }
}
