package org.colloquy.transcript.format;

import java.text.Normalizer;
import java.util.Optional;
import org.colloquy.model.OffsetMap;

/**
 * A cleaned text, without anything that hides words from the program: sequences read in a wrong
 * charset are repaired; invisible characters (soft hyphens, zero-width spaces, direction marks,
 * byte-order marks) are dropped; letters with combining accents become one character (NFC), and at
 * most eight marks stay on a letter; rare line separators become line feeds. Offsets are 0-based
 * and count UTF-16 code units.
 *
 * @param text the cleaned text
 * @param offsets the map from offsets in {@code text} to offsets in the text before cleaning
 * @param repaired how many sequences were repaired
 * @param firstRepair offset in {@code text} of the first repaired sequence; -1 if there is none
 * @param firstLost offset in {@code text} of the first replacement character; -1 if there is none
 * @param lost how many replacement characters there are, which stand for letters that an earlier
 *     program lost
 */
public record CleanText(
    String text, OffsetMap offsets, int repaired, int firstRepair, int lost, int firstLost) {
  private static final char LOST = '\uFFFD';

  /**
   * No script puts more marks on a letter. Thousands of them on one letter are ornament, and make
   * every search for the end of a word as slow as the square of their number.
   */
  private static final int MOST_MARKS = 8;

  /** Cleans a text in one pass. */
  public static CleanText of(String text) {
    return new CleaningPass(text).run();
  }

  /** One pass through a text. */
  private static final class CleaningPass {
    private final String source;
    private final StringBuilder clean;
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();
    private int marks;
    private int repaired;
    private int firstRepair = -1;
    private int lost;
    private int firstLost = -1;

    CleaningPass(String source) {
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

    /**
     * Copies, replaces or drops the character or sequence at {@code i}; returns the offset behind
     * it.
     */
    private int step(int i) {
      char c = source.charAt(i);
      marks = isMark(c) ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        return copied(i + 1);
      }
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

    /**
     * Records in the offset map that the text continues at {@code next} in the source; returns
     * {@code next}.
     */
    private int copied(int next) {
      offsets.shift(clean.length(), next - clean.length());
      return next;
    }

    private boolean startsComposed(int i) {
      return i + 1 < source.length() && isCombining(source.charAt(i + 1));
    }

    /**
     * Composes a letter, already copied, with the accents behind it, if Unicode has one character
     * for them; returns the offset behind them.
     */
    private int composed(int i) {
      int end = i + 1;
      while (end < source.length() && isCombining(source.charAt(end))) {
        end++;
      }
      clean.setLength(clean.length() - 1);
      int kept = Math.min(end, i + 1 + MOST_MARKS);
      clean.append(Normalizer.normalize(source.substring(i, kept), Normalizer.Form.NFC));
      return copied(end);
    }

    private static boolean isMark(char c) {
      int type = Character.getType(c);
      return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
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
