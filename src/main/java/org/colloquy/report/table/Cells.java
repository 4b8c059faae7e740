package org.colloquy.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The cells of one row, in order, as {@link Columns} makes them. Text is made harmless for
 * spreadsheets, numbers never are; what is not known is an empty cell.
 */
public final class Cells {
  /** Decimals of a ratio or a sentiment. */
  public static final int DECIMALS = 4;

  /** Text that a spreadsheet runs as a formula, or that only an apostrophe keeps from being one. */
  private static final Pattern FORMULA =
      Pattern.compile("'*(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*", Pattern.DOTALL);

  /** Where Unicode's pictures of the control characters begin. */
  private static final char PICTURES = '\u2400';

  private static final char DELETE = '\u007F';

  private final List<String> cells = new ArrayList<>();
  private final List<String> values = new ArrayList<>();

  /**
   * Adds text. If its first character behind white space is {@code = + - @}, or if it begins with a
   * tab or a carriage return, an apostrophe is put before it; text that already begins with
   * apostrophes before such a character gets one more. So taking one apostrophe away from a cell in
   * which any stands before such a character gives the text back.
   */
  Cells text(String text) {
    String harmless = withoutControls(text);
    cells.add(isRun(text) ? "'" + harmless : harmless);
    values.add(harmless);
    return this;
  }

  /** Whether a spreadsheet would run it; most texts begin with a letter, and it would not. */
  private static boolean isRun(String text) {
    return !text.isEmpty()
        && !Character.isLetterOrDigit(text.charAt(0))
        && FORMULA.matcher(text).matches();
  }

  /**
   * Control characters, which can drive a terminal, as the pictures that Unicode has for them
   * ({@code ␛}); those of the upper range as U+FFFD. Tabs and line ends stay.
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

  /** Adds a list, its members parted by {@code "; "}. */
  Cells list(Collection<String> members) {
    return text(String.join("; ", members));
  }

  Cells number(long number) {
    return plain(Long.toString(number));
  }

  Cells number(OptionalInt number) {
    return number.isPresent() ? number(number.getAsInt()) : plain("");
  }

  /** Adds a number with four decimals, {@code .} as decimal mark. */
  Cells decimal(OptionalDouble number) {
    return plain(number.isPresent() ? rounded(number.getAsDouble()) : "");
  }

  /** A number with four decimals. */
  public static String rounded(double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? rounded.abs().toPlainString() : rounded.toPlainString();
  }

  /** Adds a cell of another table as it stands there: its text has been made harmless already. */
  Cells plain(String cell) {
    cells.add(cell);
    values.add(cell);
    return this;
  }

  /** Adds a number with the decimals it has. */
  Cells exact(Optional<BigDecimal> number) {
    return plain(number.map(BigDecimal::toPlainString).orElse(""));
  }

  public List<String> toList() {
    return List.copyOf(cells);
  }

  /** The cells for a file in which each has a type, so that no text has to be kept from running. */
  public List<String> values() {
    return List.copyOf(values);
  }
}
