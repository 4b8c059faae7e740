package org.colloquy.report.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Cohen's κ. */
class AgreementTest {
  private final Agreement agreement = new Agreement();

  private void add(int times, String first, String second) {
    for (int i = 0; i < times; i++) {
      agreement.add(first, second);
    }
  }

  @Test
  void kappaIsAgreementBeyondChance() {
    // 35 of 50 alike; by chance 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
    add(20, "yes", "yes");
    add(5, "yes", "no");
    add(10, "no", "yes");
    add(15, "no", "no");
    assertThat(agreement.kappa().orElseThrow().value()).isCloseTo(0.4, within(1e-12));
    assertThat(agreement.kappa().orElseThrow().low()).isCloseTo(0.125, within(0.001));
    assertThat(agreement.kappa().orElseThrow().high()).isCloseTo(0.618, within(0.001));
    assertThat(agreement.rows()).isEqualTo(50);
    assertThat(agreement.differing()).isEqualTo(15);
  }

  @Test
  void whatChanceDoesTooIsNoAgreement() {
    assertThat(agreement.kappa()).isEmpty();
    add(9, "yes", "yes");
    assertThat(agreement.kappa()).isEmpty();
  }

  @Test
  void fewRowsThatAgreeAreNoCertainty() {
    add(2, "yes", "yes");
    add(1, "no", "no");
    assertThat(agreement.kappa().orElseThrow().value()).isEqualTo(1);
    // Wilson's interval of 3 of 3 is 0.4385 to 1; by chance 5 of 9 are alike.
    assertThat(agreement.kappa().orElseThrow().low()).isCloseTo(-0.2633, within(0.001));
    assertThat(agreement.kappa().orElseThrow().high()).isEqualTo(1);
  }
}
