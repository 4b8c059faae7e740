package org.colloquy.transcript.annotation;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers in files, which may be malformed. */
final class Numbers {
  private static final Pattern SHAPE = Pattern.compile("\\d{1,12}(?:\\.\\d{1,18})?");

  private Numbers() {}

  /** Returns the number; 0 if there is none that is positive and finite. */
  static double of(Optional<String> printed) {
    return printed
        .map(String::strip)
        .filter(number -> SHAPE.matcher(number).matches())
        .map(Double::parseDouble)
        .orElse(0.0);
  }
}
