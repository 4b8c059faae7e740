package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Reads times as tools write them: {@code 1.5}, {@code "1.5"}, {@code "1.5s"}, or an object with
 * {@code seconds} and {@code nanos}.
 */
final class JsonTimes {
  private static final Pattern WRITTEN = Pattern.compile("\\d{1,9}(?:\\.\\d{0,9})?s?");
  private static final double NANOS = 1e9;

  private JsonTimes() {}

  /** Returns the time in seconds, or {@link TimedUtterances#UNKNOWN}. */
  static double seconds(JsonNode time) {
    if (time.isNumber()) {
      return time.asDouble();
    }
    if (time.isTextual() && WRITTEN.matcher(time.asText()).matches()) {
      return Double.parseDouble(time.asText().replace("s", ""));
    }
    if (time.isObject()) {
      return time.path("seconds").asDouble() + time.path("nanos").asDouble() / NANOS;
    }
    return TimedUtterances.UNKNOWN;
  }
}
