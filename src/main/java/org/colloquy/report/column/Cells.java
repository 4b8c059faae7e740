package org.colloquy.report.column;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.report.interval.MeanInterval;

/**
 * The cells of one row, in order, as {@link Columns} makes them. Text is made harmless for
 * spreadsheets; numbers are left as they are. An unknown value is an empty cell.
 */
public final class Cells {
  /** The decimals of a ratio or a tone. */
  public static final int DECIMALS = 4;

  private static final long PARTS_OF_ONE = 10_000;
  private static final double MOST_PARTS = 1e10;
  private static final double HALF = 0.5;

  /** Far more than what a number of so many parts can be off by. */
  private static final double NEAR_HALF = 1e-4;

  /** The decimals of a number of seconds. */
  private static final int MILLI = 3;

  /** Text that a spreadsheet runs as a formula, or that only an apostrophe keeps from being one. */
  private static final Pattern FORMULA =
      Pattern.compile("'*(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  /** Where Unicode's pictures of the control characters begin. */
  private static final char PICTURES = '\u2400';

  private static final char DELETE = '\u007F';

  private final List<String> cells = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /** The members of lists, by the place of their cell. */
  private final Map<Integer, List<String>> lists = new HashMap<>();

  /**
   * Adds text. An apostrophe is put before it if its first character after white space is {@code =
   * + - @}, or if it begins with a tab or a carriage return; text that already begins with
   * apostrophes before such a character gets one more. So a reader gets the text back by removing
   * one apostrophe from each cell that has any before such a character.
   */
  public Cells text(String text) {
    String harmless = withoutControls(text);
    cells.add(isRun(text) ? "'" + harmless : harmless);
    values.add(harmless);
    return this;
  }

  /** Whether a spreadsheet would run a text; most begin with a letter and are never run. */
  private static boolean isRun(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && FORMULA.matcher(text).matches();
  }

  /**
   * Replaces control characters, which can drive a terminal: by Unicode's pictures of them ({@code
   * ␛}), and from U+0080 to U+009F by U+FFFD. Tabs and line ends stay.
   */
  public static String withoutControls(String text) {
    int at = 0;
    while (at < text.length() && !isControl(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder harmless = new StringBuilder(text);
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isControl(c)) {
        harmless.setCharAt(at, c < ' ' ? (char) (PICTURES + c) : c == DELETE ? '\u2421' : '\uFFFD');
      }
    }
    return harmless.toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  /** Adds a list, its members joined by {@code "; "}. */
  public Cells list(Collection<String> members) {
    lists.put(cells.size(), members.stream().map(Cells::withoutControls).toList());
    return text(String.join("; ", members));
  }

  public Cells number(long number) {
    return plain(Long.toString(number));
  }

  public Cells number(OptionalInt number) {
    return number.isPresent() ? number(number.getAsInt()) : plain("");
  }

  /** Adds a number with {@value #DECIMALS} decimals and {@code .} as the decimal mark. */
  public Cells decimal(OptionalDouble number) {
    return plain(number.isPresent() ? rounded(number.getAsDouble()) : "");
  }

  /** Adds the lower and the upper end of an interval. */
  public Cells interval(Optional<MeanInterval> interval) {
    return plain(interval.map(i -> rounded(i.low())).orElse(""))
        .plain(interval.map(i -> rounded(i.high())).orElse(""));
  }

  /** Rounds half up to {@value #DECIMALS} decimals, with {@code .} as the decimal mark; no −0. */
  public static String rounded(double number) {
    double parts = Math.abs(number) * PARTS_OF_ONE;
    double above = parts - Math.floor(parts);
    // Near a half, and in large numbers, only the number's decimals tell which way it goes.
    if (!(parts < MOST_PARTS) || Math.abs(above - HALF) < NEAR_HALF) {
      return roundedByDecimals(number);
    }
    long rounded = (long) parts + (above > HALF ? 1 : 0);
    String decimals = Long.toString(PARTS_OF_ONE + rounded % PARTS_OF_ONE).substring(1);
    String sign = number < 0 && rounded > 0 ? "-" : "";
    return sign + rounded / PARTS_OF_ONE + "." + decimals;
  }

  private static String roundedByDecimals(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
  }

  /** The seconds of a number of milliseconds, without zeros at the end. */
  public static BigDecimal seconds(long milliseconds) {
    return BigDecimal.valueOf(milliseconds, MILLI).stripTrailingZeros();
  }

  /** Adds a cell of a published table, whose text was made harmless before. */
  public Cells published(String cell) {
    cells.add(cell);
    values.add(asMade(cell));
    return this;
  }

  /** Returns the text of a cell of a published table, as it was before it was made harmless. */
  public static String asMade(String cell) {
    return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
  }

  /** Adds a cell that is the same everywhere. */
  public Cells plain(String cell) {
    cells.add(cell);
    values.add(cell);
    return this;
  }

  /** Adds a number with the decimals that it has. */
  public Cells exact(Optional<BigDecimal> number) {
    return plain(number.map(BigDecimal::toPlainString).orElse(""));
  }

  /** The cells for a CSV file, made harmless. */
  public List<String> toList() {
    return List.copyOf(cells);
  }

  /** The cells for a file in which each cell has a type, so that no text can be run. */
  public List<String> values() {
    return List.copyOf(values);
  }

  /**
   * The members of a list, for a file that has lists; none if the cell holds no list.
   *
   * @param place the place of its cell in the row, counted from 0
   */
  public List<String> members(int place) {
    return lists.getOrDefault(place, List.of());
  }
}
