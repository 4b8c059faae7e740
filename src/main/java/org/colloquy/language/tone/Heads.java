package org.colloquy.language.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.colloquy.language.encoder.EncoderFit;

/**
 * The heads that make tone and sentiment of the encoder's vectors, with the map of scores.
 *
 * <p>The format of the file, all of it little-endian: the four letters {@code CQH1}; the head of
 * tone, then that of sentiment; the map. A head is the numbers of its inputs, hidden units and
 * outputs as ints (32 bits, as are all counts); the weights to the hidden units, input by input;
 * their biases; the weights to the outputs, hidden unit by hidden unit; their biases. Weights are
 * half-precision floats (binary16 of IEEE 754), biases floats (32 bits). The map is the number of
 * its knots, then for each its latent value and its score as floats.
 *
 * @param tone three outputs: the logits of negative, neutral and positive
 * @param sentiment one output: the latent value of a sentence
 * @param scores what a latent value is on the scale of the reports
 */
record Heads(Head tone, Head sentiment, ScoreMap scores) {
  static final String MAGIC = "CQH1";
  private static final String RESOURCE = "heads.bin";
  private static final int CLASSES = 3;

  Heads {
    Objects.requireNonNull(scores, "scores");
    if (tone.outputs() != CLASSES || sentiment.outputs() != 1) {
      throw new IllegalArgumentException(
          "heads of " + tone.outputs() + " and " + sentiment.outputs() + " outputs");
    }
  }

  /** Reads the heads that ship with the program. */
  static Heads load() {
    try (InputStream file = Heads.class.getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("not in the class path: " + RESOURCE);
      }
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads heads from a file of the format that the class describes.
   *
   * @throws IOException if the stream cannot be read, or holds something else
   */
  static Heads read(InputStream file) throws IOException {
    ByteBuffer content = ByteBuffer.wrap(file.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
    try {
      byte[] magic = new byte[MAGIC.length()];
      content.get(magic);
      if (!new String(magic, StandardCharsets.US_ASCII).equals(MAGIC)) {
        throw new IOException("no heads: the file does not begin with " + MAGIC);
      }
      Heads heads = new Heads(head(content), head(content), map(content));
      if (content.hasRemaining()) {
        throw new IOException("the file of heads has " + content.remaining() + " bytes too many");
      }
      return heads;
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new IOException("the file of heads is damaged", e);
    }
  }

  private static Head head(ByteBuffer content) {
    int inputs = content.getInt();
    int hidden = content.getInt();
    int outputs = content.getInt();
    float[][] toHidden = halves(content, inputs, hidden);
    float[] hiddenBias = floats(content, hidden);
    float[][] toOutput = halves(content, hidden, outputs);
    return new Head(toHidden, hiddenBias, toOutput, floats(content, outputs));
  }

  private static ScoreMap map(ByteBuffer content) {
    int knots = content.getInt();
    require(content, 1, knots, 2 * Float.BYTES);
    float[] latent = new float[knots];
    float[] score = new float[knots];
    for (int i = 0; i < knots; i++) {
      latent[i] = content.getFloat();
      score[i] = content.getFloat();
    }
    return new ScoreMap(latent, score);
  }

  private static float[][] halves(ByteBuffer content, int rows, int columns) {
    require(content, rows, columns, Short.BYTES);
    float[][] values = new float[rows][columns];
    for (float[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = EncoderFit.toFloat(content.getShort());
      }
    }
    return values;
  }

  private static float[] floats(ByteBuffer content, int count) {
    require(content, 1, count, Float.BYTES);
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = content.getFloat();
    }
    return values;
  }

  /** Refuses a size that the rest of the file cannot have, so that it reserves no memory. */
  private static void require(ByteBuffer content, int rows, int columns, int bytes) {
    if (rows < 1 || columns < 1 || (long) rows * columns > content.remaining() / bytes) {
      throw new BufferUnderflowException();
    }
  }
}
