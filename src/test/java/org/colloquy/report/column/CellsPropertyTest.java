package org.colloquy.report.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Every cell is harmless, whatever its text, and the text can be recovered; numbers are rounded as
 * they are printed.
 */
class CellsPropertyTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("'=+-@ \t\rab\u00a0\n").ofMaxLength(6);
  }

  @Property
  void defusingCanBeUndone(@ForAll("texts") String text) {
    String cell = new Cells().text(text).toList().get(0);
    assertThat(undo(cell)).isEqualTo(text);
    assertThat(cell.stripLeading()).doesNotMatch("(?s)^[=+\\-@].*");
  }

  @Provide
  Arbitrary<Double> numbers() {
    Arbitrary<Double> nearHalves =
        Arbitraries.integers()
            .between(-40_000, 40_000)
            .map(n -> (n + 0.5) / 10_000)
            .flatMap(half -> Arbitraries.of(half, Math.nextUp(half), Math.nextDown(half)));
    return Arbitraries.oneOf(
        nearHalves,
        Arbitraries.doubles().between(-2, 2).ofScale(6),
        Arbitraries.doubles().between(-1e15, 1e15).ofScale(8),
        Arbitraries.of(0.0, -0.0, Double.MIN_VALUE, -1e-300, 999_999.99995, Double.MAX_VALUE));
  }

  @Property
  void numbersAreRoundedByTheirDecimals(@ForAll("numbers") double number) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(4, RoundingMode.HALF_UP);
    assertThat(Cells.rounded(number))
        .isEqualTo((rounded.signum() == 0 ? rounded.abs() : rounded).toPlainString());
  }

  /** Recovers a text as reports.md tells scripts to do. */
  private static String undo(String cell) {
    return cell.matches("(?s)''*(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*")
        ? cell.substring(1)
        : cell;
  }
}
