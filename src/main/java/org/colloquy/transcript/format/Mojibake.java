package org.colloquy.transcript.format;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Finds mojibake, UTF-8 that an earlier program read as Windows-1252: {@code â€™} for an
 * apostrophe, {@code Ã©} for é. Such a sequence is a lead byte and its continuation bytes, each
 * shown as a Windows-1252 character. A sequence of other origin hardly ever decodes to a character
 * that English text uses.
 */
final class Mojibake {
  private static final Map<Character, Integer> BYTES = bytes();
  private static final int LONGEST = 4;

  private Mojibake() {}

  /**
   * The repair of a sequence.
   *
   * @param codePoint the character that was meant
   * @param length how many UTF-16 code units the sequence has
   */
  record Repair(int codePoint, int length) {}

  /**
   * Returns the repair of the sequence at this 0-based offset; empty if there is no such sequence.
   * A sequence that went through the wrong charset twice is repaired twice.
   */
  static Optional<Repair> at(CharSequence text, int offset) {
    Optional<Repair> once = once(text, offset);
    return once.isEmpty() ? once : twice(text, offset).or(() -> once);
  }

  private static Optional<Repair> twice(CharSequence text, int offset) {
    StringBuilder repaired = new StringBuilder();
    int[] behind = new int[LONGEST + 1];
    int at = offset;
    while (repaired.length() < LONGEST && at < text.length()) {
      Optional<Repair> next = once(text, at);
      repaired.append(next.map(r -> (char) r.codePoint()).orElse(text.charAt(at)));
      at += next.map(Repair::length).orElse(1);
      behind[repaired.length()] = at - offset;
    }
    return once(repaired, 0).map(r -> new Repair(r.codePoint(), behind[r.length()]));
  }

  private static Optional<Repair> once(CharSequence text, int offset) {
    int lead = byteOf(text, offset);
    int length = lead >= 0xF0 && lead <= 0xF4 ? LONGEST : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4) {
      return Optional.empty();
    }
    int codePoint = lead & (0xFF >> (length + 1));
    for (int i = 1; i < length; i++) {
      int next = byteOf(text, offset + i);
      if (next < 0x80 || next > 0xBF) {
        return Optional.empty();
      }
      codePoint = codePoint << 6 | next & 0x3F;
    }
    return isExpected(codePoint) ? Optional.of(new Repair(codePoint, length)) : Optional.empty();
  }

  private static int byteOf(CharSequence text, int offset) {
    return offset < text.length() ? BYTES.getOrDefault(text.charAt(offset), -1) : -1;
  }

  /**
   * Whether it is an accented Latin letter, punctuation, a sign, a pictograph or a byte-order mark.
   */
  private static boolean isExpected(int c) {
    return c >= 0xA0 && c <= 0x24F
        || c >= 0x2B0 && c <= 0x36F
        || c >= 0x1E00 && c <= 0x1EFF
        || c >= 0x2000 && c <= 0x206F
        || c >= 0x20A0 && c <= 0x20BF
        || c >= 0x2100 && c <= 0x21FF
        || c >= 0x2460 && c <= 0x27BF
        || c >= 0xFB00 && c <= 0xFB06
        || c == 0xFEFF
        || c == 0xFFFD
        || c >= 0x1F300 && c <= 0x1FAFF;
  }

  private static Map<Character, Integer> bytes() {
    Map<Character, Integer> bytes = new HashMap<>();
    Charset windows = Charset.forName("windows-1252");
    for (int b = 0x80; b <= 0xFF; b++) {
      bytes.put((char) b, b);
      String shown = new String(new byte[] {(byte) b}, windows);
      if (shown.charAt(0) != '\uFFFD') {
        bytes.put(shown.charAt(0), b);
      }
    }
    return Map.copyOf(bytes);
  }
}
