package org.colloquy.language.sentence;

import java.util.Arrays;
import java.util.List;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Makes the text that the models read. It is as long as the transcript's, so that all offsets are
 * the transcript's own. It keeps what was said, and the headline, the introduction and captions,
 * because they name the people and things that the conversation is about; everything else is
 * replaced by spaces.
 */
public final class SpokenText {
  private SpokenText() {}

  /** Returns the text for CoreNLP's models, with curly quotation marks. */
  public static String of(Transcript transcript) {
    return of(transcript, true);
  }

  /** Returns the same text with quotation marks as the transcript has them. */
  public static String asWritten(Transcript transcript) {
    return of(transcript, false);
  }

  private static String of(Transcript transcript, boolean curly) {
    char[] spoken = new char[transcript.text().length()];
    Arrays.fill(spoken, ' ');
    for (Span written : transcript.written()) {
      copy(transcript.text(), List.of(written), curly, spoken);
    }
    for (Turn turn : transcript.turns()) {
      for (Paragraph paragraph : turn.paragraphs()) {
        copy(transcript.text(), paragraph.spoken(), curly, spoken);
      }
    }
    return new String(spoken);
  }

  /**
   * Copies stretches of one paragraph. If wanted, straight double quotes become curly, alternately
   * opening and closing, from the start of each paragraph; otherwise CoreNLP would take everything
   * after an unclosed one for a quotation.
   */
  private static void copy(String text, List<Span> stretches, boolean curly, char[] spoken) {
    boolean open = false;
    for (Span stretch : stretches) {
      for (int i = stretch.start(); i < stretch.end(); i++) {
        char c = text.charAt(i);
        if (curly && c == '"') {
          c = open ? '”' : '“';
          open = !open;
        }
        spoken[i] = Span.isBlank(c) || Character.isISOControl(c) ? ' ' : c;
      }
    }
  }
}
