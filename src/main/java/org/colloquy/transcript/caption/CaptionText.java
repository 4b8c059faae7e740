package org.colloquy.transcript.caption;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextForm;

/**
 * Captions in a file of plain text, as people save them from a player: WebVTT by its first line,
 * SubRip by a number and times above the first caption, YouTube's by times above it, and timed
 * lyrics by the tag in the first line and a time in the next ones.
 */
public final class CaptionText implements TextForm {
  private static final String WEB_VTT = "WEBVTT";
  private static final int FEWEST = 2;

  /** A line of the head of timed lyrics: {@code [ti:Bees]}. */
  private static final Pattern TAG =
      Pattern.compile("\\[(?:ti|ar|al|au|by|la|length|offset|re|ve):[^\\]\\n]{0,200}\\]");

  private static final Pattern TIMED =
      Pattern.compile("^\\[\\d{1,3}:\\d{2}\\.\\d{2,3}\\]", Pattern.MULTILINE);

  private final Captions captions = new Captions();
  private final SbvReader sbv = new SbvReader();
  private final LrcReader lrc = new LrcReader();

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
    if (!web && SbvReader.isTiming(first.get(0))) {
      return Optional.of(sbv.readText(id, text));
    }
    if (TAG.matcher(first.get(0)).matches() && TIMED.matcher(text).results().count() >= FEWEST) {
      return Optional.of(lrc.readText(id, text));
    }
    if (!web && !timed) {
      return Optional.empty();
    }
    List<Cue> cues = web ? WebVttReader.cues(text) : SubRipReader.cues(text);
    return cues.size() < FEWEST
        ? Optional.empty()
        : Optional.of(captions.reading(id, text.length(), cues));
  }
}
