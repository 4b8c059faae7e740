package org.colloquy.language.encoder;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A tensor that is stored in a model, such as a matrix of weights.
 *
 * @param name its name in the graph
 * @param dimensions how many rows, columns and so on it has
 * @param written as it is written, TensorProto of ONNX
 */
record StoredTensor(String name, List<Integer> dimensions, WireWriter written) {
  /** The code of ONNX for floats of 32 bits. */
  static final int FLOATS = 1;

  /** The code of ONNX for unsigned bytes. */
  static final int UNSIGNED_BYTES = 2;

  /** The code of ONNX for signed bytes. */
  static final int BYTES = 3;

  private static final int DIMENSIONS = 1;
  private static final int TYPE = 2;
  private static final int FLOAT_DATA = 4;
  private static final int NAME = 8;
  private static final int RAW_DATA = 9;

  StoredTensor {
    dimensions = List.copyOf(dimensions);
  }

  /** Reads a tensor; its content is not copied. */
  static StoredTensor of(WireMessage tensor) {
    List<Integer> dimensions = new ArrayList<>();
    for (WireMessage.Field field : tensor.all(DIMENSIONS)) {
      dimensions.add(Math.toIntExact(field.number64()));
    }
    WireWriter written = new WireWriter();
    tensor.fields().forEach(written::add);
    return new StoredTensor(tensor.text(NAME), dimensions, written);
  }

  /** Makes a tensor of unsigned bytes. */
  static StoredTensor of(String name, List<Integer> dimensions, byte[] values) {
    return of(name, dimensions, UNSIGNED_BYTES, values);
  }

  /** Makes a tensor of floats with one dimension. */
  static StoredTensor of(String name, float[] values) {
    ByteBuffer raw =
        ByteBuffer.allocate(values.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return of(name, List.of(values.length), FLOATS, raw.array());
  }

  private static StoredTensor of(String name, List<Integer> dimensions, int type, byte[] raw) {
    WireWriter written = new WireWriter();
    dimensions.forEach(dimension -> written.add(DIMENSIONS, dimension));
    written.add(TYPE, type).add(NAME, name).add(RAW_DATA, raw);
    return new StoredTensor(name, dimensions, written);
  }

  /**
   * Returns the values of a tensor of bytes.
   *
   * @param type {@link #BYTES} or {@link #UNSIGNED_BYTES}
   * @throws IllegalArgumentException if it holds something else
   */
  byte[] bytes(int type) {
    WireMessage tensor = message(type);
    byte[] values = new byte[size()];
    content(tensor, RAW_DATA, values.length).get(values);
    return values;
  }

  /**
   * Returns the values of a tensor of floats.
   *
   * @throws IllegalArgumentException if it holds something else
   */
  float[] floats() {
    WireMessage tensor = message(FLOATS);
    float[] values = new float[size()];
    int field = tensor.first(RAW_DATA).isPresent() ? RAW_DATA : FLOAT_DATA;
    content(tensor, field, values.length * Float.BYTES).asFloatBuffer().get(values);
    return values;
  }

  private int size() {
    return dimensions.stream().reduce(1, Math::multiplyExact);
  }

  private WireMessage message(int type) {
    WireMessage tensor = WireMessage.of(written.toBytes());
    if (tensor.first(TYPE).map(WireMessage.Field::number64).orElse(0L) != type) {
      throw new IllegalArgumentException("the tensor " + name + " is not of the type " + type);
    }
    return tensor;
  }

  private ByteBuffer content(WireMessage tensor, int field, int length) {
    ByteBuffer content =
        tensor
            .first(field)
            .map(found -> found.content().order(ByteOrder.LITTLE_ENDIAN))
            .orElseThrow(() -> new IllegalArgumentException("the tensor " + name + " is empty"));
    if (content.remaining() != length) {
      throw new IllegalArgumentException(
          "the tensor %s has %d bytes instead of %d".formatted(name, content.remaining(), length));
    }
    return content;
  }
}
