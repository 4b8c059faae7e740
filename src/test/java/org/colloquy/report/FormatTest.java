package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a run checks and takes over of the previous publication depends on the wanted formats. */
class FormatTest {
  @Test
  void eachFormatTakesOverItsOwnFiles() {
    assertThat(thatTakeOver("turns.csv")).containsExactly(Format.CSV);
    assertThat(thatTakeOver("report.xlsx")).containsExactly(Format.XLSX);
    assertThat(thatTakeOver("report-pages/0123456789abcdef.html")).containsExactly(Format.HTML);
  }

  @Test
  void whatIsMadeAnewEachTimeIsNotTakenOver() {
    assertThat(thatTakeOver("speakers.csv")).isEmpty();
    assertThat(thatTakeOver("report.html")).isEmpty();
    assertThat(thatTakeOver("turns.parquet")).isEmpty();
  }

  private static List<Format> thatTakeOver(String name) {
    return Arrays.stream(Format.values()).filter(format -> format.takesOver(name)).toList();
  }
}
