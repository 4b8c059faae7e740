package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Finds the unit of times whose fields do not name it. Speech has about fifteen letters a second,
 * with pauses a few; so the letters of a file tell whether its whole numbers are seconds,
 * milliseconds or ticks of 100 ns. Numbers with decimals are seconds.
 */
final class TimeScale {
  private static final double FEWEST_PER_SECOND = 0.3;
  private static final double FEWEST_PER_MILLISECOND = 0.004;
  private static final double MOST_PER_TICK = 1e-4;

  /** No recording lasts longer, in ticks. */
  private static final double LATEST = 1e14;

  private long letters;
  private double latest;
  private boolean decimals;

  private TimeScale() {}

  /** Returns the reader of the file's times. */
  static JsonTimes of(JsonNode root, FieldNames names) {
    TimeScale scale = new TimeScale();
    JsonObjects.visit(root, object -> scale.look(new JsonFields(object, names)));
    return new JsonTimes(scale.unit());
  }

  private void look(JsonFields fields) {
    fields.of(FieldKind.TEXT).stream()
        .map(JsonField::value)
        .filter(JsonNode::isTextual)
        .limit(1)
        .forEach(text -> letters += text.asText().length());
    fields.of(FieldKind.START).forEach(this::look);
  }

  private void look(JsonField field) {
    JsonNode value = field.value();
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    } else if (value.isObject()) {
      value = value.path("from").isNumber() ? value.path("from") : value.path("start");
    }
    if (value.isNumber() && field.meaning().unit() == 0 && isPossible(value.asDouble())) {
      decimals |= !value.isIntegralNumber();
      latest = Math.max(latest, value.asDouble());
    }
  }

  /** Whether a number is a time, and no date of our days in seconds or milliseconds since 1970. */
  private static boolean isPossible(double number) {
    boolean date = number >= 1e9 && number < 2.2e9 || number >= 1e12 && number < 2.2e12;
    return !date && number < LATEST;
  }

  private double unit() {
    double rate = letters / Math.max(1, latest);
    if (decimals || rate >= FEWEST_PER_SECOND) {
      return 1;
    }
    if (rate >= FEWEST_PER_MILLISECOND) {
      return 1e-3;
    }
    return rate < MOST_PER_TICK ? 1e-7 : TimedUtterances.UNKNOWN;
  }
}
