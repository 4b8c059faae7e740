package org.colloquy.transcript.machine;

import java.util.Comparator;
import java.util.Objects;

/**
 * A field that says whose speech a piece is.
 *
 * @param path the field's name, for a part of a person behind a dot: {@code participant.name}
 * @param form what its values are
 * @param rank of several fields of a form, the one of the lowest rank is the most usual
 * @param sure whether only speech has such a field; anything that is written has an author
 */
record VoiceField(String path, Form form, int rank, boolean sure)
    implements Comparable<VoiceField> {
  /** What the values of a field are, the most telling first. */
  enum Form {
    NAME,
    LABEL,
    /** What somebody is on the telephone or in a surgery: {@code customer}. */
    ROLE,
    /** What somebody is in any exchange with a program: {@code user}. */
    CHAT_ROLE,
    NUMBER
  }

  private static final Comparator<VoiceField> ORDER =
      Comparator.comparing(VoiceField::form)
          .thenComparing(VoiceField::rank)
          .thenComparing(VoiceField::path)
          .thenComparing(VoiceField::sure);

  VoiceField {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(form, "form");
  }

  @Override
  public int compareTo(VoiceField other) {
    return ORDER.compare(this, other);
  }
}
