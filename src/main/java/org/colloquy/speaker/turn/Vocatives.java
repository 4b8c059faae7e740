package org.colloquy.speaker.turn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.model.lexicon.Writing;
import org.colloquy.speaker.name.NameSearch;

/**
 * The vocatives of speech, which tell whom a turn addresses by name: {@code Charles, you're in
 * Moscow}, {@code Sure, A.}, {@code Thank you, Ingrid}, {@code Yes, Mr. Roe}. A name between commas
 * in the middle of a sentence is not enough: it may belong to a list.
 */
final class Vocatives {
  /** How much text before and behind a name is looked at, in UTF-16 code units. */
  private static final int CONTEXT = 48;

  private static final String START =
      "(?:^|[.?!…\"”]\\s+|\\s-\\s|[\\n])"
          + "(?:(?:[Aa]nd|[Bb]ut|[Ss]o|[Nn]ow|[Oo]kay|[Ww]ell|[Oo]h),? )?";
  private static final String GREETING =
      "\\b(?:[Tt]hanks|[Tt]hank you(?: so much| very much)?|[Gg]ood (?:morning|afternoon|evening)|[Hh]i"
          + "|[Hh]ello|[Hh]ey|[Ss]ure|[Yy]es|[Yy]eah|[Nn]o|[Rr]ight|[Yy]ou bet|[Ww]elcome),?\\s";
  private static final String TITLE =
      "(?:"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.SHORT_TITLE)
          + "\\.?|"
          + Lexicon.anyOf(Writing.CAPITALISED, WordKind.VOCATIVE)
          + ") ";

  private static final Pattern AT_START = Pattern.compile(START + "(?<title>" + TITLE + ")?$");
  private static final Pattern BEHIND_COMMA = Pattern.compile(",\\s(?<title>" + TITLE + ")?$");
  private static final Pattern BEHIND_GREETING =
      Pattern.compile(GREETING + "(?<title>" + TITLE + ")?$");

  /**
   * What follows a name that is addressed: {@code Jane Roe, a farmer} speaks of her, not to her.
   */
  private static final Pattern BEFORE_SPEECH =
      Pattern.compile("^,\\s(?!(?:who|whom|whose|which|an?|the)\\b)");

  private static final Pattern AT_END = Pattern.compile("^(?:[.?!…](?:\\s|$|[\"”])|\\s-\\s|$)");
  private static final Pattern NO_POSSESSIVE = Pattern.compile("^(?![\\p{L}\\p{M}'’])");

  private final Map<String, Integer> ownerOfForm = new HashMap<>();
  private final Map<String, Integer> ownerOfSurname = new HashMap<>();
  private final NameSearch search;

  /**
   * Looks for these participants.
   *
   * @param names each participant's full name, or the only name there is; empty for somebody
   *     without a name
   */
  Vocatives(List<String> names) {
    Set<String> shared = new HashSet<>();
    Set<String> sharedSurnames = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (!names.get(i).isEmpty()) {
        PersonName person = PersonName.parse(names.get(i));
        claim(person.full(), i, ownerOfForm, shared);
        claim(person.first(), i, ownerOfForm, shared);
        claim(person.last(), i, ownerOfSurname, sharedSurnames);
      }
    }
    ownerOfForm.keySet().removeAll(shared);
    ownerOfSurname.keySet().removeAll(sharedSurnames);
    List<String> all = new ArrayList<>(ownerOfForm.keySet());
    all.addAll(ownerOfSurname.keySet());
    this.search = NameSearch.exact(all);
  }

  private static void claim(
      String form, int owner, Map<String, Integer> owners, Set<String> shared) {
    Integer other = owners.putIfAbsent(form, owner);
    if (other != null && other != owner) {
      shared.add(form);
    }
  }

  /**
   * Returns the participants whom the turn addresses, by their index, each with the forms of
   * address.
   */
  SortedMap<Integer, SortedSet<String>> in(String turn) {
    SortedMap<Integer, SortedSet<String>> found = new TreeMap<>();
    search.in(
        turn,
        hit -> {
          String title = titleOfAddress(turn, hit);
          if (title != null) {
            Integer owner =
                title.isEmpty() ? ownerOfForm.get(hit.name()) : ownerOfSurname.get(hit.name());
            if (owner != null) {
              found.computeIfAbsent(owner, i -> new TreeSet<>()).add(title + hit.name());
            }
          }
        });
    return found;
  }

  /**
   * Returns the title with which the turn addresses somebody at this place, empty if without one;
   * null if it addresses nobody here.
   */
  private static String titleOfAddress(String turn, NameSearch.Hit hit) {
    if (matches(BEFORE_SPEECH, turn, hit.end())) {
      Matcher start = before(AT_START, turn, hit.start());
      if (start.find()) {
        return title(start);
      }
    }
    if (matches(AT_END, turn, hit.end())) {
      Matcher comma = before(BEHIND_COMMA, turn, hit.start());
      if (comma.find()) {
        return title(comma);
      }
    }
    if (matches(NO_POSSESSIVE, turn, hit.end())) {
      Matcher greeting = before(BEHIND_GREETING, turn, hit.start());
      if (greeting.find()) {
        return title(greeting);
      }
    }
    return null;
  }

  private static String title(Matcher matcher) {
    return matcher.group("title") == null ? "" : matcher.group("title");
  }

  private static Matcher before(Pattern pattern, String turn, int end) {
    int from = Math.max(0, end - CONTEXT);
    // A window that begins inside the turn must not look like the start of the turn.
    String window = (from == 0 ? "" : "\0") + turn.substring(from, end);
    return pattern.matcher(window);
  }

  private static boolean matches(Pattern pattern, String turn, int from) {
    return pattern.matcher(turn.substring(from, Math.min(turn.length(), from + CONTEXT))).find();
  }
}
