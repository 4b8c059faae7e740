package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a JSON object by the kind of their meaning. Fields that are null are left out. */
final class JsonFields {
  /** No transcribing tool names a field at such length. */
  private static final int LONGEST_NAME = 60;

  private final JsonNode object;
  private final FieldNames names;
  private final Map<FieldKind, List<JsonField>> fields = new EnumMap<>(FieldKind.class);

  JsonFields(JsonNode object, FieldNames names) {
    this.object = object;
    this.names = names;
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getValue().isNull() && field.getKey().length() <= LONGEST_NAME) {
        for (FieldMeaning meaning : names.of(field.getKey())) {
          fields
              .computeIfAbsent(meaning.kind(), kind -> new ArrayList<>(2))
              .add(new JsonField(field.getKey(), field.getValue(), meaning));
        }
      }
    }
    fields.values().forEach(f -> f.sort(Comparator.comparingInt(one -> one.meaning().rank())));
  }

  /** The number of all fields of the object. */
  int size() {
    return object.size();
  }

  /** Whether there is a field of the kind. */
  boolean has(FieldKind kind) {
    return fields.containsKey(kind);
  }

  /** Returns the fields of the kind, the one that counts first. */
  List<JsonField> of(FieldKind kind) {
    return fields.getOrDefault(kind, List.of());
  }

  /** Returns the text of the first field of the kind that has one. */
  Optional<String> first(FieldKind kind) {
    return of(kind).stream()
        .map(JsonField::value)
        .filter(JsonNode::isTextual)
        .map(value -> value.asText().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** Whether a field of the kind is true, or holds anything but true and false. */
  boolean isSet(FieldKind kind) {
    return of(kind).stream()
        .map(JsonField::value)
        .anyMatch(value -> value.isBoolean() ? value.asBoolean() : !value.asText("x").isBlank());
  }

  /** Whether a field of this name holds a word of the kind. */
  boolean holds(FieldKind kind, String name) {
    JsonNode value = object.path(name);
    return value.isValueNode() && names.is(kind, value.asText());
  }

  /** Returns the value of a field of this name, if it is a text that is not blank. */
  Optional<String> text(String name) {
    return Optional.of(object.path(name))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .filter(text -> !text.isBlank());
  }
}
