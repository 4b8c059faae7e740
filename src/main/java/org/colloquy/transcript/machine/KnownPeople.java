package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people whom lists and tables of a file name, by the number or label that the speech refers
 * to: {@code "speakers": [{"id": 3, "name": …}]}, {@code {"A": …}} or {@code ["…", "…"]}.
 */
final class KnownPeople {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> byParagraph = new HashMap<>();

  /** Names by a field of the speech and its value; an empty name if two lists contradict. */
  private final Map<JsonId, String> byField = new HashMap<>();

  private final FieldNames fieldNames;

  /** The value of a field that refers to somebody. */
  private record JsonId(String field, String value) {}

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
          object.properties().forEach(field -> people.readTable(field.getKey(), field.getValue()));
          fields.of(FieldKind.PEOPLE).forEach(field -> people.read(field.value(), people.names));
          fields.of(FieldKind.PEOPLE_IN_ORDER).forEach(field -> people.readInOrder(field.value()));
          fields
              .of(FieldKind.PARAGRAPHS)
              .forEach(field -> people.read(field.value(), people.byParagraph));
        });
    return people;
  }

  /**
   * Returns the name of the person with this number or label; empty if no list has it.
   *
   * @param field the field of the speech that holds the number; a list whose entries have the same
   *     field counts first
   */
  Optional<String> name(String field, String id) {
    return Optional.ofNullable(byField.get(new JsonId(field, id)))
        .filter(name -> !name.isEmpty())
        .or(() -> Optional.ofNullable(names.get(id)));
  }

  /** Returns the speaker of the paragraph with this number; empty if no list has it. */
  Optional<String> ofParagraph(String id) {
    return Optional.ofNullable(byParagraph.get(id));
  }

  /**
   * Reads a list, whatever its name, if its entries have a name and a field by which speech refers
   * to people, each another value, and neither a text nor a time.
   */
  private void readTable(String listName, JsonNode list) {
    if (!list.isArray() || fieldNames.is(FieldKind.ASIDE, listName)) {
      return;
    }
    Map<JsonId, String> table = new HashMap<>();
    for (JsonNode one : list) {
      JsonFields fields = new JsonFields(one, fieldNames);
      Optional<String> name = fields.first(FieldKind.PERSON_NAME);
      boolean person = Stream.of(FieldKind.TEXT, FieldKind.START).noneMatch(fields::has);
      for (JsonField id : fields.of(FieldKind.SPEAKER_ID)) {
        JsonId key = new JsonId(id.name(), id.value().asText());
        boolean plain = id.value().isTextual() || id.value().isIntegralNumber();
        if (!person || plain && table.putIfAbsent(key, name.orElse("")) != null) {
          return;
        }
      }
    }
    table.forEach((id, name) -> byField.merge(id, name, (a, b) -> a.equals(b) ? a : ""));
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
        .map(fields::first)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void put(String id, String name, Map<String, String> into) {
    String stripped = name.strip();
    if (!stripped.isEmpty() && !stripped.equals(id)) {
      into.putIfAbsent(id, stripped);
    }
  }
}
