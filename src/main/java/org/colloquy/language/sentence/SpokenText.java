package org.colloquy.language.sentence;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * The text that the models see: as long as the transcript's, so that all offsets are the
 * transcript's own, with a space in place of everything that nobody said but the headline, the
 * introduction and captions, in which the page says of whom it speaks.
 */
public final class SpokenText {
  private SpokenText() {}

  public static String of(Transcript transcript) {
    char[] spoken = new char[transcript.text().length()];
    Arrays.fill(spoken, ' ');
    for (Span written : transcript.written()) {
      copy(transcript.text(), List.of(written), spoken);
    }
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        copy(transcript.text(), paragraph.spoken(), spoken);
      }
    }
    return new String(spoken);
  }

  /**
   * Copies what was said or written. Straight double quotes become curly ones in turn, opening and
   * closing, from the start of each paragraph: one that is left open would otherwise make CoreNLP
   * take all that follows for a quotation.
   */
  private static void copy(String text, List<Span> stretches, char[] spoken) {
    boolean open = false;
    for (Span stretch : stretches) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = text.charAt(i);
        if (c == '"') {
          c = open ? '”' : '“';
          open = !open;
        }
        spoken[i] = Span.isBlank(c) || Character.isISOControl(c) ? ' ' : c;
      }
    }
  }
}
