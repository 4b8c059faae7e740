package org.colloquy.report.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells are harmless to spreadsheets, and numbers stay numbers. */
class CellsTest {
  private static String cell(String text) {
    return new Cells().text(text).toList().get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1+1", "\t=1", "\tx", "\rx", "\u00a0 =1"})
  void formulaIsDefused(String text) {
    assertThat(cell(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "a=b", "'tis", "", "3 - 2", "(=)", "é"})
  void otherTextIsLeftAlone(String text) {
    assertThat(cell(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 0.5000",
    "-0.42, -0.4200",
    "-0.00001, 0.0000",
    "1.00005, 1.0001",
    "0.33333333, 0.3333",
    "2, 2.0000",
    "12345.6, 12345.6000"
  })
  void decimalsHaveFourPlacesAndNoNegativeZero(double number, String expected) {
    assertThat(new Cells().decimal(OptionalDouble.of(number)).toList()).containsExactly(expected);
  }

  @Test
  void unknownIsEmpty() {
    assertThat(
            new Cells()
                .decimal(OptionalDouble.empty())
                .number(OptionalInt.empty())
                .exact(Optional.empty())
                .toList())
        .isEqualTo(List.of("", "", ""));
  }

  @Test
  void negativeNumbersAreNeverEscaped() {
    assertThat(new Cells().number(-3).decimal(OptionalDouble.of(-0.5)).toList())
        .containsExactly("-3", "-0.5000");
  }
}
