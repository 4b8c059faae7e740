package org.colloquy.entity;

import java.util.regex.Pattern;

/**
 * Labels without a name behind which several people may stand, so that one's <i>I</i> is not the
 * next one's: whoever asks ({@code Q}), an audience, {@code UNIDENTIFIED REPORTER}.
 */
final class SharedLabels {
  private static final Pattern SHARED =
      Pattern.compile(
          "q|q&a|questions?|questioners?|callers?|all|both|every(?:one|body)|chorus|crowds?|voices?"
              + "|.*\\b(?:audience|group|crowd|reporters?|members?|people|students|protesters|children|jurors|jury"
              + "|speakers|voices|men|women)\\b(?: members?)?(?:'s voice)?",
          Pattern.CASE_INSENSITIVE);

  private SharedLabels() {}

  /** Whether several people may stand behind this label; those that are numbered are one each. */
  static boolean is(String label) {
    return SHARED.matcher(label).matches();
  }
}
