package org.colloquy.language.encoder;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message in the wire format of Protocol Buffers: a list of numbered fields, which lie in an
 * array of bytes and are not copied. It knows no schema.
 *
 * @param fields in the order in which they are written
 */
record WireMessage(List<Field> fields) {
  private static final int VARINT = 0;
  private static final int LONG = 1;
  private static final int BYTES = 2;
  private static final int INT = 5;

  WireMessage {
    fields = List.copyOf(fields);
  }

  /**
   * A field of a message.
   *
   * @param number its number in the schema
   * @param bytes the array that holds it
   * @param tag 0-based offset of its first byte
   * @param start 0-based offset of its content
   * @param end 0-based offset behind its content
   */
  record Field(int number, byte[] bytes, int tag, int start, int end) {
    /** The number of bytes of the field with its tag. */
    int size() {
      return end - tag;
    }

    /** The content as text. */
    String text() {
      return new String(bytes, start, end - start, StandardCharsets.UTF_8);
    }

    /** The content as a whole number. */
    long number64() {
      return new Reader(bytes, start, end).varint();
    }

    /** The content as a message. */
    WireMessage message() {
      return WireMessage.of(bytes, start, end);
    }

    /** The content, to be read only. */
    ByteBuffer content() {
      return ByteBuffer.wrap(bytes, start, end - start).slice().asReadOnlyBuffer();
    }
  }

  /** Reads a message that fills an array. */
  static WireMessage of(byte[] bytes) {
    return of(bytes, 0, bytes.length);
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException if the bytes hold no message
   */
  private static WireMessage of(byte[] bytes, int from, int to) {
    List<Field> fields = new ArrayList<>();
    Reader reader = new Reader(bytes, from, to);
    while (reader.at < to) {
      int tag = reader.at;
      long key = reader.varint();
      int start = reader.at;
      switch ((int) key & 7) {
        case VARINT -> reader.varint();
        case LONG -> reader.skip(Long.BYTES);
        case INT -> reader.skip(Integer.BYTES);
        case BYTES -> {
          long length = reader.varint();
          start = reader.at;
          reader.skip(length);
        }
        default -> throw new IllegalArgumentException("no field of a message: type " + (key & 7));
      }
      fields.add(new Field((int) (key >>> 3), bytes, tag, start, reader.at));
    }
    return new WireMessage(fields);
  }

  /** The fields of a number. */
  List<Field> all(int number) {
    return fields.stream().filter(field -> field.number == number).toList();
  }

  /** The first field of a number, which need not exist. */
  Optional<Field> first(int number) {
    return fields.stream().filter(field -> field.number == number).findFirst();
  }

  /** The texts of the fields of a number. */
  List<String> texts(int number) {
    return all(number).stream().map(Field::text).toList();
  }

  /** The text of the first field of a number; empty if there is none. */
  String text(int number) {
    return first(number).map(Field::text).orElse("");
  }

  private static final class Reader {
    private final byte[] bytes;
    private final int end;
    private int at;

    Reader(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    long varint() {
      long value = 0;
      for (int shift = 0; shift < Long.SIZE; shift += 7) {
        if (at >= end) {
          throw new IllegalArgumentException("a message ends within a number");
        }
        byte next = bytes[at++];
        value |= (next & 0x7FL) << shift;
        if (next >= 0) {
          return value;
        }
      }
      throw new IllegalArgumentException("a number of a message is too long");
    }

    void skip(long count) {
      if (count < 0 || count > end - at) {
        throw new IllegalArgumentException("a message ends within a field");
      }
      at += (int) count;
    }
  }
}
