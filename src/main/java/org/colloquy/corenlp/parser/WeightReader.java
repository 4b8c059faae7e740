package org.colloquy.corenlp.parser;

import java.io.IOException;
import org.colloquy.corenlp.serialized.SerialStream;

/** Reads the weights of a model, which CoreNLP's {@code WeightMap} writes entry by entry. */
final class WeightReader implements SerialStream.Part {
  private static final int STORED_WEIGHT = 3;

  @Override
  public WeightTable read(SerialStream in) throws IOException {
    if (!(in.next() instanceof Integer size) || size < 0) {
      throw new IOException("the model does not say how many features it has");
    }
    long[] names = new long[size];
    for (int i = 0; i < names.length; i++) {
      names[i] = in.hashOfString();
    }
    int bytes = in.lengthOfBytes();
    int weights = (bytes - Integer.BYTES * names.length) / (STORED_WEIGHT * Short.BYTES);
    byte[] table = new byte[names.length + weights * WeightTable.WEIGHT];
    int highest = 0;
    int at = 0;
    for (int i = 0; i < names.length; i++) {
      int count = in.bytes().integer() / STORED_WEIGHT;
      if (count == 0 || count > WeightTable.HIGHEST) {
        throw new IOException("a feature has none or too many weights: " + count);
      }
      table[at++] = (byte) count;
      for (int j = 0; j < count; j++) {
        int transition = in.bytes().unsignedShort();
        if (transition > WeightTable.HIGHEST) {
          throw new IOException("too many transitions: " + transition);
        }
        highest = Math.max(highest, transition);
        table[at] = (byte) transition;
        WeightTable.FLOAT.set(table, at + 1, Float.intBitsToFloat(in.bytes().integer()));
        at += WeightTable.WEIGHT;
      }
    }
    return new WeightTable(highest + 1, names, table);
  }
}
