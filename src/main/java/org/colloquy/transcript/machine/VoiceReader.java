package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads whose speech an object is, from its fields: a name, a number that may stand in a list of
 * people, or a person as an object. Equal voices are one object.
 */
final class VoiceReader {
  /** A person's parts that are looked into: {@code from.user.displayName}. */
  private static final int DEEPEST_PERSON = 3;

  /** The value of a voice that the tool does not know; it makes no label. */
  private static final String NOBODY = "";

  private final FieldNames names;
  private final KnownPeople people;
  private final Map<Voice, Voice> voices = new HashMap<>();

  VoiceReader(FieldNames names, KnownPeople people) {
    this.names = names;
    this.people = people;
  }

  /** Returns the voice; empty if no field says whose speech the object is. */
  Optional<Voice> of(JsonFields fields) {
    SortedMap<VoiceField, String> values = new TreeMap<>();
    read(fields, FieldKind.SPEAKER_NAME, VoiceField.Form.NAME, values);
    if (fields.holds(FieldKind.SPEECH_TYPE, "type")) {
      read(fields, FieldKind.NAME_OF_SPEAKER_IN_SPEECH, VoiceField.Form.NAME, values);
    }
    read(fields, FieldKind.SPEAKER, VoiceField.Form.LABEL, values);
    read(fields, FieldKind.SPEAKER_FROM_1, VoiceField.Form.LABEL, values);
    readRoles(fields, values);
    read(fields, FieldKind.SPEAKER_ID, VoiceField.Form.NUMBER, values);
    read(fields, FieldKind.WRITER_NAME, VoiceField.Form.NAME, values);
    read(fields, FieldKind.WRITER, VoiceField.Form.LABEL, values);
    read(fields, FieldKind.WRITER_ID, VoiceField.Form.NUMBER, values);
    for (JsonField paragraph : fields.of(FieldKind.PARAGRAPH_ID)) {
      people
          .ofParagraph(paragraph.value().asText())
          .ifPresent(
              name -> values.put(voiceField("paragraph", VoiceField.Form.NAME, paragraph), name));
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Voice voice = new Voice(values);
    return Optional.of(voices.computeIfAbsent(voice, v -> v));
  }

  /** Whether the field holds a person who is a program. */
  boolean isBot(JsonField field) {
    if (!field.value().isObject()) {
      return false;
    }
    JsonFields parts = new JsonFields(field.value(), names);
    return parts.isSet(FieldKind.BOT)
        || parts.first(FieldKind.PERSON_TYPE).filter(t -> names.is(FieldKind.BOT, t)).isPresent()
        || parts.of(FieldKind.BOT_IF_OBJECT).stream().anyMatch(part -> part.value().isObject());
  }

  /** Whether the field's value says that its entry is a translation. */
  boolean isTranslation(JsonField field) {
    return names.is(FieldKind.TRANSLATION, field.value().asText());
  }

  /** Whether the field holds the role of an instruction to a program, or of what a program did. */
  boolean isOfNoPerson(JsonField field) {
    return field.value().isTextual()
        && names.is(FieldKind.ROLE_OF_NO_PERSON, field.value().asText());
  }

  private void read(
      JsonFields fields,
      FieldKind kind,
      VoiceField.Form form,
      SortedMap<VoiceField, String> values) {
    for (JsonField field : fields.of(kind)) {
      if (field.value().isObject()) {
        readPerson(field, field.name(), field.value(), values, DEEPEST_PERSON);
      } else if (isNobody(field)) {
        values.put(voiceField(field.name(), form, field), NOBODY);
      } else if (isNamed(field)) {
        put(field.name(), form, field, field.value(), values);
        putKnown(field.name(), field, field.value(), values);
      }
    }
  }

  /** A role or a source counts only if it is one of those that talk; anything may have them. */
  private void readRoles(JsonFields fields, SortedMap<VoiceField, String> values) {
    for (JsonField field : fields.of(FieldKind.SOURCE)) {
      if (names.is(FieldKind.SOURCE_OF_SPEECH, field.value().asText())) {
        put(field.name(), VoiceField.Form.LABEL, field, field.value(), values);
      }
    }
    for (JsonField field : fields.of(FieldKind.ROLE)) {
      String role = field.value().asText();
      if (field.value().isTextual() && names.is(FieldKind.ROLE_IN_SPEECH, role)) {
        put(field.name(), VoiceField.Form.ROLE, field, field.value(), values);
      } else if (field.value().isTextual() && names.is(FieldKind.ROLE_IN_A_CHAT, role)) {
        put(field.name(), VoiceField.Form.CHAT_ROLE, field, field.value(), values);
      }
    }
  }

  private void readPerson(
      JsonField field,
      String path,
      JsonNode person,
      SortedMap<VoiceField, String> values,
      int depth) {
    JsonFields parts = new JsonFields(person, names);
    for (JsonField part : parts.of(FieldKind.PERSON_NAME)) {
      put(path + "." + part.name(), VoiceField.Form.NAME, field, part.value(), values);
    }
    for (JsonField part : parts.of(FieldKind.PERSON_ID)) {
      put(path + "." + part.name(), VoiceField.Form.NUMBER, field, part.value(), values);
      putKnown(part.name(), field, part.value(), values);
    }
    for (JsonField part : parts.of(FieldKind.PERSON_PART)) {
      if (part.value().isObject() && depth > 1) {
        readPerson(field, path + "." + part.name(), part.value(), values, depth - 1);
      }
    }
  }

  /** Whether the value names somebody. Times have the same names as some of these fields. */
  private boolean isNamed(JsonField field) {
    JsonNode value = field.value();
    boolean none = field.meaning().kind() == FieldKind.SPEAKER_FROM_1 && value.asText().equals("0");
    boolean writer = field.meaning().kind() == FieldKind.WRITER;
    return !none && (value.isTextual() || !writer && value.isIntegralNumber());
  }

  /** Whether the value says that the tool does not know the speaker. */
  private boolean isNobody(JsonField field) {
    return field.value().isTextual() && names.is(FieldKind.NOBODY, field.value().asText());
  }

  private void putKnown(
      String idName, JsonField field, JsonNode id, SortedMap<VoiceField, String> values) {
    if (id.isTextual() || id.isIntegralNumber()) {
      people
          .name(idName, id.asText())
          .ifPresent(
              name -> values.put(voiceField("known people", VoiceField.Form.NAME, field), name));
    }
  }

  private static void put(
      String path,
      VoiceField.Form form,
      JsonField field,
      JsonNode value,
      SortedMap<VoiceField, String> values) {
    boolean plain = value.isTextual() || value.isIntegralNumber();
    if (plain && MachineLabels.of(value.asText()).isPresent()) {
      values.put(voiceField(path, form, field), value.asText().strip());
    }
  }

  private static VoiceField voiceField(String path, VoiceField.Form form, JsonField field) {
    boolean sure =
        switch (field.meaning().kind()) {
          case SPEAKER_NAME,
              NAME_OF_SPEAKER_IN_SPEECH,
              SPEAKER,
              SPEAKER_FROM_1,
              SPEAKER_ID,
              PARAGRAPH_ID ->
              true;
          default -> false;
        };
    return new VoiceField(path, form, field.meaning().rank(), sure);
  }
}
