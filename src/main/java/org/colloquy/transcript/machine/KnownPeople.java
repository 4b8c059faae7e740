package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The people whom lists and tables of a file name, by the number or label that the speech refers
 * to: {@code "speakers": [{"id": 3, "name": …}]}, {@code {"A": …}} or {@code ["…", "…"]}.
 */
final class KnownPeople {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> byParagraph = new HashMap<>();
  private final FieldNames fieldNames;

  private KnownPeople(FieldNames fieldNames) {
    this.fieldNames = fieldNames;
  }

  /** Reads all such lists and tables. If two of them name one number, the first counts. */
  static KnownPeople of(JsonNode root, FieldNames fieldNames) {
    KnownPeople people = new KnownPeople(fieldNames);
    JsonObjects.visit(
        root,
        object -> {
          JsonFields fields = new JsonFields(object, fieldNames);
          fields.of(FieldKind.PEOPLE).forEach(field -> people.read(field.value(), people.names));
          fields.of(FieldKind.PEOPLE_IN_ORDER).forEach(field -> people.readInOrder(field.value()));
          fields
              .of(FieldKind.PARAGRAPHS)
              .forEach(field -> people.read(field.value(), people.byParagraph));
        });
    return people;
  }

  /** Returns the name of the person with this number or label; empty if no list has it. */
  Optional<String> name(String id) {
    return Optional.ofNullable(names.get(id));
  }

  /** Returns the speaker of the paragraph with this number; empty if no list has it. */
  Optional<String> ofParagraph(String id) {
    return Optional.ofNullable(byParagraph.get(id));
  }

  private void readInOrder(JsonNode list) {
    for (int i = 0; list.isArray() && i < list.size(); i++) {
      if (list.get(i).isTextual()) {
        put(Integer.toString(i), list.get(i).asText(), names);
      }
    }
  }

  private void read(JsonNode table, Map<String, String> into) {
    if (table.isArray()) {
      table.forEach(one -> readPerson(one, into));
    } else if (table.isObject()) {
      for (Map.Entry<String, JsonNode> one : table.properties()) {
        if (one.getValue().isTextual()) {
          put(one.getKey(), one.getValue().asText(), into);
        } else if (one.getValue().isObject()) {
          nameIn(new JsonFields(one.getValue(), fieldNames))
              .ifPresent(name -> put(one.getKey(), name, into));
        }
      }
    }
  }

  private void readPerson(JsonNode person, Map<String, String> into) {
    JsonFields fields = new JsonFields(person, fieldNames);
    Optional<String> name = fields.has(FieldKind.TEXT) ? Optional.empty() : nameIn(fields);
    if (name.isPresent()) {
      for (JsonField id : fields.of(FieldKind.PERSON_ID)) {
        if (id.value().isTextual() || id.value().isIntegralNumber()) {
          put(id.value().asText(), name.get(), into);
        }
      }
    }
  }

  private static Optional<String> nameIn(JsonFields fields) {
    return List.of(FieldKind.SPEAKER_NAME, FieldKind.PERSON_NAME, FieldKind.SPEAKER).stream()
        .flatMap(kind -> fields.of(kind).stream())
        .map(JsonField::value)
        .filter(JsonNode::isTextual)
        .map(value -> value.asText().strip())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static void put(String id, String name, Map<String, String> into) {
    String stripped = name.strip();
    if (!stripped.isEmpty() && !stripped.equals(id)) {
      into.putIfAbsent(id, stripped);
    }
  }
}
