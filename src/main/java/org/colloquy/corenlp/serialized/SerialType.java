package org.colloquy.corenlp.serialized;

import java.util.List;

/**
 * What a stream tells of the class of an object.
 *
 * @param name the class's, as {@link Class#getName()} has it
 * @param flags of {@link java.io.ObjectStreamConstants}, how its objects are written
 * @param fields that its objects have besides those of the parent, in the order of the stream
 * @param parent the class that it extends; null if its objects have no more fields
 */
record SerialType(String name, int flags, List<Field> fields, SerialType parent) {
  /**
   * A field of a class.
   *
   * @param type its kind: {@code L} an object, {@code [} an array, else a primitive
   */
  record Field(char type, String name) {}

  SerialType {
    fields = List.copyOf(fields);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
