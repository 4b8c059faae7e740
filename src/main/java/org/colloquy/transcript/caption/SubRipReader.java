package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads SubRip captions ({@code .srt}). A caption extends to the next timing line, so that blank
 * lines inside a caption and a missing number or blank line between two do no harm.
 */
public final class SubRipReader extends TextFormatReader {
  private static final Pattern NUMBER = Pattern.compile("[\\s\\uFEFF]*\\d{1,9}\\s*");

  private final Captions captions = new Captions();

  public SubRipReader() {
    super(".srt");
  }

  @Override
  protected Reading readText(String id, String text) {
    return captions.reading(id, text.length(), cues(text));
  }

  static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    Optional<CueTiming> open = Optional.empty();
    List<String> payload = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Optional<CueTiming> timing = CueTiming.parse(line);
      if (timing.isPresent()) {
        int last = payload.size() - 1;
        if (last >= 0 && NUMBER.matcher(payload.get(last)).matches()) {
          payload.remove(last);
        }
        open.ifPresent(t -> cues.add(new Cue(t.start(), t.end(), CueMarkup.read(payload))));
        open = timing;
        payload.clear();
      } else {
        payload.add(line);
      }
    }
    open.ifPresent(t -> cues.add(new Cue(t.start(), t.end(), CueMarkup.read(payload))));
    return cues;
  }
}
