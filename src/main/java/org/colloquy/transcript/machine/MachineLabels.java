package org.colloquy.transcript.machine;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes labels from the names that tools give speakers: a name, {@code spk_0} or {@code SPEAKER_00}
 * stays as it is; a mere number or letter gets a word before it: {@code Speaker 0}, {@code Speaker
 * A}, and so does {@code S1}.
 */
final class MachineLabels {
  private static final Pattern BARE = Pattern.compile("S?(?<bare>\\d{1,20})|(?<letter>\\p{Lu})");
  private static final int LONGEST = 200;

  /** A number of a data base, which tells a reader nothing: long, or hexadecimal. */
  private static final Pattern ID =
      Pattern.compile(
          "\\d{4,40}|(?=[\\p{Alpha}-]*\\d)\\p{XDigit}{8,40}(?:-\\p{XDigit}{4,40}){0,6}");

  private MachineLabels() {}

  /** Whether the name is a number of a data base. */
  static boolean isId(String name) {
    return ID.matcher(name.strip()).matches();
  }

  /** Returns the label; empty if the name is blank or far too long for a name. */
  static Optional<String> of(String name) {
    String label = name.strip();
    if (label.isEmpty() || label.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher bare = BARE.matcher(label);
    if (!bare.matches()) {
      return Optional.of(label);
    }
    String mark = bare.group("bare") == null ? bare.group("letter") : bare.group("bare");
    return Optional.of("Speaker " + mark);
  }
}
