package org.colloquy.corenlp.serialized;

import java.util.List;

/**
 * The class of an object, as a stream describes it.
 *
 * @param name the class's name, in the form of {@link Class#getName()}
 * @param flags how its objects are written, see {@link java.io.ObjectStreamConstants}
 * @param fields the fields of its objects, without those of the parent, in the order of the stream
 * @param parent the class that it extends; null if its objects have no more fields
 */
record SerialType(String name, int flags, List<Field> fields, SerialType parent) {
  /**
   * A field of a class.
   *
   * @param type its kind: {@code L} for an object, {@code [} for an array, otherwise the protocol's
   *     letter for a primitive type
   */
  record Field(char type, String name) {}

  SerialType {
    fields = List.copyOf(fields);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }
}
