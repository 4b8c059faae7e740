package org.colloquy.transcript.annotation;

import java.util.Set;
import org.colloquy.transcript.xml.XmlElement;

/** Collects what is said in an element of XML: its text without notes, noises and headings. */
final class SpokenWords {
  /** Elements of blocks and pauses, which separate words. */
  private static final Set<String> SEPARATES =
      Set.of(
          "p",
          "para",
          "seg",
          "s",
          "l",
          "lg",
          "ab",
          "lb",
          "pause",
          "ParaText",
          "br",
          "li",
          "item",
          "div",
          "shift",
          "anchor",
          "u",
          "body",
          "span");

  /** Words of an annotated text, between which the document has no spaces of its own. */
  private static final Set<String> WORDS = Set.of("w", "pc", "num");

  private final Set<String> skipped;
  private final StringBuilder text = new StringBuilder();
  private boolean glued;

  private SpokenWords(Set<String> skipped) {
    this.skipped = skipped;
  }

  /**
   * Returns what is said in an element.
   *
   * @param skipped the names of the elements that hold no speech
   */
  static String in(XmlElement element, Set<String> skipped) {
    SpokenWords spoken = new SpokenWords(skipped);
    spoken.append(element);
    return spoken.text.toString();
  }

  /** The depth of XML is limited, so the recursion is, too. */
  private void append(XmlElement element) {
    for (Object piece : element.content()) {
      if (!(piece instanceof XmlElement child)) {
        text.append(piece);
        continue;
      }
      if (skipped.contains(child.name())) {
        text.append(' ');
        continue;
      }
      boolean word =
          WORDS.contains(child.name())
              && child.children().stream().noneMatch(c -> WORDS.contains(c.name()));
      if (word) {
        appendWord(child);
      } else {
        separate(child);
        append(child);
        separate(child);
      }
    }
  }

  /** Spaces around annotated words are those of the layout. */
  private void appendWord(XmlElement word) {
    while (glued && !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
      text.setLength(text.length() - 1);
    }
    if (!glued) {
      text.append(' ');
    }
    append(word);
    glued =
        word.attribute("join")
            .filter(join -> join.equals("right") || join.equals("both"))
            .isPresent();
    if (!glued) {
      text.append(' ');
    }
  }

  private void separate(XmlElement element) {
    if (SEPARATES.contains(element.name())) {
      text.append(' ');
    }
  }
}
