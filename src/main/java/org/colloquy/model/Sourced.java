package org.colloquy.model;

import java.util.Objects;

/**
 * A fact about a transcript, with its source.
 *
 * @param value the fact
 * @param source the place where it was read
 */
public record Sourced<T>(T value, Source source) {
  /** A place where a title, a date or an outlet can be read. */
  public enum Source {
    /** The user's table of transcripts, which overrules all others. */
    USER_TABLE("transcripts.csv"),
    /** The YAML block at the top of the page. */
    FRONT_MATTER("front matter"),
    /** The metadata in the head of a web page. */
    PAGE_METADATA("page metadata"),
    /** The properties of a Word or PDF document, or of JSON. */
    DOCUMENT_PROPERTIES("document properties"),
    /** The headline above the conversation. */
    HEADLINE("headline"),
    /** A line that says when the page was published or the programme broadcast. */
    DATELINE("dateline"),
    /** A line above the conversation that names what it gives, as in {@code Podcast: Salt Hour}. */
    FIELD("field"),
    /** A column of the table. */
    COLUMN("column"),
    /** The name of the file. */
    FILE_NAME("file name");

    private final String printed;

    Source(String printed) {
      this.printed = printed;
    }

    /** The word for it in the reports. */
    public String printed() {
      return printed;
    }
  }

  public Sourced {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(source, "source");
  }
}
