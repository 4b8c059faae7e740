package org.colloquy.report.column;

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
import org.colloquy.model.ToneScale;
import org.colloquy.report.column.Column.CellType;
import org.colloquy.report.interval.MeanInterval;

/**
 * The columns of a table, in order. One line per column says what it is called, what it means and
 * how its cell is made; nothing else makes cells, so that a row cannot have a cell too many, too
 * few or in the wrong place. Each method adds a column after the others, or says more about the one
 * added last:
 *
 * <pre>{@code
 * Columns.<Row>of()
 *     .id("speaker_id", "the person", row -> row.person().id())
 *     .key()
 *     .onPage()
 *     .integer("turns", "their turns", row -> row.turns());
 * }</pre>
 *
 * <p>A value that may be unknown is an {@code Optional}; if it is empty, so is the cell. Columns
 * are immutable: each method returns new ones. Adding a column whose name is taken throws an {@link
 * IllegalArgumentException}.
 *
 * <p>Long because every kind of cell has a method here.
 *
 * @param <R> what the cells of a row are made of
 */
public final class Columns<R> {
  private final List<Addition<R>> parts;

  /**
   * The columns that one call added: one, or a group.
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

  /** An id. */
  public Columns<R> id(String name, String description, Function<R, String> value) {
    return text(name, CellType.ID, description, value);
  }

  public Columns<R> optionalId(
      String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, CellType.ID, description, value);
  }

  /** One of a few words. */
  public Columns<R> word(String name, String description, Function<R, String> value) {
    return text(name, CellType.WORD, description, value);
  }

  public Columns<R> optionalWord(
      String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, CellType.WORD, description, value);
  }

  /** A name, or other short text. */
  public Columns<R> name(String name, String description, Function<R, String> value) {
    return text(name, CellType.NAME, description, value);
  }

  public Columns<R> optionalName(
      String name, String description, Function<R, Optional<String>> value) {
    return optionalText(name, CellType.NAME, description, value);
  }

  /** Sentences. */
  public Columns<R> text(String name, String description, Function<R, String> value) {
    return text(name, CellType.TEXT, description, value);
  }

  /** An id copied from a cell of a published table, where it was made harmless already. */
  public Columns<R> publishedId(String name, String description, Function<R, String> cell) {
    return published(name, CellType.ID, description, cell);
  }

  /** A name or other text copied from a cell of a published table, already made harmless. */
  public Columns<R> publishedName(String name, String description, Function<R, String> cell) {
    return published(name, CellType.NAME, description, cell);
  }

  /** A list, whose members the cell joins by {@code "; "}. */
  public Columns<R> list(String name, String description, Function<R, Collection<String>> value) {
    return and(
        new Column(name, CellType.LIST, description), (row, cells) -> cells.list(value.apply(row)));
  }

  /** A count, or another whole number. */
  public Columns<R> integer(String name, String description, ToLongFunction<R> value) {
    return and(
        new Column(name, CellType.INTEGER, description),
        (row, cells) -> cells.number(value.applyAsLong(row)));
  }

  public Columns<R> optionalInteger(
      String name, String description, Function<R, OptionalInt> value) {
    return and(
        new Column(name, CellType.INTEGER, description),
        (row, cells) -> cells.number(value.apply(row)));
  }

  /** A number with four decimals. */
  public Columns<R> number(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, CellType.NUMBER, description, value);
  }

  /** A number with the decimals that it has. */
  public Columns<R> exactNumber(
      String name, String description, Function<R, Optional<BigDecimal>> value) {
    return and(
        new Column(name, CellType.NUMBER, description),
        (row, cells) -> cells.exact(value.apply(row)));
  }

  /** A ratio, from 0 to 1. */
  public Columns<R> ratio(String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, CellType.RATIO, description, value);
  }

  /** A tone, or a mean of tones. */
  public Columns<R> tone(
      ToneScale scale, String name, String description, Function<R, OptionalDouble> value) {
    return decimal(name, CellType.of(scale), description, value);
  }

  /** The ends of the interval of a mean, right behind it: two columns. */
  public Columns<R> interval(ToneScale scale, Function<R, Optional<MeanInterval>> value) {
    return and(Column.endsOf(scale), (row, cells) -> cells.interval(value.apply(row)));
  }

  public Columns<R> date(String name, String description, Function<R, Optional<LocalDate>> value) {
    return optionalText(
        name, CellType.DATE, description, row -> value.apply(row).map(LocalDate::toString));
  }

  /** Columns that several tables have in common, made of a part of the row. */
  public <G> Columns<R> group(Columns<G> group, Function<R, G> part) {
    return and(group.toList(), (row, cells) -> group.fill(part.apply(row), cells));
  }

  /** Makes the column added last part of the key, which identifies a row. */
  public Columns<R> key() {
    return withLast(Column::asKey);
  }

  /**
   * Makes the cells of the column added last refer to the key of another table.
   *
   * @param table without {@code .csv}
   */
  public Columns<R> refersTo(String table) {
    return withLast(column -> column.referringTo(table));
  }

  /** Hands the column, or the whole group, added last to the scripts of {@code report.html}. */
  public Columns<R> onPage() {
    return withLast(Column::shownOnPage);
  }

  private Columns<R> text(
      String name, CellType type, String description, Function<R, String> value) {
    return and(new Column(name, type, description), (row, cells) -> cells.text(value.apply(row)));
  }

  private Columns<R> optionalText(
      String name, CellType type, String description, Function<R, Optional<String>> value) {
    return text(name, type, description, row -> value.apply(row).orElse(""));
  }

  private Columns<R> published(
      String name, CellType type, String description, Function<R, String> cell) {
    return and(
        new Column(name, type, description), (row, cells) -> cells.published(cell.apply(row)));
  }

  private Columns<R> decimal(
      String name, CellType type, String description, Function<R, OptionalDouble> value) {
    return and(
        new Column(name, type, description), (row, cells) -> cells.decimal(value.apply(row)));
  }

  private Columns<R> and(Column column, BiConsumer<R, Cells> fill) {
    return and(List.of(column), fill);
  }

  private Columns<R> and(List<Column> columns, BiConsumer<R, Cells> fill) {
    return and(new Addition<>(columns, fill), parts);
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
    List<Column> changed = last.columns().stream().map(change).toList();
    return and(new Addition<>(changed, last.fill()), parts.subList(0, place));
  }

  /** The cells of a row, one per column. */
  public Cells cells(R row) {
    Cells cells = new Cells();
    fill(row, cells);
    return cells;
  }

  private void fill(R row, Cells cells) {
    parts.forEach(part -> part.fill().accept(row, cells));
  }

  /** The columns, without how their cells are made. */
  public List<Column> toList() {
    return parts.stream().flatMap(part -> part.columns().stream()).toList();
  }

  /** The names of the columns, as in the header. */
  public List<String> names() {
    return toList().stream().map(Column::name).toList();
  }

  /** The columns whose cells the scripts of {@code report.html} get; none if they get no rows. */
  public List<Column> onThePage() {
    return toList().stream().filter(Column::isOnPage).toList();
  }
}
