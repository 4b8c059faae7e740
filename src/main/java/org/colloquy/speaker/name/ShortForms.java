package org.colloquy.speaker.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/** Tells whether initials or a handle can stand for a full name. */
public final class ShortForms {
  private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?\\p{Lu}\\.?(?:\\p{Lu}\\.?)?");

  /** Two letters more in a handle than a name has are an initial and a number spelt out. */
  private static final int SHORTEST_PART = 3;

  private ShortForms() {}

  public static boolean isInitials(String label) {
    return INITIALS.matcher(label).matches();
  }

  /** {@code GL} and {@code G.L.} for Greta Lund, with her middle name or without. */
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

  /** A single word in small letters, or with digits or underscores in it. */
  public static boolean isHandle(String label) {
    boolean small = label.equals(label.toLowerCase(Locale.ROOT));
    boolean marked = label.chars().anyMatch(c -> Character.isDigit(c) || c == '_' || c == '@');
    return label.indexOf(' ') < 0 && (small || marked) && letters(label).length() >= SHORTEST_PART;
  }

  /**
   * {@code ada3x}, {@code cole_}, {@code acole} and {@code adac} for Ada Cole: the given name or
   * the surname begins or ends it, or it is one of them with the other's initial.
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
