package org.colloquy.transcript.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** The roles that a label may print and that matter for reading the page. */
public final class PrintedRoles {
  private static final Pattern BEHIND_NAME = Pattern.compile("[,(]");
  private static final Pattern HOST =
      Pattern.compile("\\b(?:co-?)?hosts?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIVE =
      Pattern.compile(
          "\\b(?:(?:co-?)?" + Lexicon.anyOf(WordKind.ROLE_IN_PROGRAMME) + "s?|reporting)\\b",
          Pattern.CASE_INSENSITIVE);

  private PrintedRoles() {}

  /** Whether the label says that this is the host. */
  public static boolean isHost(String label) {
    return isBehindName(HOST, label);
  }

  /**
   * Whether the label says that this is somebody of the programme, who is never heard in a clip.
   */
  public static boolean isLive(String label) {
    return isBehindName(LIVE, label);
  }

  /** Whether the role stands behind the first comma or bracket. */
  private static boolean isBehindName(Pattern role, String label) {
    Matcher mark = BEHIND_NAME.matcher(label);
    return mark.find() && role.matcher(label).find(mark.end());
  }
}
