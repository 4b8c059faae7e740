package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads WebVTT captions ({@code .vtt}). Text outside cues (the header, {@code NOTE}, {@code STYLE},
 * {@code REGION}, cue identifiers without a name) is skipped.
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

  static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    Optional<CueTiming> open = Optional.empty();
    Optional<String> speaker = Optional.empty();
    String before = "";
    List<String> payload = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Optional<CueTiming> timing = CueTiming.parse(line);
      // YouTube's captions may have a line with a blank above the words.
      boolean blankLine = open.isPresent() && payload.isEmpty() && !line.isEmpty();
      if (timing.isPresent() || line.isBlank() && !blankLine) {
        add(open, payload, speaker, cues);
        open = timing;
        speaker = timing.isPresent() ? CueIdentifier.speaker(before) : Optional.empty();
        payload.clear();
      } else {
        payload.add(line);
      }
      before = line;
    }
    add(open, payload, speaker, cues);
    return cues;
  }

  private static void add(
      Optional<CueTiming> timing, List<String> payload, Optional<String> speaker, List<Cue> cues) {
    timing.ifPresent(
        t ->
            cues.add(
                new Cue(
                    t.start(),
                    t.end(),
                    SpokenData.read(payload).orElseGet(() -> CueMarkup.read(payload, speaker)))));
  }
}
