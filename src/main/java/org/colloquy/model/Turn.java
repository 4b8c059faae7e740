package org.colloquy.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A turn: what one person says until somebody else speaks.
 *
 * @param number 1-based number in the transcript
 * @param label the printed speaker label; empty for an unlabelled turn
 * @param paragraphs at least one, in the order of the text
 * @param kind whether it is live speech or a clip
 * @param time when it is spoken; empty if the source does not say
 */
public record Turn(
    int number,
    Optional<Label> label,
    List<Paragraph> paragraphs,
    Kind kind,
    Optional<TimeSpan> time) {
  /** Whether a turn is part of the live conversation. */
  public enum Kind {
    SPEECH("speech"),
    /** A recording that a direction introduces; its speaker takes no part in the conversation. */
    ARCHIVE_CLIP("archive clip");

    private final String printed;

    Kind(String printed) {
      this.printed = printed;
    }

    /** The word for it in the reports. */
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
    Objects.requireNonNull(time, "time");
    paragraphs = List.copyOf(paragraphs);
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("turn " + number + " has no speech");
    }
  }

  /** A turn whose time is not known. */
  public Turn(int number, Optional<Label> label, List<Paragraph> paragraphs, Kind kind) {
    this(number, label, paragraphs, kind, Optional.empty());
  }

  /** Returns the same turn with another text for its label, which it must have. */
  public Turn withLabelText(String other) {
    return new Turn(
        number, label.map(printed -> new Label(printed.span(), other)), paragraphs, kind, time);
  }

  /** Returns the same turn at another time. */
  public Turn at(Optional<TimeSpan> other) {
    return new Turn(number, label, paragraphs, kind, other);
  }

  /** From the first spoken character to behind the last, including directions between them. */
  public Span span() {
    return new Span(
        paragraphs.get(0).span().start(), paragraphs.get(paragraphs.size() - 1).span().end());
  }

  /**
   * Returns the spoken words inside {@code within}, single-spaced and without directions. {@code
   * text} is the transcript's text.
   */
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

  /**
   * Returns the spoken words, with a line feed between paragraphs and without directions. {@code
   * text} is the transcript's text.
   */
  public String textIn(String text) {
    return paragraphs.stream().map(p -> p.textIn(text)).collect(Collectors.joining("\n"));
  }
}
