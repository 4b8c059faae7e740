package org.colloquy.cluster.parts;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.KryoException;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;

/**
 * Writes a record as its components, one after the other, and makes it again with its constructor:
 * Kryo itself cannot set what is in a record.
 */
final class RecordSerializer extends Serializer<Object> {
  private final Class<?>[] types;
  private final Method[] accessors;
  private final Constructor<?> constructor;

  RecordSerializer(Class<?> record) {
    super(false, true);
    RecordComponent[] components = record.getRecordComponents();
    types = new Class<?>[components.length];
    accessors = new Method[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      accessors[i] = components[i].getAccessor();
      accessors[i].setAccessible(true);
    }
    try {
      constructor = record.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(record + " has no constructor", e);
    }
    constructor.setAccessible(true);
  }

  @Override
  public void write(Kryo kryo, Output output, Object value) {
    try {
      for (int i = 0; i < types.length; i++) {
        write(kryo, output, types[i], accessors[i].invoke(value));
      }
    } catch (ReflectiveOperationException e) {
      throw new KryoException(e);
    }
  }

  private static void write(Kryo kryo, Output output, Class<?> type, Object value) {
    if (type.isPrimitive()) {
      kryo.writeObject(output, value);
    } else if (isKnown(type)) {
      kryo.writeObjectOrNull(output, value, type);
    } else {
      kryo.writeClassAndObject(output, value);
    }
  }

  @Override
  public Object read(Kryo kryo, Input input, Class<Object> record) {
    Object[] values = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      values[i] = component(kryo, input, types[i]);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new KryoException(e);
    }
  }

  private static Object component(Kryo kryo, Input input, Class<?> type) {
    if (type.isPrimitive()) {
      return kryo.readObject(input, type);
    }
    return isKnown(type) ? kryo.readObjectOrNull(input, type) : kryo.readClassAndObject(input);
  }

  /** Whether a value has exactly the type of its component. */
  private static boolean isKnown(Class<?> type) {
    return Modifier.isFinal(type.getModifiers()) && !type.isArray() || type.isEnum();
  }
}
