package org.colloquy.speaker.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A phrase that says what somebody is, next to the person's name: {@code Jane Roe, chief executive
 * of Acme}; {@code Acme founder Jane Roe}; {@code I'm Jane Roe, and I'm a nurse at Acme}. Where the
 * words could mean somebody else ({@code Jane Roe, a nurse's daughter}; {@code Jane Roe, the mayor,
 * and his wife}), it is none.
 */
final class PostPhrase {
  /** A word that cannot belong to a post. */
  private static final String NO_PART =
      "(?i:who|whom|whose|which|that|this|is|are|was|were|be|been|am|has|had|have|will|would|can|could"
          + "|should|may|might|must|do|does|did|and|or|but|nor|if|when|while|where|because|as|than|then"
          + "|i|you|he|she|it|we|they|me|him|us|them|said|says|say|told|tells|asked|asks|not|no|never"
          + "|to|of|in|on|at|by|for|with|from|about|into|over|under|after|before|between|like|just|a|an"
          + "|the|his|her|my|your|our|their|its|what|how|why|there|here)\\b";

  private static final String BEFORE_OCCUPATION =
      "(?:(?!" + NO_PART + ")\\p{L}[\\p{L}\\p{M}\\p{N}&\\-]{0,24}(?:\\.\\p{L}\\.|['’]s)? ){0,5}?";

  /** A regular expression for an occupation as a whole word. */
  static final String OCCUPATION =
      "(?i:" + Lexicon.anyOf(WordKind.OCCUPATION) + ")(?![\\p{L}\\p{M}\\p{N}'’\\-])";

  private static final String ROLE =
      "(?<role>"
          + BEFORE_OCCUPATION
          + OCCUPATION
          + "(?:(?:,? and |, | & )(?:(?:an?|the|also) )?"
          + BEFORE_OCCUPATION
          + OCCUPATION
          + "){0,2})";
  private static final String PREPOSITION = " (?:of|at|for|with|in|from|on)\\b";
  private static final String END =
      "(?=[.,;:!?)\\]\"”—–\\n]|\\s*$| [-–—]|"
          + PREPOSITION
          + "| (?:who|whose|here|today|joins|emeritus|emerita|based)\\b)";

  /** Behind the article "the", less may follow: {@code I told Jane Roe, the mayor is here}. */
  private static final String END_OF_THE = "(?=[.;:!?\\n]|,(?! and\\b)|\\s*$|" + PREPOSITION + ")";

  private static final String SELF = "(?:I['’]m|I am) (?:(?:also|currently|now) )?";
  private static final String SHE_IS = "(?:[Ss]he|[Hh]e)(?:['’]s| is) (?:(?:also|currently|now) )?";

  private static final Pattern[] BEHIND = {
    Pattern.compile(
        "^(?: (?:here|with us))?(?: today| tonight)?, (?:who is |who['’]s )?(?:(?:now|currently|an?|our) ){0,2}"
            + ROLE
            + END),
    Pattern.compile(
        "^(?: (?:here|with us))?(?: today| tonight)?, (?:who is |who['’]s )?(?:now )?the "
            + ROLE
            + END_OF_THE),
    Pattern.compile(
        "^ (?:is|['’]s) (?:(?:now|also|currently|still) )?(?:an?|the|our|one of the) "
            + ROLE
            + END),
    Pattern.compile("^ (?:serves|works) as (?:(?:an?|the|our) )?" + ROLE + END),
    Pattern.compile(
        "^ (?:joins|is here|is with)\\b[^.?!]{0,60}[.!] " + SHE_IS + "(?:an?|the) " + ROLE + END)
  };

  /** Behind the name by which somebody introduces themselves. */
  private static final Pattern BEHIND_SELF =
      Pattern.compile("^(?:,|\\.|, and| and|\\. And) " + SELF + "(?:an?|the) " + ROLE + END);

  private static final Pattern IN_FRONT_OF_SELF =
      Pattern.compile("(?:I['’]m|I am|[Mm]y name is|[Tt]his is)(?: your host,?)? $");
  private static final Pattern CONDITION =
      Pattern.compile("\\b(?i:if|whether|unless|until|once) $");
  private static final Pattern OWN =
      Pattern.compile(
          "(?:^|[.?!…] )(?:(?:And|So|Well|Yeah|Yes|Hi|Sure)[,.]? )?"
              + SELF
              + "(?:an?|the) "
              + ROLE
              + "(?=[.,;]|"
              + PREPOSITION
              + ")");

  /** On a line, {@code of} names a department: {@code Jane Roe - Director of Research, Acme}. */
  private static final Pattern ON_A_LINE =
      Pattern.compile(
          "^\\s?(?:\\||[-–—:,(]|--)\\s?(?:an?|the)? ?"
              + ROLE
              + "(?<department> (?:of|for) [^,|]{2,50}?)?"
              + "(?:(?:, | at | - | – | \\| )(?<listed>\\p{Lu}[\\p{L}\\p{M}\\p{N}&.'’\\- ]{1,60})|(?=[.,;:!?)—–\\n]| [-–—]).*|)$");

  /** How words for peoples and parties end: they stand in front of an occupation and own nobody. */
  static final Pattern NO_OWNER = Pattern.compile(".*(?:an|ish|ese|ch|i|ic|al|iss|lsh|eek)$");

  static final Pattern PAST = Pattern.compile("(?i)\\b(?:former|ex|late|retired)\\b");
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");

  private PostPhrase() {}

  /**
   * Returns the post in the words directly behind a name; empty if there is none.
   *
   * @param before the text in front of the name
   * @param text the text behind it
   */
  static Optional<Post> behind(String before, String text) {
    if (CONDITION.matcher(before).find()) {
      return Optional.empty();
    }
    Matcher self = BEHIND_SELF.matcher(text);
    if (IN_FRONT_OF_SELF.matcher(before).find() && self.find()) {
      return Optional.of(of(self, text));
    }
    for (Pattern pattern : BEHIND) {
      Matcher post = pattern.matcher(text);
      if (post.find()) {
        return Optional.of(of(post, text));
      }
    }
    return Optional.empty();
  }

  /** Returns the post behind a name in the rest of its line, in a list or a headline. */
  static Optional<Post> onLine(String text) {
    Matcher post = ON_A_LINE.matcher(text);
    if (!post.find()) {
      return Optional.empty();
    }
    Post found = of(post, text);
    Optional<String> listed = Optional.ofNullable(post.group("listed")).map(String::strip);
    String last = found.role().substring(found.role().lastIndexOf(' ') + 1);
    boolean led = Lexicon.has(WordKind.OCCUPATION_LEADING_DEPARTMENTS, last);
    return Optional.of(
        post.group("department") == null || listed.isEmpty() && !led
            ? new Post(found.role(), listed.or(found::employer))
            : new Post(found.role() + post.group("department").toLowerCase(Locale.ROOT), listed));
  }

  /**
   * Returns what the speaker of a turn says to be: {@code I'm the head of Acme}; empty if nothing.
   */
  static Optional<Post> ofSpeaker(String turn) {
    Matcher post = OWN.matcher(turn);
    while (post.find()) {
      Post found = of(post, turn);
      if (found.employer().isPresent() || found.role().contains("founder")) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  /** Parts the words of a match into the role and the employer in front of or behind it. */
  static Post of(Matcher post, String text) {
    List<String> words = List.of(post.group("role").split(" "));
    int own = 0;
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).endsWith("'s") || words.get(i).endsWith("’s")) {
        own = i + 1;
      }
    }
    int first = startOfRole(words, own);
    List<String> role = words.subList(first, words.size());
    String last = role.get(role.size() - 1);
    String owner = String.join(" ", words.subList(0, first)).replaceAll("['’]s$", "");
    boolean owned =
        CAPITALISED.matcher(owner).matches()
            && (own > 0
                || Lexicon.has(WordKind.OCCUPATION_BEHIND_OWNER, last)
                    && !NO_OWNER.matcher(owner).matches());
    String printed = String.join(" ", role);
    Optional<String> employer =
        PAST.matcher(post.group("role")).find()
            ? Optional.empty()
            : owned
                ? Optional.of(owner)
                : EmployerPhrase.behind(last, text.substring(post.end("role")));
    return new Post(printed.toLowerCase(Locale.ROOT), employer);
  }

  /**
   * Returns the index of the first word of the role. In front of a role in small letters or of an
   * acronym, capitalised words name an employer or a people; in {@code Chief Executive Officer}
   * they belong to the role.
   */
  private static int startOfRole(List<String> words, int from) {
    List<String> rest = words.subList(from, words.size());
    boolean allCapitalised = rest.stream().allMatch(w -> CAPITALISED.matcher(w).matches());
    if (allCapitalised && !ACRONYM.matcher(rest.get(rest.size() - 1)).matches()) {
      return from;
    }
    int first = from;
    while (first < words.size() - 1
        && CAPITALISED.matcher(words.get(first)).matches()
        && !Lexicon.has(WordKind.OCCUPATION, words.get(first).replace(",", ""))
        && !Lexicon.has(WordKind.KIND_OF_OCCUPATION, words.get(first))) {
      first++;
    }
    return first;
  }
}
