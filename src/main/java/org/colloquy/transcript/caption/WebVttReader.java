package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads WebVTT captions ({@code .vtt}). Text outside cues (the header, {@code NOTE}, {@code STYLE},
 * {@code REGION}, cue identifiers) is skipped.
 */
public final class WebVttReader extends TextFormatReader {
  private final Captions captions = new Captions();

  public WebVttReader() {
    super(".vtt");
  }

  @Override
  protected Reading readText(String id, String text) {
    return captions.reading(id, text.length(), cues(text));
  }

  private static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    Optional<CueTiming> open = Optional.empty();
    List<String> payload = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Optional<CueTiming> timing = CueTiming.parse(line);
      if (timing.isPresent() || line.isBlank()) {
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
