package org.colloquy.corenlp.serialized;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An object of a serialized model, of any class, as plain values.
 *
 * @param type the name of its class
 * @param fields its fields by name, including those of its superclasses; values are those of {@link
 *     SerialStream#next}, or boxed primitives
 * @param contents the objects that its classes wrote in addition to their fields: a list's
 *     elements, a map's alternating keys and values, or what a {@link SerialStream.Part} has read
 */
public record SerialObject(String type, Map<String, Object> fields, List<Object> contents) {

  /**
   * Returns the object in a field.
   *
   * @throws IllegalArgumentException if there is no such field, or it does not hold an object
   */
  public SerialObject object(String field) {
    return value(field, SerialObject.class);
  }

  /**
   * Returns the value of a field.
   *
   * @param kind the class that the value must have
   * @throws IllegalArgumentException if there is no such field, or its value has another class
   */
  public <T> T value(String field, Class<T> kind) {
    Object value = fields.get(field);
    if (!kind.isInstance(value)) {
      throw new IllegalArgumentException(
          "the model's " + type + " has no " + kind.getSimpleName() + " " + field);
    }
    return kind.cast(value);
  }

  /**
   * Returns the texts in a field that holds an array.
   *
   * @throws IllegalArgumentException if there is no such field, or it holds anything else
   */
  public List<String> texts(String field) {
    Object[] array = value(field, Object[].class);
    for (Object element : array) {
      if (!(element instanceof String)) {
        throw new IllegalArgumentException(
            "the model's " + type + " has other things than texts in " + field);
      }
    }
    return Arrays.stream(array).map(String.class::cast).toList();
  }
}
