package org.colloquy.corenlp.serialized;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamConstants;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stream of Java's serialized objects, read as plain values without making objects of their
 * classes, so that no class of the file is loaded or run. A {@link Part} can read an object that is
 * too large to be kept as plain values.
 *
 * <p>Every method throws an {@link IOException} if the stream is not such a stream, ends too early,
 * or holds an object that its class wrote in a format of its own.
 *
 * @see <a href="https://docs.oracle.com/en/java/javase/17/docs/specs/serialization/protocol.html">
 *     Java Object Serialization, chapter 6</a>
 */
public final class SerialStream {

  /** A reader of the part of an object that one class has written. */
  public interface Part {
    /**
     * Reads up to the part's end or to block data; the result is added to the object's contents.
     */
    Object read(SerialStream in) throws IOException;
  }

  private static final String INTEGER = "java.lang.Integer";

  /** Stands for the end of what a class has written of an object. */
  private static final Object END = new Object();

  private final ByteSource in;
  private final Map<String, Part> parts;
  private final Handles handles = new Handles();

  /** Starts to read a stream, without readers of parts. */
  public SerialStream(InputStream in) throws IOException {
    this(in, Map.of());
  }

  /**
   * Starts to read a stream.
   *
   * @param parts by the name of a class, the reader that reads its part of an object in place of
   *     the fields and contents
   */
  public SerialStream(InputStream in, Map<String, Part> parts) throws IOException {
    this.in = new ByteSource(in);
    this.parts = Map.copyOf(parts);
    if ((short) this.in.unsignedShort() != ObjectStreamConstants.STREAM_MAGIC
        || this.in.unsignedShort() != ObjectStreamConstants.STREAM_VERSION) {
      throw new StreamCorruptedException("the model is not a stream of serialized objects");
    }
  }

  /** The bytes of the stream, for a {@link Part} that reads numbers and texts itself. */
  public ByteSource bytes() {
    return in;
  }

  /**
   * Reads the next object. It is a {@link SerialObject}, a {@code String}, an {@code Integer}, an
   * array of primitives, an {@code Object[]} of such objects, the name of an enumeration's
   * constant, or null. An object that the stream refers to again is the same object.
   */
  public Object next() throws IOException {
    Object object = next(in.next());
    if (object == END) {
      throw new StreamCorruptedException("the model lacks an object where one was expected");
    }
    return object;
  }

  private Object next(int tag) throws IOException {
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE -> referred();
      case ObjectStreamConstants.TC_STRING -> handles.keep(in.text(in.unsignedShort()));
      case ObjectStreamConstants.TC_LONGSTRING ->
          handles.keep(in.text(Math.toIntExact(in.longInteger())));
      case ObjectStreamConstants.TC_CLASSDESC -> description();
      case ObjectStreamConstants.TC_CLASS -> handles.keep(type());
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> constant();
      case ObjectStreamConstants.TC_ENDBLOCKDATA -> END;
      default -> throw new StreamCorruptedException("unexpected element in the model: " + tag);
    };
  }

  /** Reads an int that was written outside any object. */
  public int nextInt() throws IOException {
    expect(ObjectStreamConstants.TC_BLOCKDATA);
    expect(Integer.BYTES);
    return in.integer();
  }

  /** Reads a string and returns only its {@link org.colloquy.corenlp.feature.FeatureName#hash}. */
  public long hashOfString() throws IOException {
    expect(ObjectStreamConstants.TC_STRING);
    handles.reserve();
    return in.hashOfText(in.unsignedShort());
  }

  /** Reads the length of an array of bytes; the caller must then read the bytes themselves. */
  public int lengthOfBytes() throws IOException {
    expect(ObjectStreamConstants.TC_ARRAY);
    if (!"[B".equals(type().name())) {
      throw new StreamCorruptedException(
          "the model lacks an array of bytes where one was expected");
    }
    handles.reserve();
    return in.count();
  }

  private void expect(int value) throws IOException {
    int found = in.next();
    if (found != value) {
      throw new StreamCorruptedException("expected " + value + " in the model, but found " + found);
    }
  }

  private Object referred() throws IOException {
    return handles.get(in.integer() - ObjectStreamConstants.baseWireHandle);
  }

  private SerialType type() throws IOException {
    SerialType type = typeOrNull();
    if (type == null) {
      throw new StreamCorruptedException("an object in the model has no class");
    }
    return type;
  }

  private SerialType typeOrNull() throws IOException {
    Object type = next();
    if (type != null && !(type instanceof SerialType)) {
      throw new StreamCorruptedException("the model lacks a class where one was expected");
    }
    return (SerialType) type;
  }

  private SerialType description() throws IOException {
    String name = in.text(in.unsignedShort());
    in.longInteger();
    int handle = handles.reserve();
    int flags = in.next();
    List<SerialType.Field> fields = new ArrayList<>();
    for (int left = in.unsignedShort(); left > 0; left--) {
      char kind = (char) in.next();
      fields.add(new SerialType.Field(kind, in.text(in.unsignedShort())));
      if (isObject(kind)) {
        next();
      }
    }
    contents(new ArrayList<>());
    return handles.keep(handle, new SerialType(name, flags, fields, typeOrNull()));
  }

  private static boolean isObject(char kind) {
    return kind == 'L' || kind == '[';
  }

  /** Reads what a class wrote in addition to its fields; skips block data. */
  private void contents(List<Object> contents) throws IOException {
    while (true) {
      int tag = in.next();
      if (tag == ObjectStreamConstants.TC_BLOCKDATA) {
        in.skip(in.next());
      } else if (tag == ObjectStreamConstants.TC_BLOCKDATALONG) {
        in.skip(in.count());
      } else {
        Object object = next(tag);
        if (object == END) {
          return;
        }
        contents.add(object);
      }
    }
  }

  private Object object() throws IOException {
    SerialType type = type();
    if (type.name().equals(INTEGER)) {
      return handles.keep(in.integer());
    }
    SerialObject object = new SerialObject(type.name(), new HashMap<>(), new ArrayList<>());
    handles.keep(object);
    fill(object, type);
    return object;
  }

  private void fill(SerialObject object, SerialType type) throws IOException {
    if (type.parent() != null) {
      fill(object, type.parent());
    }
    Part part = parts.get(type.name());
    if (part != null) {
      object.contents().add(part.read(this));
      contents(new ArrayList<>());
      return;
    }
    if (!type.has(ObjectStreamConstants.SC_SERIALIZABLE)) {
      throw new StreamCorruptedException(type.name() + " is written in its own format");
    }
    for (SerialType.Field field : type.fields()) {
      object.fields().put(field.name(), value(field.type()));
    }
    if (type.has(ObjectStreamConstants.SC_WRITE_METHOD)) {
      contents(object.contents());
    }
  }

  private Object value(char kind) throws IOException {
    return isObject(kind) ? next() : in.primitive(kind);
  }

  private String constant() throws IOException {
    type();
    int handle = handles.reserve();
    if (next() instanceof String name) {
      return handles.keep(handle, name);
    }
    throw new StreamCorruptedException("a constant in the model has no name");
  }

  private Object array() throws IOException {
    String type = type().name();
    int handle = handles.reserve();
    int length = in.count();
    if (type.length() < 2 || type.charAt(0) != '[') {
      throw new StreamCorruptedException("an array in the model has an unknown type: " + type);
    }
    char kind = type.charAt(1);
    if (!isObject(kind)) {
      return handles.keep(handle, in.primitives(kind, length));
    }
    Object[] objects = handles.keep(handle, new Object[length]);
    for (int i = 0; i < length; i++) {
      objects[i] = next();
    }
    return objects;
  }
}
