package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.colloquy.transcript.time.BareTimes;

/**
 * Finds the unit of the times of a file whose fields do not name it, and how clocks are written.
 */
final class TimeScale {
  private final BareTimes times = new BareTimes();

  /** The first start that is a clock; empty if there is none yet. */
  private Optional<String> clock = Optional.empty();

  private TimeScale() {}

  /** Returns the reader of the file's times. */
  static JsonTimes of(JsonNode root, FieldNames names) {
    TimeScale scale = new TimeScale();
    JsonObjects.visit(root, object -> scale.look(new JsonFields(object, names)));
    return new JsonTimes(scale.times.unit(), scale.clock.filter(JsonTimes::hasHours).isPresent());
  }

  private void look(JsonFields fields) {
    fields.of(FieldKind.TEXT).stream()
        .map(JsonField::value)
        .filter(JsonNode::isTextual)
        .limit(1)
        .forEach(text -> times.addSpeech(text.asText()));
    fields.of(FieldKind.START).forEach(this::look);
  }

  private void look(JsonField field) {
    JsonNode value = field.value();
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    } else if (value.isObject()) {
      value = value.path("from").isNumber() ? value.path("from") : value.path("start");
    }
    if (clock.isEmpty() && value.isTextual()) {
      clock = Optional.of(value.asText()).filter(JsonTimes::isClock);
    }
    if (value.isNumber() && field.meaning().unit() == 0) {
      times.add(value.asDouble(), !value.isIntegralNumber());
    }
  }
}
