package org.colloquy.transcript.format;

import java.text.Normalizer;
import java.util.Optional;
import org.colloquy.model.OffsetMap;

/**
 * A text without what hides words from a reader: sequences of a wrong charset are repaired, marks
 * that nobody sees (soft hyphens, zero-width spaces, marks of direction, byte-order marks) are
 * dropped, letters with combining accents become one character (NFC), and rare line separators
 * become line feeds.
 *
 * @param text the cleaned text
 * @param offsets where its characters stood
 * @param repaired how many sequences were repaired
 * @param firstRepair offset of the first of them in {@code text}; -1 if there is none
 * @param firstLost offset in {@code text} of the first replacement character, which stands for a
 *     letter that was lost before the file came here; -1 if there is none
 * @param lost how many there are
 */
public record CleanText(
    String text, OffsetMap offsets, int repaired, int firstRepair, int lost, int firstLost) {
  private static final char LOST = '\uFFFD';

  /** Cleans a text, in one way through it. */
  public static CleanText of(String text) {
    return new Pass(text).run();
  }

  /** One way through a text. */
  private static final class Pass {
    private final String source;
    private final StringBuilder clean;
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private int repaired;
    private int firstRepair = -1;
    private int lost;
    private int firstLost = -1;

    Pass(String source) {
      this.source = source;
      this.clean = new StringBuilder(source.length());
    }

    CleanText run() {
      int i = 0;
      while (i < source.length()) {
        i = step(i);
      }
      boolean same = clean.length() == source.length() && source.contentEquals(clean);
      return new CleanText(
          same ? source : clean.toString(),
          offsets.build(),
          repaired,
          firstRepair,
          lost,
          firstLost);
    }

    /** Copies, replaces or drops what stands at {@code i}; the offset behind it. */
    private int step(int i) {
      char c = source.charAt(i);
      if (c < 0x80) {
        clean.append(c);
        return startsComposed(i) ? composed(i) : i + 1;
      }
      Optional<Mojibake.Repair> repair = Mojibake.at(source, i);
      if (repair.isPresent()) {
        repaired++;
        firstRepair = firstRepair < 0 ? clean.length() : firstRepair;
        append(repair.get().codePoint());
        return copied(i + repair.get().length());
      }
      if (startsComposed(i)) {
        clean.append(c);
        return composed(i);
      }
      append(c);
      return copied(i + 1);
    }

    private void append(int c) {
      if (c == LOST) {
        lost++;
        firstLost = firstLost < 0 ? clean.length() : firstLost;
      }
      if (c == 0x85 || c == 0x2028 || c == 0x2029) {
        clean.append('\n');
      } else if (!isInvisible(c)) {
        clean.appendCodePoint(c);
      }
    }

    /** Says where the text goes on; the offset in the source at which it does. */
    private int copied(int next) {
      offsets.shift(clean.length(), next - clean.length());
      return next;
    }

    private boolean startsComposed(int i) {
      return i + 1 < source.length() && isCombining(source.charAt(i + 1));
    }

    /** A letter, already copied, and the accents behind it become one character if there is one. */
    private int composed(int i) {
      int end = i + 1;
      while (end < source.length() && isCombining(source.charAt(end))) {
        end++;
      }
      clean.setLength(clean.length() - 1);
      clean.append(Normalizer.normalize(source.substring(i, end), Normalizer.Form.NFC));
      return copied(end);
    }

    private static boolean isCombining(char c) {
      return c >= 0x300 && c <= 0x36F;
    }

    private static boolean isInvisible(int c) {
      return c == 0xAD
          || c == 0x200B
          || c == 0x200C
          || c == 0x200E
          || c == 0x200F
          || c >= 0x202A && c <= 0x202E
          || c == 0x2060
          || c >= 0x2066 && c <= 0x2069
          || c == 0xFEFF;
    }
  }
}
