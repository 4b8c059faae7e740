package org.colloquy.language.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Java's serialized objects as plain values, by the protocol of the Java Object Serialization
 * Specification (chapter 6), without making an object of their classes. What is too large to be
 * kept can be read by a {@link Part} of its own.
 */
final class SerialStream {

  /** Reads what one class has written of its object, up to the end of it. */
  interface Part {
    Object read(SerialStream in) throws IOException;
  }

  private record Field(char type, String name) {}

  private record Type(String name, int flags, List<Field> fields, Type parent) {
    private boolean has(int flag) {
      return (flags & flag) != 0;
    }
  }

  /** Stands for the end of what a class has written of an object. */
  private static final Object END = new Object();

  private final ByteSource in;
  private final Map<String, Part> parts;
  private final Map<Integer, Object> read = new HashMap<>();
  private int handle;

  /**
   * @param parts by the name of the class; each is asked instead of reading the fields and contents
   */
  SerialStream(InputStream in, Map<String, Part> parts) throws IOException {
    this.in = new ByteSource(in);
    this.parts = parts;
    int magic = this.in.unsignedShort();
    int version = this.in.unsignedShort();
    if (magic != (ObjectStreamConstants.STREAM_MAGIC & 0xFFFF)
        || version != ObjectStreamConstants.STREAM_VERSION) {
      throw new IOException("no serialized objects");
    }
  }

  ByteSource bytes() {
    return in;
  }

  /** The next object. */
  Object next() throws IOException {
    return next(in.next());
  }

  private Object next(int tag) throws IOException {
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE -> referred();
      case ObjectStreamConstants.TC_STRING -> string();
      case ObjectStreamConstants.TC_CLASSDESC -> type();
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> constant();
      case ObjectStreamConstants.TC_BLOCKDATA -> skipped(in.next());
      case ObjectStreamConstants.TC_BLOCKDATALONG -> skipped(in.integer());
      case ObjectStreamConstants.TC_ENDBLOCKDATA -> END;
      default -> throw new IOException("not expected in a model: " + tag);
    };
  }

  /** The hash of the string that comes next and is not kept. */
  long hashOfString() throws IOException {
    expect(ObjectStreamConstants.TC_STRING);
    handle++;
    return in.hashOfText();
  }

  /** Begins an array of bytes. Its bytes follow; they are for the caller to read. */
  int lengthOfBytes() throws IOException {
    expect(ObjectStreamConstants.TC_ARRAY);
    if (!"[B".equals(typeOrNull().name())) {
      throw new IOException("no array of bytes");
    }
    handle++;
    return in.integer();
  }

  private void expect(int tag) throws IOException {
    int found = in.next();
    if (found != tag) {
      throw new IOException("expected " + tag + " in the model, but found " + found);
    }
  }

  private Object referred() throws IOException {
    int number = in.integer() - ObjectStreamConstants.baseWireHandle;
    if (!read.containsKey(number)) {
      throw new IOException("refers to what was not kept");
    }
    return read.get(number);
  }

  private <T> T kept(T object) {
    read.put(handle++, object);
    return object;
  }

  private String string() throws IOException {
    int own = handle++;
    String text = in.text();
    read.put(own, text);
    return text;
  }

  private Object skipped(int bytes) throws IOException {
    for (int i = 0; i < bytes; i++) {
      in.next();
    }
    return null;
  }

  private Type typeOrNull() throws IOException {
    Object type = next();
    if (type != null && !(type instanceof Type)) {
      throw new IOException("no description of a class");
    }
    return (Type) type;
  }

  private Type type() throws IOException {
    String name = in.text();
    in.longInteger();
    int own = handle++;
    int flags = in.next();
    List<Field> fields = new ArrayList<>();
    int count = in.unsignedShort();
    for (int i = 0; i < count; i++) {
      char kind = (char) in.next();
      fields.add(new Field(kind, in.text()));
      if (kind == 'L' || kind == '[') {
        next();
      }
    }
    contents();
    Type type = new Type(name, flags, fields, typeOrNull());
    read.put(own, type);
    return type;
  }

  private List<Object> contents() throws IOException {
    List<Object> contents = new ArrayList<>();
    while (true) {
      int tag = in.next();
      Object one = next(tag);
      if (one == END) {
        return contents;
      }
      if (tag != ObjectStreamConstants.TC_BLOCKDATA
          && tag != ObjectStreamConstants.TC_BLOCKDATALONG) {
        contents.add(one);
      }
    }
  }

  private SerialObject object() throws IOException {
    Type type = typeOrNull();
    SerialObject object =
        kept(new SerialObject(type.name(), new LinkedHashMap<>(), new ArrayList<>()));
    fill(object, type);
    return object;
  }

  private void fill(SerialObject object, Type type) throws IOException {
    if (type == null) {
      return;
    }
    fill(object, type.parent());
    Part part = parts.get(type.name());
    if (part != null) {
      object.contents().add(part.read(this));
      contents();
      return;
    }
    if (!type.has(ObjectStreamConstants.SC_SERIALIZABLE)) {
      throw new IOException("a class of the model writes itself: " + type.name());
    }
    for (Field field : type.fields()) {
      object.fields().put(field.name(), value(field.type()));
    }
    if (type.has(ObjectStreamConstants.SC_WRITE_METHOD)) {
      object.contents().addAll(contents());
    }
  }

  private Object value(char type) throws IOException {
    return switch (type) {
      case 'B' -> (byte) in.next();
      case 'C' -> (char) in.unsignedShort();
      case 'D' -> Double.longBitsToDouble(in.longInteger());
      case 'F' -> Float.intBitsToFloat(in.integer());
      case 'I' -> in.integer();
      case 'J' -> in.longInteger();
      case 'S' -> (short) in.unsignedShort();
      case 'Z' -> in.next() != 0;
      case 'L', '[' -> next();
      default -> throw new IOException("no type of a field: " + type);
    };
  }

  private List<Object> array() throws IOException {
    Type type = typeOrNull();
    List<Object> array = kept(new ArrayList<>());
    int length = in.integer();
    for (int i = 0; i < length; i++) {
      array.add(value(type.name().charAt(1)));
    }
    return array;
  }

  private SerialObject constant() throws IOException {
    Type type = typeOrNull();
    SerialObject constant =
        kept(new SerialObject(type.name(), new LinkedHashMap<>(), new ArrayList<>()));
    constant.contents().add(next());
    return constant;
  }
}
