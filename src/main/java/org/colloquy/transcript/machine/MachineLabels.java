package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Makes labels from the names that tools give speakers: a name, {@code spk_0} or {@code SPEAKER_00}
 * stays as it is; a mere number or letter gets a word before it: {@code Speaker 0}, {@code Speaker
 * A}.
 */
final class MachineLabels {
  private static final Pattern BARE = Pattern.compile("\\d{1,6}|\\p{Lu}");

  private MachineLabels() {}

  /** Returns the label; empty if the node gives no speaker. */
  static Optional<String> of(JsonNode speaker) {
    if (!speaker.isTextual() && !speaker.isIntegralNumber()) {
      return Optional.empty();
    }
    String label = speaker.asText().strip();
    if (label.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(BARE.matcher(label).matches() ? "Speaker " + label : label);
  }
}
