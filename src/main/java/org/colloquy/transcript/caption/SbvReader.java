package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/** Reads the captions of YouTube's editor ({@code .sbv}): {@code 0:00:01.500,0:00:04.000}. */
public final class SbvReader extends TextFormatReader {
  private static final String TIME = "(\\d{1,3}:\\d{1,2}:\\d{1,2}\\.\\d{1,3})";
  private static final Pattern TIMING =
      Pattern.compile("[\\s\\uFEFF]*" + TIME + "," + TIME + "\\s*");

  private final Captions captions = new Captions();

  public SbvReader() {
    super(".sbv");
  }

  @Override
  protected Reading readText(String id, String text) {
    return captions.reading(id, text.length(), cues(text));
  }

  /** Whether the line gives the times of a caption. */
  static boolean isTiming(String line) {
    return TIMING.matcher(line).matches();
  }

  private static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    Optional<CueTiming> open = Optional.empty();
    List<String> payload = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Matcher timing = TIMING.matcher(line);
      if (timing.matches()) {
        open.ifPresent(t -> cues.add(new Cue(t.start(), t.end(), CueMarkup.read(payload))));
        open = CueTiming.parse(timing.group(1) + " --> " + timing.group(2));
        payload.clear();
      } else {
        payload.add(line);
      }
    }
    open.ifPresent(t -> cues.add(new Cue(t.start(), t.end(), CueMarkup.read(payload))));
    return cues;
  }
}
