package org.colloquy.transcript.caption;

import java.util.List;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;

/**
 * Captions in a file of plain text, as people save them from a player: WebVTT by its first line,
 * SubRip by a number and times above the first caption.
 */
public final class CaptionText implements TextForm {
  private static final String WEB_VTT = "WEBVTT";
  private static final int FEWEST = 2;

  private final Captions captions = new Captions();

  @Override
  public Optional<Reading> reading(String id, String text) {
    List<String> first =
        text.lines().map(String::strip).filter(l -> !l.isEmpty()).limit(2).toList();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    boolean web = first.get(0).equals(WEB_VTT) || first.get(0).startsWith(WEB_VTT + " ");
    boolean timed =
        CueTiming.parse(first.get(0)).isPresent()
            || first.size() > 1
                && first.get(0).matches("\\d{1,9}")
                && CueTiming.parse(first.get(1)).isPresent();
    if (!web && !timed) {
      return Optional.empty();
    }
    List<Cue> cues = web ? WebVttReader.cues(text) : SubRipReader.cues(text);
    return cues.size() < FEWEST
        ? Optional.empty()
        : Optional.of(captions.reading(id, text.length(), cues));
  }
}
