package org.colloquy.cluster.parts;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.Serializer;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.FieldSerializer;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.objenesis.strategy.StdInstantiatorStrategy;

/**
 * The bytes of values on their way between tasks. This program's own classes, and what they are
 * made of, are written by Kryo, which takes a fraction of the time and of the bytes of Java's own
 * serialisation; whatever else stands in a value, Java serialises. Values refer to no value twice.
 * For use by one thread.
 */
final class ValueBytes {
  private static final String OWN = "org.colloquy.";
  private static final int FIRST_BYTES = 1 << 10;

  /** A chunk is complete when it has so many bytes. */
  private static final int CHUNK = 1 << 16;

  private final Kryo kryo = new ValueKryo();
  private final Output output = new Output(FIRST_BYTES, -1);
  private final Input input = new Input();

  /** Returns the bytes of a value. */
  byte[] of(Object value) {
    output.clear();
    kryo.writeClassAndObject(output, value);
    return output.toBytes();
  }

  /** Returns the value of these bytes. */
  @SuppressWarnings("unchecked")
  <T> T value(byte[] bytes) {
    input.setBuffer(bytes);
    return (T) kryo.readClassAndObject(input);
  }

  /** Returns the bytes of values, many together. */
  static <T> Iterator<byte[]> chunks(Iterator<T> values) {
    ValueBytes bytes = new ValueBytes();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return values.hasNext();
      }

      @Override
      public byte[] next() {
        if (!values.hasNext()) {
          throw new NoSuchElementException();
        }
        bytes.output.clear();
        while (values.hasNext() && bytes.output.position() < CHUNK) {
          bytes.kryo.writeClassAndObject(bytes.output, values.next());
        }
        return bytes.output.toBytes();
      }
    };
  }

  /** Returns the values of {@link #chunks}. */
  static <T> Iterator<T> values(Iterator<byte[]> chunks) {
    ValueBytes bytes = new ValueBytes();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        while (bytes.input.position() == bytes.input.limit() && chunks.hasNext()) {
          bytes.input.setBuffer(chunks.next());
        }
        return bytes.input.position() < bytes.input.limit();
      }

      @Override
      @SuppressWarnings("unchecked")
      public T next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return (T) bytes.kryo.readClassAndObject(bytes.input);
      }
    };
  }

  /** Kryo, with a serializer for each class that is sure to keep all that its values hold. */
  private static final class ValueKryo extends Kryo {
    ValueKryo() {
      setReferences(false);
      setClassLoader(Thread.currentThread().getContextClassLoader());
      setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
      for (Class<?> type :
          List.of(
              TreeMap.class,
              TreeSet.class,
              ArrayList.class,
              HashMap.class,
              HashSet.class,
              LinkedHashMap.class,
              Keyed.class)) {
        register(
            type, type.isRecord() ? new RecordSerializer(type) : super.getDefaultSerializer(type));
      }
      register(List.of(1).getClass(), new ImmutableLists());
      register(Stream.of(1).toList().getClass(), new ImmutableLists());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Serializer getDefaultSerializer(Class type) {
      if (type.isRecord()) {
        return new RecordSerializer(type);
      }
      if (isBasic(type)) {
        return super.getDefaultSerializer(type);
      }
      if (!type.getName().startsWith(OWN) || type.isArray()) {
        return new JavaSerializer();
      }
      boolean writesItself =
          Arrays.stream(type.getDeclaredMethods())
              .map(Method::getName)
              .anyMatch(List.of("writeObject", "writeReplace", "readResolve")::contains);
      return writesItself ? new JavaSerializer() : new FieldSerializer<>(this, type);
    }

    @SuppressWarnings("rawtypes")
    private static boolean isBasic(Class type) {
      return type.isPrimitive()
          || Enum.class.isAssignableFrom(type)
          || type.isArray() && type.getComponentType().isPrimitive()
          || type.getName().startsWith("java.time.")
          || type.getName().startsWith("java.util.Optional")
          || type == BigInteger.class;
    }
  }

  /** Lists that cannot be changed. */
  private static final class ImmutableLists extends Serializer<List<?>> {
    @Override
    public void write(Kryo kryo, Output output, List<?> list) {
      output.writeInt(list.size(), true);
      list.forEach(one -> kryo.writeClassAndObject(output, one));
    }

    @Override
    public List<?> read(Kryo kryo, Input input, Class<List<?>> type) {
      Object[] all = new Object[input.readInt(true)];
      for (int i = 0; i < all.length; i++) {
        all[i] = kryo.readClassAndObject(input);
      }
      return Stream.of(all).toList();
    }
  }
}
