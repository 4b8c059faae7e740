package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.ProblemCode;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads lines with times ({@code .lrc}), which some transcribing tools write: {@code [01:02.50]
 * Good day}. The format was made for songs; a file that names artist or album is one, and no
 * transcript.
 */
public final class LrcReader extends TextFormatReader {
  private static final Pattern TIME =
      Pattern.compile("\\[(\\d{1,4}):(\\d{1,2})(?:[.:](\\d{1,3}))?\\]");
  private static final Pattern WORD_TIME = Pattern.compile("<\\d{1,4}:\\d{1,2}(?:[.:]\\d{1,3})?>");
  private static final Pattern SONG =
      Pattern.compile(
          "^[ \\t]*+\\[(?:ar|al|au|lr):[^\\]\\n]*\\S[^\\]\\n]*\\]",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  /** A line without a successor is assumed to last so long, in seconds. */
  private static final double LAST = 2;

  private final Captions captions = new Captions(false);

  public LrcReader() {
    super(".lrc");
  }

  /** A line and the time at which it begins. */
  private record Begun(double start, String text) {}

  @Override
  protected Reading readText(String id, String text) {
    if (SONG.matcher(text).find()) {
      return Reading.notATranscript(
          id,
          text.length(),
          ProblemCode.NO_SPEAKER,
          "the words of a song",
          "Remove the tags of the artist and the album if it is speech.");
    }
    return captions.reading(id, text.length(), cues(text));
  }

  private static List<Cue> cues(String text) {
    List<Begun> begun = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      Matcher time = TIME.matcher(line);
      List<Double> starts = new ArrayList<>();
      int from = 0;
      while (time.find() && line.substring(from, time.start()).isBlank()) {
        starts.add(seconds(time));
        from = time.end();
      }
      String words = WORD_TIME.matcher(line.substring(from)).replaceAll("");
      starts.forEach(start -> begun.add(new Begun(start, words)));
    }
    begun.sort(Comparator.comparingDouble(Begun::start));
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < begun.size(); i++) {
      double start = begun.get(i).start();
      double end = i + 1 < begun.size() ? begun.get(i + 1).start() : start + LAST;
      cues.add(new Cue(start, end, CueMarkup.read(List.of(begun.get(i).text()))));
    }
    return cues;
  }

  private static double seconds(Matcher time) {
    String fraction = time.group(3);
    return Integer.parseInt(time.group(1)) * 60
        + Integer.parseInt(time.group(2))
        + (fraction == null ? 0 : Double.parseDouble("0." + fraction));
  }
}
