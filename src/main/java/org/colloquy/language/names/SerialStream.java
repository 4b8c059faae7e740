package org.colloquy.language.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads what Java's object serialization has written without making the objects: an object is an
 * {@link Instance} of fields and contents, so that nothing is loaded, run or put into a map that is
 * not wanted. Integers, strings and arrays are themselves.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/serialization/protocol.html">
 *     Java Object Serialization, chapter 6</a>
 */
final class SerialStream {
  /**
   * A serialized object.
   *
   * @param type the name of its class
   * @param fields by name
   * @param contents objects that its class has written by itself: a list's elements, a map's keys
   *     and values in turn
   */
  record Instance(String type, Map<String, Object> fields, List<Object> contents) {}

  private record Field(char type, String name) {}

  private record Description(String name, int flags, List<Field> fields, Description parent) {}

  private enum Mark {
    END
  }

  private static final String INTEGER = "java.lang.Integer";
  private static final int MAGIC = 0xACED;
  private static final int VERSION = 5;
  private static final int NULL = 0x70;
  private static final int REFERENCE = 0x71;
  private static final int CLASS_DESCRIPTION = 0x72;
  private static final int OBJECT = 0x73;
  private static final int STRING = 0x74;
  private static final int ARRAY = 0x75;
  private static final int CLASS = 0x76;
  private static final int BLOCK = 0x77;
  private static final int END = 0x78;
  private static final int LONG_BLOCK = 0x7A;
  private static final int LONG_STRING = 0x7C;
  private static final int ENUM = 0x7E;
  private static final int FIRST_HANDLE = 0x7E0000;
  private static final int WRITES_ITSELF = 1;
  private static final int SERIALIZABLE = 2;
  private final StreamBytes bytes;
  private final List<Object> handles = new ArrayList<>();

  /**
   * @throws StreamCorruptedException if it is no stream of serialized objects
   */
  SerialStream(InputStream in) throws IOException {
    bytes = new StreamBytes(in);
    if (bytes.u2() != MAGIC || bytes.u2() != VERSION) {
      throw new StreamCorruptedException("no serialized objects");
    }
  }

  /** The next object. */
  Object read() throws IOException {
    return content(bytes.u1());
  }

  /** The next int that is written by itself. */
  int readInt() throws IOException {
    if (bytes.u1() != BLOCK || bytes.u1() != Integer.BYTES) {
      throw new StreamCorruptedException("an int was expected");
    }
    return bytes.i4();
  }

  private Object content(int type) throws IOException {
    return switch (type) {
      case NULL -> null;
      case REFERENCE -> handles.get(bytes.i4() - FIRST_HANDLE);
      case OBJECT -> instance();
      case STRING -> keep(bytes.text(bytes.u2()));
      case LONG_STRING -> keep(bytes.text(Math.toIntExact(bytes.i8())));
      case ARRAY -> array();
      case CLASS -> keep(description(bytes.u1()));
      case CLASS_DESCRIPTION -> description(type);
      case ENUM -> {
        description(bytes.u1());
        int handle = reserve();
        Object constant = read();
        handles.set(handle, constant);
        yield constant;
      }
      case END -> Mark.END;
      default -> throw new StreamCorruptedException("unexpected mark " + type);
    };
  }

  private Object keep(Object object) {
    handles.add(object);
    return object;
  }

  private int reserve() {
    handles.add(null);
    return handles.size() - 1;
  }

  private Description description(int type) throws IOException {
    if (type == NULL) {
      return null;
    }
    if (type == REFERENCE) {
      return (Description) handles.get(bytes.i4() - FIRST_HANDLE);
    }
    if (type != CLASS_DESCRIPTION) {
      throw new StreamCorruptedException("no description of a class: " + type);
    }
    String name = bytes.text(bytes.u2());
    bytes.i8();
    int handle = reserve();
    int flags = bytes.u1();
    List<Field> fields = new ArrayList<>();
    for (int n = bytes.u2(); n > 0; n--) {
      char kind = (char) bytes.u1();
      fields.add(new Field(kind, bytes.text(bytes.u2())));
      if (kind == 'L' || kind == '[') {
        read();
      }
    }
    contents(new ArrayList<>());
    Description description = new Description(name, flags, fields, description(bytes.u1()));
    handles.set(handle, description);
    return description;
  }

  private Object instance() throws IOException {
    Description description = description(bytes.u1());
    if (INTEGER.equals(description.name())) {
      return keep(bytes.i4());
    }
    Map<String, Object> fields = new HashMap<>();
    List<Object> contents = new ArrayList<>();
    Instance instance = new Instance(description.name(), fields, contents);
    keep(instance);
    read(description, fields, contents);
    return instance;
  }

  private void read(Description description, Map<String, Object> fields, List<Object> contents)
      throws IOException {
    if (description.parent() != null) {
      read(description.parent(), fields, contents);
    }
    if ((description.flags() & SERIALIZABLE) == 0) {
      throw new StreamCorruptedException(description.name() + " is written in its own format");
    }
    for (Field field : description.fields()) {
      fields.put(field.name(), value(field.type()));
    }
    if ((description.flags() & WRITES_ITSELF) != 0) {
      contents(contents);
    }
  }

  private void contents(List<Object> contents) throws IOException {
    while (true) {
      int type = bytes.u1();
      if (type == BLOCK) {
        bytes.skip(bytes.u1());
      } else if (type == LONG_BLOCK) {
        bytes.skip(bytes.i4());
      } else {
        Object content = content(type);
        if (content == Mark.END) {
          return;
        }
        contents.add(content);
      }
    }
  }

  private Object value(char type) throws IOException {
    return switch (type) {
      case 'B' -> (byte) bytes.u1();
      case 'C' -> (char) bytes.u2();
      case 'D' -> Double.longBitsToDouble(bytes.i8());
      case 'F' -> Float.intBitsToFloat(bytes.i4());
      case 'I' -> bytes.i4();
      case 'J' -> bytes.i8();
      case 'S' -> (short) bytes.u2();
      case 'Z' -> bytes.u1() != 0;
      case 'L', '[' -> read();
      default -> throw new StreamCorruptedException("unknown type " + type);
    };
  }

  private Object array() throws IOException {
    Description description = description(bytes.u1());
    int handle = reserve();
    int length = bytes.i4();
    char type = description.name().charAt(1);
    Object array;
    if (type == 'F') {
      float[] values = new float[length];
      array = values;
      for (int i = 0; i < length; i++) {
        values[i] = Float.intBitsToFloat(bytes.i4());
      }
    } else if (type == 'D') {
      double[] values = new double[length];
      array = values;
      for (int i = 0; i < length; i++) {
        values[i] = Double.longBitsToDouble(bytes.i8());
      }
    } else if (type == 'I') {
      int[] values = new int[length];
      array = values;
      for (int i = 0; i < length; i++) {
        values[i] = bytes.i4();
      }
    } else {
      Object[] values = new Object[length];
      array = values;
      handles.set(handle, array);
      for (int i = 0; i < length; i++) {
        values[i] = value(type);
      }
    }
    handles.set(handle, array);
    return array;
  }
}
