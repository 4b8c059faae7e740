package org.colloquy.speaker.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/** Short forms of full names: initials and handles. */
public final class ShortForms {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?(?:\\p{Lu}\\.?)?");

  /** A handle, or the name within one, with fewer letters fits too many people. */
  private static final int SHORTEST_PART = 3;

  private ShortForms() {}

  /**
   * Whether a label has the form of initials: two or three capitals, with or without full stops.
   */
  public static boolean isInitials(String label) {
    return INITIALS.matcher(label).matches();
  }

  /**
   * Whether initials fit a full name, with or without its middle names: {@code GL} and {@code G.L.}
   * fit Greta Lund.
   */
  public static boolean areInitialsOf(String label, PersonName name) {
    if (!name.isFull()) {
      return false;
    }
    String letters = label.replace(".", "").toLowerCase(Locale.ROOT);
    List<String> words =
        name.words().stream().map(PersonName::fold).filter(w -> !w.isEmpty()).toList();
    StringBuilder all = new StringBuilder();
    words.forEach(word -> all.append(word.charAt(0)));
    String ends = "" + all.charAt(0) + all.charAt(all.length() - 1);
    return letters.contentEquals(all) || letters.equals(ends);
  }

  /**
   * Whether a label has the form of a handle: a single word in small letters, or one with a digit,
   * {@code _} or {@code @} in it. It has at least three letters.
   */
  public static boolean isHandle(String label) {
    boolean small = label.equals(label.toLowerCase(Locale.ROOT));
    boolean marked = label.chars().anyMatch(c -> Character.isDigit(c) || c == '_' || c == '@');
    return label.indexOf(' ') < 0 && (small || marked) && letters(label).length() >= SHORTEST_PART;
  }

  /**
   * Whether a handle fits a full name: {@code ada3x}, {@code cole_}, {@code acole} and {@code adac}
   * fit Ada Cole. It begins or ends with the given name or the surname, or is one of them with the
   * initial of the other.
   */
  public static boolean isHandleOf(String label, PersonName name) {
    if (!name.isFull()) {
      return false;
    }
    String handle = letters(label);
    String given = letters(name.first());
    String surname = letters(name.last());
    return handle.equals(given.charAt(0) + surname)
        || handle.equals(given + surname.charAt(0))
        || isEndOf(given, handle)
        || isEndOf(surname, handle);
  }

  private static boolean isEndOf(String part, String handle) {
    return part.length() >= SHORTEST_PART && (handle.startsWith(part) || handle.endsWith(part))
        || part.equals(handle);
  }

  private static String letters(String text) {
    String letters = PersonName.fold(text).replaceAll("[^\\p{L}]", "");
    return letters.isEmpty() ? "?" : letters;
  }
}
