package org.colloquy.language.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A writer of a message in the wire format of Protocol Buffers. It keeps pieces of arrays and
 * copies them once, at the end, so that a large model is not held twice.
 */
final class WireWriter {
  private static final int VARINT = 0;
  private static final int BYTES = 2;

  private final List<ByteBuffer> pieces = new ArrayList<>();

  /** Adds a field that was read, unchanged. */
  WireWriter add(WireMessage.Field field) {
    pieces.add(ByteBuffer.wrap(field.bytes(), field.tag(), field.size()));
    return this;
  }

  /** Adds a whole number. */
  WireWriter add(int number, long value) {
    pieces.add(varints((long) number << 3 | VARINT, value));
    return this;
  }

  WireWriter add(int number, String text) {
    return add(number, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param content is kept without a copy
   */
  WireWriter add(int number, byte[] content) {
    pieces.add(varints((long) number << 3 | BYTES, content.length));
    pieces.add(ByteBuffer.wrap(content));
    return this;
  }

  WireWriter add(int number, WireWriter message) {
    pieces.add(varints((long) number << 3 | BYTES, message.size()));
    pieces.addAll(message.pieces);
    return this;
  }

  /** The number of bytes so far. */
  int size() {
    return Math.toIntExact(pieces.stream().mapToLong(ByteBuffer::remaining).sum());
  }

  /** Returns the message in memory outside of the heap, ready to be read. */
  ByteBuffer toDirectBuffer() {
    ByteBuffer whole = ByteBuffer.allocateDirect(size()).order(ByteOrder.nativeOrder());
    pieces.forEach(piece -> whole.put(piece.duplicate()));
    return whole.flip();
  }

  /** Returns the message as an array. */
  byte[] toBytes() {
    ByteBuffer whole = ByteBuffer.allocate(size());
    pieces.forEach(piece -> whole.put(piece.duplicate()));
    return whole.array();
  }

  private static ByteBuffer varints(long... values) {
    ByteBuffer written = ByteBuffer.allocate(10 * values.length);
    for (long value : values) {
      long rest = value;
      while ((rest & ~0x7FL) != 0) {
        written.put((byte) (rest | 0x80));
        rest >>>= 7;
      }
      written.put((byte) rest);
    }
    return written.flip();
  }
}
