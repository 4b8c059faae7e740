package org.colloquy.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.EntityType;
import org.colloquy.model.EntityType.Family;

/**
 * Two names of one thing that is no person, as the transcript states them: {@code Harbour Transit
 * Commission (Transit)}, {@code Acme Widgets, known as Bolt}. In brackets the second name must be
 * made of words or initials of the first, because brackets also hold places and owners.
 */
final class StatedNames {
  private static final Pattern OPENING = Pattern.compile("\\s?\\((?:the )?[\"“]?");
  private static final Pattern CLOSING = Pattern.compile("[\"”]?\\)");
  private static final Pattern KNOWN_AS =
      Pattern.compile(
          ",? (?:(?:which|that) is )?(?:also |better |formerly |commonly )?(?:known|referred to)"
              + " (?:simply )?as (?:the )?[\"“]?");

  /** What stands before a name that belongs to something else: {@code the leader of Acme}. */
  private static final Pattern PART =
      Pattern.compile("\\b(?:of|in|at|for|from|by|with|near|'s|’s) (?:the )?$");

  /** Longer than what is looked for in front of a name, in UTF-16 code units. */
  private static final int WINDOW = 12;

  /**
   * @param whole the name that stands first
   * @param other the name that it is also given
   */
  record Stated(NameForm whole, NameForm other) {}

  private StatedNames() {}

  /** Returns the pairs of names that the transcript states, in the order of the text. */
  static List<Stated> of(Assignments assignments) {
    List<Stated> found = new ArrayList<>();
    Optional<Integer> before = Optional.empty();
    for (int i = 0; i < assignments.count(); i++) {
      if (isThing(assignments, i)) {
        int name = i;
        before
            .filter(first -> isStated(assignments, first, name))
            .map(first -> new Stated(form(assignments, first), form(assignments, name)))
            .ifPresent(found::add);
        before = Optional.of(i);
      }
    }
    return found;
  }

  private static boolean isThing(Assignments assignments, int mention) {
    return assignments.isName(mention)
        && assignments
            .mention(mention)
            .type()
            .map(EntityType::family)
            .filter(StatedNames::isThing)
            .isPresent();
  }

  private static boolean isThing(Family family) {
    return family == Family.ORGANIZATION || family == Family.PLACE || family == Family.OTHER;
  }

  private static NameForm form(Assignments assignments, int mention) {
    return NameForm.of(assignments.name(mention));
  }

  private static boolean isStated(Assignments assignments, int first, int second) {
    String between = assignments.between(first, second);
    return KNOWN_AS.matcher(between).matches()
            && !PART.matcher(assignments.before(first, WINDOW)).find()
        || OPENING.matcher(between).matches()
            && assignments.isFollowedBy(second, CLOSING)
            && assignments.mention(second).type().orElseThrow().family() != Family.PLACE
            && isMadeOf(form(assignments, first), form(assignments, second));
  }

  /** Whether a short name is made of words of the long one, or of the initials of its words. */
  private static boolean isMadeOf(NameForm whole, NameForm other) {
    List<String> words = List.of(whole.key().split(" "));
    boolean ofWords =
        other.words().size() < whole.words().size()
            && words.containsAll(List.of(other.key().split(" ")));
    return ofWords || isOfInitials(words, other.acronym().toLowerCase(Locale.ROOT));
  }

  /** Whether each letter begins a word of the name, in the order of the words. */
  private static boolean isOfInitials(List<String> words, String letters) {
    int next = 0;
    for (String word : words) {
      if (next < letters.length() && word.charAt(0) == letters.charAt(next)) {
        next++;
      }
    }
    return !letters.isEmpty() && next == letters.length();
  }
}
