package org.colloquy.report.column;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every cell is harmless, whatever its text, and the text can be recovered. */
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

  /** Recovers a text as reports.md tells scripts to do. */
  private static String undo(String cell) {
    return cell.matches("(?s)''*(?:[\\s\\p{Z}\\uFEFF]*[=+\\-@]|[\\t\\r]).*")
        ? cell.substring(1)
        : cell;
  }
}
