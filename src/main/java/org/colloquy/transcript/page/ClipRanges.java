package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;

/**
 * The ranges of a text in which a television programme plays recordings: from {@code (BEGIN VIDEO
 * CLIP)} to {@code (END VIDEO CLIP)}. A start without an end is ignored.
 */
final class ClipRanges {
  private static final Pattern BORDER =
      Pattern.compile(
          "[(\\[] ?(?:(?<begin>BEGIN|START|BEGINNING OF)|(?<end>END|END OF)) (?:OF )?(?:VIDEO|AUDIO|FILM|TAPE|CLIP)[\\p{L} ]{0,20}[)\\]]",
          Pattern.CASE_INSENSITIVE);

  private final List<Span> ranges = new ArrayList<>();

  ClipRanges(String text) {
    Matcher border = BORDER.matcher(text);
    int open = -1;
    while (border.find()) {
      if (border.group("begin") != null) {
        open = border.start();
      } else if (open >= 0) {
        ranges.add(new Span(open, border.end()));
        open = -1;
      }
    }
  }

  /** Whether a recording is playing at this offset. */
  boolean contain(int offset) {
    int low = 0;
    int high = ranges.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span range = ranges.get(middle);
      if (range.contains(offset)) {
        return true;
      }
      if (range.start() > offset) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return false;
  }
}
