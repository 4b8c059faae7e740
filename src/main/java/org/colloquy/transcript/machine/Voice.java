package org.colloquy.transcript.machine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A voice: everything that the fields of a piece of speech say about whose it is.
 *
 * @param values the value of each field; at least one
 */
record Voice(SortedMap<VoiceField, String> values) {
  Voice {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    if (values.isEmpty()) {
      throw new IllegalArgumentException("a voice has at least one field");
    }
  }

  /** Whether one of the fields says more than that this is a person or a program in a chat. */
  boolean saysMoreThan(VoiceField.Form form) {
    return values.keySet().stream().anyMatch(field -> field.form() != form);
  }

  /** Whether one of the fields is of this form. */
  boolean has(VoiceField.Form form) {
    return values.keySet().stream().anyMatch(field -> field.form() == form);
  }

  /** Whether one of the fields is one that only speech has. */
  boolean sure() {
    return values.keySet().stream().anyMatch(VoiceField::sure);
  }
}
