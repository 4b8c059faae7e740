package org.colloquy.transcript.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.colloquy.model.Span;

/**
 * Decodes bytes to text. A byte-order mark decides the charset. Without one the bytes are UTF-16 if
 * nearly every other byte is zero, otherwise UTF-8 if they are valid UTF-8, otherwise in the
 * charset that {@link LegacyCharset} guesses, and the result is marked as guessed.
 */
public final class TextDecoder {
  /** The control character that CHAT puts around the times of each utterance. */
  private static final char BULLET = '\u0015';

  /** Maximum share of other control characters in a text. */
  private static final double MOST_CONTROLS = 0.02;

  /**
   * Minimum share of zeros among the bytes at even, or at odd, offsets in UTF-16 of a Latin script;
   * the bytes at the other offsets are hardly ever zero.
   */
  private static final double MOSTLY_ZERO = 0.7;

  private static final double HARDLY_ZERO = 0.01;
  private static final int SHORTEST_UTF16 = 8;

  private TextDecoder() {}

  /** The result of decoding. */
  public sealed interface Decoded {
    /**
     * Text without its byte-order mark.
     *
     * @param guessed whether the charset was guessed, not stated by a byte-order mark or proved by
     *     valid UTF-8
     */
    record Text(String text, Charset charset, boolean guessed) implements Decoded {}

    /**
     * No bytes, or nothing but white space.
     *
     * @param length length of the decoded text, in UTF-16 code units
     */
    record Empty(int length) implements Decoded {}

    /** Bytes that are not text. */
    record Binary() implements Decoded {}
  }

  /** Decodes a file's bytes; never throws. */
  public static Decoded decode(byte[] bytes) {
    Decoded.Text text = toText(bytes);
    if (text.text().chars().allMatch(c -> Span.isBlank((char) c))) {
      return new Decoded.Empty(text.text().length());
    }
    return isBinary(text.text()) ? new Decoded.Binary() : text;
  }

  private static Decoded.Text toText(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoded.Text(
          new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8),
          StandardCharsets.UTF_8,
          false);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (isZeroAt(0, bytes) && !isZeroAt(1, bytes)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16BE);
    }
    if (isZeroAt(1, bytes) && !isZeroAt(0, bytes)) {
      return utf16(bytes, 0, StandardCharsets.UTF_16LE);
    }
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
      return new Decoded.Text(text, StandardCharsets.UTF_8, false);
    } catch (CharacterCodingException e) {
      Charset charset = LegacyCharset.of(bytes);
      return new Decoded.Text(new String(bytes, charset), charset, true);
    }
  }

  private static Decoded.Text utf16(byte[] bytes, int mark, Charset charset) {
    String text = new String(bytes, mark, bytes.length - mark, charset);
    return new Decoded.Text(text, charset, mark == 0);
  }

  /**
   * Whether the bytes at even offsets ({@code parity} 0) or at odd ones (1) are mostly zero, and
   * the others hardly ever.
   */
  private static boolean isZeroAt(int parity, byte[] bytes) {
    if (bytes.length < SHORTEST_UTF16) {
      return false;
    }
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    double half = bytes.length / 2.0;
    return zeros[parity] >= MOSTLY_ZERO * half && zeros[1 - parity] <= HARDLY_ZERO * half;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(String text) {
    long controls =
        text.chars()
            .filter(c -> c == '\uFFFD' || (Character.isISOControl(c) && !Character.isWhitespace(c)))
            .filter(c -> c != BULLET)
            .count();
    return text.indexOf('\0') >= 0 || controls > MOST_CONTROLS * text.length();
  }
}
