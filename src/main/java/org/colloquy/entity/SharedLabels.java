package org.colloquy.entity;

import java.util.regex.Pattern;

/**
 * Shared labels: labels without a name that several people may share, such as {@code Q}, an
 * audience or {@code UNIDENTIFIED REPORTER}. An <i>I</i> under such a label need not mean the same
 * person as the next.
 */
final class SharedLabels {
  private static final Pattern SHARED =
      Pattern.compile(
          "q|q&a|questions?|questioners?|callers?|all|both|every(?:one|body)|chorus|crowds?|voices?"
              + "|.*\\b(?:audience|group|crowd|reporters?|members?|people|students|protesters|children|jurors|jury"
              + "|speakers|voices|men|women)\\b(?: members?)?(?:'s voice)?",
          Pattern.CASE_INSENSITIVE);

  private SharedLabels() {}

  /** Whether several people may share this label; a numbered label stands for one person. */
  static boolean is(String label) {
    return SHARED.matcher(label).matches();
  }
}
