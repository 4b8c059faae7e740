package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** A distribution is one, or does not come to be. */
class SentimentTest {
  @Test
  void expectedValueAndLikeliestClassAreTold() {
    Sentiment sentiment = new Sentiment(0.1, 0.2, 0.4, 0.2, 0.1);
    assertThat(sentiment.expected()).isZero();
    assertThat(sentiment.likeliest()).isEqualTo(Tone.NEUTRAL);
  }

  @Test
  void numbersThatAreNoProbabilitiesAreRefused() {
    assertThatThrownBy(() -> new Sentiment(0.1, 0.2, 0.4, 0.2, 0.2)).hasMessageContaining("add up");
    assertThatThrownBy(() -> new Sentiment(-0.5, 0.5, 0.5, 0.5, 0))
        .hasMessageContaining("negative");
    assertThatThrownBy(() -> new Sentiment(Double.NaN, 0, 0, 0, 1)).hasMessageContaining("add up");
  }
}
