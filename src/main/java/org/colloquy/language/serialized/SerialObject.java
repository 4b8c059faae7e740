package org.colloquy.language.serialized;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An object of a serialized model, of whatever class, as plain values.
 *
 * @param type the name of its class
 * @param fields its fields by name, those of its superclasses too, with values as {@link
 *     SerialStream#next} and primitive ones boxed
 * @param contents objects that its classes wrote besides their fields: a list's elements, a map's
 *     keys and values in turn, or what a {@link SerialStream.Part} has read
 */
public record SerialObject(String type, Map<String, Object> fields, List<Object> contents) {

  /**
   * @throws IllegalArgumentException if there is no such field, or it is no object
   */
  public SerialObject object(String field) {
    return value(field, SerialObject.class);
  }

  /**
   * @throws IllegalArgumentException if there is no such field, or it is something else
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
   * The texts of an array.
   *
   * @throws IllegalArgumentException if there is no such field, or it is something else
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
