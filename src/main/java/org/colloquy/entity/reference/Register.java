package org.colloquy.entity.reference;

import java.util.Arrays;
import org.colloquy.model.Transcript;

/**
 * The register of a transcript: quick talk, in which those who are present take short turns, or
 * long speech. Each feature has a weight for all transcripts and one more for quick talk, so that
 * what is learnt from one register helps the other without binding it (Daumé, 2007: Frustratingly
 * easy domain adaptation).
 */
final class Register {
  /** Code units per turn, on average, below which talk is quick. */
  private static final int QUICK = 160;

  private final boolean quick;

  Register(Transcript transcript) {
    double all =
        transcript.turns().stream().mapToDouble(t -> t.textIn(transcript.text()).length()).sum();
    this.quick = all / transcript.turns().size() < QUICK;
  }

  /** Returns the features, followed by the same in quick talk and by zeros in long speech. */
  float[] spread(float[] features) {
    float[] spread = Arrays.copyOf(features, 2 * features.length);
    if (quick) {
      System.arraycopy(features, 0, spread, features.length, features.length);
    }
    return spread;
  }
}
