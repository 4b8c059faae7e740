package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a tool calls a speaker, as a label: names and {@code spk_0} or {@code SPEAKER_00} as they
 * are, a mere number or letter with a word before it: {@code Speaker 0}, {@code Speaker A}.
 */
final class MachineLabels {
  private static final Pattern BARE = Pattern.compile("\\d{1,6}|\\p{Lu}");

  private MachineLabels() {}

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
