package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextFormatReader;

/**
 * Reads Advanced SubStation captions ({@code .ass}, {@code .ssa}). A line {@code Dialogue:} is a
 * caption; the field {@code Name} (or {@code Actor}) names who speaks. Comments and drawings are
 * skipped. Captions are sorted by their times, since the format does not ask for an order.
 */
public final class SubStationReader extends TextFormatReader {
  private static final String FORMAT = "format:";
  private static final String DIALOGUE = "dialogue:";
  private static final List<String> USUAL =
      List.of(
          "layer", "start", "end", "style", "name", "marginl", "marginr", "marginv", "effect",
          "text");

  private final Captions captions = new Captions();

  /**
   * @param extension the extension of the files, with its dot, in lower case
   */
  public SubStationReader(String extension) {
    super(extension);
  }

  @Override
  protected Reading readText(String id, String text) {
    return captions.reading(id, text.length(), cues(text));
  }

  private static List<Cue> cues(String text) {
    List<Cue> cues = new ArrayList<>();
    List<String> fields = USUAL;
    boolean events = false;
    for (String line : text.split("\\R", -1)) {
      String small = line.strip().toLowerCase(Locale.ROOT);
      if (small.startsWith("[")) {
        events = small.equals("[events]");
      } else if (events && small.startsWith(FORMAT)) {
        fields =
            Arrays.stream(small.substring(FORMAT.length()).split(",")).map(String::strip).toList();
      } else if (events && small.startsWith(DIALOGUE)) {
        cue(line.strip().substring(DIALOGUE.length()).strip(), fields).ifPresent(cues::add);
      }
    }
    cues.sort(Comparator.comparingDouble(Cue::start));
    return cues;
  }

  private static Optional<Cue> cue(String dialogue, List<String> fields) {
    String[] values = dialogue.split(",", fields.size());
    Optional<CueTiming> timing =
        CueTiming.parse(value("start", values, fields) + " --> " + value("end", values, fields));
    String text = value("text", values, fields);
    if (timing.isEmpty() || text.contains("\\p1")) {
      return Optional.empty();
    }
    String name = value("name", values, fields) + value("actor", values, fields);
    Optional<String> voice = Optional.of(name.strip()).filter(n -> !n.isEmpty());
    String plain = text.replaceAll("\\{[^{}]*\\}", "").replace("\\h", " ");
    List<String> lines = List.of(plain.split("\\\\[nN]"));
    return Optional.of(
        new Cue(timing.get().start(), timing.get().end(), CueMarkup.read(lines, voice)));
  }

  private static String value(String field, String[] values, List<String> fields) {
    int at = fields.indexOf(field);
    return at < 0 || at >= values.length ? "" : values[at].strip();
  }
}
