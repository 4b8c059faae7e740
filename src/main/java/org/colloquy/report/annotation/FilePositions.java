package org.colloquy.report.annotation;

import java.util.Arrays;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;

/**
 * Positions in a file's decoded text, counted in Unicode's characters (code points) from 0, as Web
 * Annotations do, and not in UTF-16 code units, as the tables do.
 */
final class FilePositions {
  /** What a sequence takes at least that was read in a wrong charset and is one character now. */
  private static final int REPAIRED = 4;

  private final Transcript transcript;

  /** Where characters of two code units begin in the file, in UTF-16 code units; sorted. */
  private final int[] pairs;

  FilePositions(Transcript transcript) {
    this.transcript = transcript;
    this.pairs = pairsIn(transcript);
  }

  private static int[] pairsIn(Transcript transcript) {
    String text = transcript.text();
    int[] pairs = new int[text.length() / 2];
    int found = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Character.isHighSurrogate(text.charAt(i))
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        Span inFile = transcript.inFile(new Span(i, i + 2));
        if (inFile.end() - inFile.start() < REPAIRED) {
          pairs[found++] = inFile.start();
        }
        i++;
      }
    }
    return Arrays.copyOf(pairs, found);
  }

  /** The position of an offset in the transcript's text, in UTF-16 code units. */
  int of(int offset) {
    int inFile = transcript.offsets().inFile(offset);
    int place = Arrays.binarySearch(pairs, inFile);
    return inFile - (place < 0 ? -place - 1 : place);
  }
}
