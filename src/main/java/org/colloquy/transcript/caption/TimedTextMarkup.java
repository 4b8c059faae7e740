package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * Captions in the Timed Text Markup Language ({@code .ttml}, {@code .dfxp}) and in YouTube's XML: a
 * paragraph with times is a caption. An agent ({@code ttm:agent}) names who speaks.
 */
public final class TimedTextMarkup implements XmlTranscript {
  private static final Pattern CLOCK =
      Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})(?:([.:])(\\d{1,9}))?");
  private static final Pattern OFFSET =
      Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|ms|m|s|f|t)?");
  private static final double FRAMES = 30;

  private final Captions captions = new Captions();

  @Override
  public String printed() {
    return "captions in TTML";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    List<Cue> cues;
    switch (root.name()) {
      case "tt" -> cues = paragraphs(root);
      case "timedtext" -> cues = youTube(root.descendants("p"), "t", "d", 1000);
      case "transcript" -> {
        List<XmlElement> texts = root.children("text");
        if (texts.isEmpty() || texts.get(0).attribute("start").isEmpty()) {
          return Optional.empty();
        }
        cues = youTube(texts, "start", "dur", 1);
      }
      default -> {
        return Optional.empty();
      }
    }
    return Optional.of(captions.reading(id, length, cues));
  }

  private static List<Cue> youTube(
      List<XmlElement> texts, String start, String duration, double perSecond) {
    List<Cue> cues = new ArrayList<>();
    for (XmlElement text : texts) {
      double begin = number(text.attribute(start)) / perSecond;
      double end = begin + number(text.attribute(duration)) / perSecond;
      List<String> lines = CharacterReferences.decode(text.text()).lines().toList();
      cues.add(new Cue(begin, end, CueMarkup.read(lines)));
    }
    return cues;
  }

  private static List<Cue> paragraphs(XmlElement root) {
    Map<String, String> agents = agents(root);
    Map<String, String> colours = colours(root);
    double ticks =
        root.attribute("tickRate").map(t -> number(Optional.of(t))).filter(t -> t > 0).orElse(1.0);
    List<Cue> cues = new ArrayList<>();
    double before = 0;
    for (XmlElement paragraph : root.descendants("p")) {
      double start = paragraph.attribute("begin").map(t -> seconds(t, ticks)).orElse(before);
      double end =
          paragraph
              .attribute("end")
              .map(t -> seconds(t, ticks))
              .or(() -> paragraph.attribute("dur").map(t -> start + seconds(t, ticks)))
              .orElse(start);
      before = end;
      cues.add(new Cue(start, end, TimedTextLines.of(paragraph, agents, colours)));
    }
    return cues;
  }

  /** The names of the agents by their ids; an agent without a name is called as its id. */
  private static Map<String, String> agents(XmlElement root) {
    Map<String, String> agents = new HashMap<>();
    for (XmlElement agent : root.descendants("agent")) {
      agent
          .attribute("id")
          .ifPresent(
              id ->
                  agents.put(
                      id,
                      agent
                          .child("name")
                          .map(n -> n.text().strip())
                          .filter(n -> !n.isEmpty())
                          .orElse(id)));
    }
    return agents;
  }

  /** The colours of the styles by their ids. */
  private static Map<String, String> colours(XmlElement root) {
    Map<String, String> colours = new HashMap<>();
    for (XmlElement style : root.descendants("style")) {
      style
          .attribute("id")
          .ifPresent(id -> style.attribute("color").ifPresent(colour -> colours.put(id, colour)));
    }
    return colours;
  }

  private static double seconds(String time, double ticks) {
    Matcher clock = CLOCK.matcher(time.strip());
    if (clock.matches()) {
      String fraction = clock.group(5);
      double part =
          fraction == null
              ? 0
              : clock.group(4).equals(".")
                  ? Double.parseDouble("0." + fraction)
                  : Double.parseDouble(fraction) / FRAMES;
      return Integer.parseInt(clock.group(1)) * 3600
          + Integer.parseInt(clock.group(2)) * 60
          + Integer.parseInt(clock.group(3))
          + part;
    }
    Matcher offset = OFFSET.matcher(time.strip());
    if (!offset.matches()) {
      return 0;
    }
    double value = Double.parseDouble(offset.group(1));
    String unit = offset.group(2) == null ? "s" : offset.group(2);
    return switch (unit) {
      case "h" -> value * 3600;
      case "m" -> value * 60;
      case "ms" -> value / 1000;
      case "f" -> value / FRAMES;
      case "t" -> value / ticks;
      default -> value;
    };
  }

  private static double number(Optional<String> printed) {
    return printed
        .filter(n -> n.matches("\\d{1,12}(?:\\.\\d{1,9})?"))
        .map(Double::parseDouble)
        .orElse(0.0);
  }
}
