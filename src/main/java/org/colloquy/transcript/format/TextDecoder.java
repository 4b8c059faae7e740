package org.colloquy.transcript.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.colloquy.model.Span;

/**
 * Turns bytes into text. A byte-order mark decides; without one the bytes are UTF-16 if every other
 * byte is nearly always zero, else UTF-8 if they are valid UTF-8, else what {@link LegacyCharset}
 * makes of them, which is said. Bytes that no text holds are called binary.
 */
public final class TextDecoder {
  /** Share of control characters above which bytes are no text. */
  private static final double MOST_CONTROLS = 0.02;

  /**
   * Share of the bytes at even, or at odd, places that are zero in UTF-16 of a Latin script; the
   * others hardly ever are.
   */
  private static final double MOSTLY_ZERO = 0.7;

  private static final double HARDLY_ZERO = 0.01;
  private static final int SHORTEST_UTF16 = 8;

  private TextDecoder() {}

  /** What became of the bytes. */
  public sealed interface Decoded {
    /** Text without its byte-order mark; {@code guessed} if the charset had to be guessed. */
    record Text(String text, Charset charset, boolean guessed) implements Decoded {}

    /** No bytes, or nothing but white space. */
    record Empty(int length) implements Decoded {}

    /** Not text. */
    record Binary() implements Decoded {}
  }

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

  /** Whether the bytes at even places ({@code parity} 0) or at odd ones (1) are mostly zero. */
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
            .count();
    return text.indexOf('\0') >= 0 || controls > MOST_CONTROLS * text.length();
  }
}
