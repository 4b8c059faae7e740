package org.colloquy.transcript.caption;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Words;
import org.colloquy.transcript.xml.XmlElement;

/**
 * The lines of a caption in the Timed Text Markup Language, each with its voice and its colour. A
 * span that is a word or a sentence is separated from the next one, whether or not there are spaces
 * between them.
 */
final class TimedTextLines {
  private static final Set<String> SEPARATE = Set.of("word", "sentence", "phrase", "paragraph");

  private final Map<String, String> agents;
  private final Map<String, String> colours;
  private final List<Cue.Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** The colours of the words on the line. */
  private final Set<Optional<String>> printed = new HashSet<>();

  private TimedTextLines(Map<String, String> agents, Map<String, String> colours) {
    this.agents = agents;
    this.colours = colours;
  }

  /**
   * Returns the lines of a paragraph; none is empty.
   *
   * @param agents the names of the agents by their ids
   * @param colours the colours of the styles by their ids
   */
  static List<Cue.Line> of(
      XmlElement paragraph, Map<String, String> agents, Map<String, String> colours) {
    TimedTextLines found = new TimedTextLines(agents, colours);
    Optional<String> voice = found.voice(paragraph, Optional.empty());
    found.read(paragraph, voice, found.colour(paragraph, Optional.empty()));
    found.flush(voice);
    return found.lines;
  }

  private Optional<String> voice(XmlElement element, Optional<String> outer) {
    return element.attribute("agent").map(id -> agents.getOrDefault(id, id)).or(() -> outer);
  }

  private Optional<String> colour(XmlElement element, Optional<String> outer) {
    Optional<String> own = element.attribute("color");
    if (own.isEmpty() && element.attribute("style").isPresent()) {
      for (String id : element.attribute("style").get().strip().split("\\s+")) {
        // Of several styles, the last one that has a colour counts.
        own = colours.containsKey(id) ? Optional.of(colours.get(id)) : own;
      }
    }
    return own.or(() -> outer);
  }

  /** The depth of XML is limited, so the recursion is, too. */
  private void read(XmlElement element, Optional<String> voice, Optional<String> colour) {
    for (Object piece : element.content()) {
      if (piece instanceof XmlElement child) {
        Optional<String> inner = voice(child, voice);
        boolean other = child.is("br") || !inner.equals(voice);
        boolean separate = child.attribute("unit").filter(SEPARATE::contains).isPresent();
        if (other) {
          flush(voice);
        }
        if (!child.is("metadata")) {
          text.append(separate ? " " : "");
          read(child, inner, colour(child, colour));
          text.append(separate ? " " : "");
        }
        if (other) {
          flush(inner);
        }
      } else {
        String said = piece.toString();
        text.append(said);
        if (!said.isBlank()) {
          printed.add(colour);
        }
      }
    }
  }

  private void flush(Optional<String> voice) {
    // The text of XML is decoded; signs that look like markup are text.
    String line = Words.singleSpaced(text.toString());
    text.setLength(0);
    if (!line.isEmpty()) {
      Optional<String> only =
          printed.size() == 1 ? printed.iterator().next() : Optional.<String>empty();
      lines.add(new Cue.Line(voice, only, line));
    }
    printed.clear();
  }
}
