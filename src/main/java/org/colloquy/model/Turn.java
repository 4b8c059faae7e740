package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one person says until somebody else speaks.
 *
 * @param number 1-based place among the transcript's turns
 * @param label who speaks, as printed; empty for an unlabelled turn
 * @param paragraphs at least one, in the order of the text
 * @param kind whether it belongs to the live exchange
 */
public record Turn(int number, Optional<Label> label, List<Paragraph> paragraphs, Kind kind) {
  /** Whether a turn belongs to the live exchange. */
  public enum Kind {
    SPEECH("speech"),
    /** A recording that a direction introduces; its speaker is not in the conversation. */
    ARCHIVE_CLIP("archive clip");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The form that stands in the reports. */
    public String printed() {
      return printed;
    }
  }

  public Turn {
    if (number < 1) {
      throw new IllegalArgumentException("turns are counted from 1: " + number);
    }
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(kind, "kind");
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("turn " + number + " has no speech");
    }
  }

  /**
   * From the first spoken character to behind the last; directions between them are covered too.
   */
  public Span span() {
    return new Span(
        paragraphs.get(0).span().start(), paragraphs.get(paragraphs.size() - 1).span().end());
  }

  /** The spoken words inside {@code within}, single-spaced; directions are left out. */
  public String spokenIn(String text, Span within) {
    StringBuilder spoken = new StringBuilder();
    for (Paragraph paragraph : paragraphs) {
      for (Span stretch : paragraph.spoken()) {
        if (stretch.overlaps(within)) {
          Span part =
              new Span(
                  Math.max(stretch.start(), within.start()), Math.min(stretch.end(), within.end()));
          Words.join(spoken, Words.singleSpaced(part.in(text)));
        }
      }
    }
    return spoken.toString();
  }

  /** The spoken words: paragraphs parted by a line feed, directions left out. */
  public String textIn(String text) {
    return paragraphs.stream().map(p -> p.textIn(text)).collect(Collectors.joining("\n"));
  }
}
