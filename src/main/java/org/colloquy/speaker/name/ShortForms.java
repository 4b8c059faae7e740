package org.colloquy.speaker.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;

/** Short forms of full names: initials and handles. */
public final class ShortForms {
  private static final Pattern INITIALS =
      Pattern.compile(
          "\\p{Lu}\\.?-?\\p{Lu}\\.?(?:-?\\p{Lu}\\.?)?|(?=.*-)\\p{Lu}(?:[.\\-]{0,2}\\p{Lu}){3}\\.?");

  /** A handle, or the name within one, with fewer letters fits too many people. */
  private static final int SHORTEST_PART = 3;

  private ShortForms() {}

  /**
   * Whether a label has the form of initials: two or three capitals, with or without full stops; a
   * hyphen stands before the second half of a double surname, and then there may be four.
   */
  public static boolean isInitials(String label) {
    return INITIALS.matcher(label).matches();
  }

  /**
   * Whether initials fit a full name, with or without its middle names: {@code GL} and {@code G.L.}
   * fit Greta Lund. A double surname has one initial or two, in either order: {@code JR}, {@code
   * JR-B} and {@code JBR} fit Jane Roe-Brand.
   */
  public static boolean areInitialsOf(String label, PersonName name) {
    if (!name.isFull()) {
      return false;
    }
    String letters = bare(label);
    List<String> words =
        name.words().stream().map(PersonName::fold).filter(w -> !w.isEmpty()).toList();
    String given = initials(words.subList(0, words.size() - 1), " ");
    List<String> surname = List.of(words.get(words.size() - 1).split("-"));
    Set<String> surnames = new HashSet<>();
    surnames.add(initials(surname.subList(0, 1), " "));
    surnames.add(initials(surname, " "));
    if (surname.size() == 2) {
      surnames.add(initials(List.of(surname.get(1), surname.get(0)), " "));
    }
    return surnames.stream()
        .anyMatch(
            s ->
                letters.equals(given + s)
                    || letters.equals(given.substring(0, 1) + s)
                    || letters.equals(initials(words.subList(0, words.size() - 1), "-") + s));
  }

  /** Returns a label in small letters, without full stops and hyphens. */
  public static String bare(String label) {
    return label.replaceAll("[.\\-]", "").toLowerCase(Locale.ROOT);
  }

  /** Returns the first letters of words, and of their parts behind the mark. */
  private static String initials(List<String> words, String mark) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      for (String part : word.split(mark)) {
        if (!part.isEmpty()) {
          letters.append(part.charAt(0));
        }
      }
    }
    return letters.toString();
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
