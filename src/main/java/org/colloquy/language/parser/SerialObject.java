package org.colloquy.language.parser;

import java.util.List;
import java.util.Map;

/**
 * An object of a serialized model, of whatever class, as plain values.
 *
 * @param type the name of its class
 * @param fields its fields by name, those of its superclasses too; numbers and truth values are
 *     boxed, objects are {@code SerialObject}, {@code String} or {@code List}, or null
 * @param contents what its classes wrote besides their fields, such as the elements of a list
 */
record SerialObject(String type, Map<String, Object> fields, List<Object> contents) {

  /**
   * @throws IllegalArgumentException if there is no such field, or it is no object
   */
  SerialObject object(String field) {
    if (fields.get(field) instanceof SerialObject object) {
      return object;
    }
    throw new IllegalArgumentException("the model's " + type + " has no object " + field);
  }

  /**
   * @throws IllegalArgumentException if there is no such field, or it is something else
   */
  <T> T value(String field, Class<T> kind) {
    Object value = fields.get(field);
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException("the model's " + type + " has no " + field);
    }
    return kind.cast(value);
  }

  /** The texts of an array. */
  List<String> texts(String field) {
    List<?> array = value(field, List.class);
    return array.stream().map(String.class::cast).toList();
  }
}
