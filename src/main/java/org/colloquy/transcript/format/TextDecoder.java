package org.colloquy.transcript.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.colloquy.model.Span;

/**
 * Turns bytes into text. A byte-order mark decides; without one the bytes are UTF-8 if they are
 * valid UTF-8, else Windows-1252, which is said. Bytes that no text holds are called binary.
 */
public final class TextDecoder {
  /** Share of control characters above which bytes are no text. */
  private static final double MOST_CONTROLS = 0.02;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

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
      return utf16(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return utf16(bytes, StandardCharsets.UTF_16BE);
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
      return new Decoded.Text(new String(bytes, WINDOWS), WINDOWS, true);
    }
  }

  private static Decoded.Text utf16(byte[] bytes, Charset charset) {
    return new Decoded.Text(new String(bytes, 2, bytes.length - 2, charset), charset, false);
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
