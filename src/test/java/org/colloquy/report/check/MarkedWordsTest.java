package org.colloquy.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The very words are marked, wherever directions stand in the sentence. */
class MarkedWordsTest {
  private static final String FILE =
      "Novak knows [LAUGHTER AND A LONG APPLAUSE FROM THE WHOLE GALLERY] that Novak is late and"
          + " Novak is tired.";
  private static final String SPOKEN = "Novak knows that Novak is late and Novak is tired.";

  private static String marked(int number, List<MarkedWords.Spot> known) {
    int at = -1;
    for (int i = 0; i < number; i++) {
      at = FILE.indexOf("Novak", at + 1);
    }
    return MarkedWords.in(SPOKEN, FILE.length(), new MarkedWords.Spot(at, "Novak"), known);
  }

  @Test
  void wordsAreMarkedBehindADirection() {
    assertThat(marked(1, List.of())).startsWith("⟦Novak⟧ knows that Novak is late and Novak");
    assertThat(marked(2, List.of())).isEqualTo(SPOKEN.replace("that Novak", "that ⟦Novak⟧"));
    assertThat(marked(3, List.of())).isEqualTo(SPOKEN.replace("and Novak", "and ⟦Novak⟧"));
  }

  @Test
  void wordsThatDirectionsTakeApartAreMarkedInFront() {
    assertThat(
            MarkedWords.in(
                "Sara Holt is here.", 26, new MarkedWords.Spot(0, "Sara Hold"), List.of()))
        .isEqualTo("⟦Sara Hold⟧ Sara Holt is here.");
  }
}
