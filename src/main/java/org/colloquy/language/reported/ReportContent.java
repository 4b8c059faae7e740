package org.colloquy.language.reported;

import java.util.List;
import java.util.Objects;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/**
 * What a cue reports.
 *
 * @param stretches its words: one stretch, or two if the cue stands between them
 * @param construction how it was recognised
 * @param direct whether it is given as it was uttered
 */
record ReportContent(List<Stretch> stretches, Construction construction, boolean direct) {
  ReportContent {
    stretches = List.copyOf(stretches);
    Objects.requireNonNull(construction, "construction");
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("a content has words");
    }
  }
}
