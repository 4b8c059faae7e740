package org.colloquy.speaker.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A post in the words in front of a name: {@code Acme founder Jane Roe}; {@code its founder, Jane
 * Roe}; {@code the mayor of Acme, Jane Roe}. In a list ({@code a nurse, Jane Roe and Jim Doe}) it
 * is none.
 */
final class PostInFront {
  private static final Pattern DETERMINER =
      Pattern.compile("(?<!\\b(?:m|am|re|are|s|is|was) )\\b(?i:the|its|their|our|his|her) $");

  private static final Pattern IN_FRONT =
      Pattern.compile(
          "(?:^|(?<=[\\s(\"“]))(?:(?<owner>"
              + EmployerPhrase.WORD
              + "(?: "
              + EmployerPhrase.WORD
              + "){0,3}?)(?<own>['’]s?)? )??(?<role>(?:(?i:"
              + Lexicon.anyOf(WordKind.KIND_OF_OCCUPATION)
              + ") ){0,3}"
              + PostPhrase.OCCUPATION
              + "(?:(?:,? and | & )(?:(?i:"
              + Lexicon.anyOf(WordKind.KIND_OF_OCCUPATION)
              + ") ){0,2}"
              + PostPhrase.OCCUPATION
              + ")?),? $");

  private static final Pattern IN_FRONT_WITH_EMPLOYER =
      Pattern.compile(
          "(?<!\\bof )\\b[Tt]he (?<role>(?:(?i:"
              + Lexicon.anyOf(WordKind.KIND_OF_OCCUPATION)
              + ") ){0,3}"
              + PostPhrase.OCCUPATION
              + ")(?<rest> (?:of|at) "
              + EmployerPhrase.EMPLOYER
              + "),? $");

  private PostInFront() {}

  /** Returns the post in the words directly in front of a name; empty if there is none. */
  static Optional<Post> in(String text) {
    Matcher whole = IN_FRONT_WITH_EMPLOYER.matcher(text);
    if (whole.find()) {
      return Optional.of(PostPhrase.of(whole, text));
    }
    Matcher post = IN_FRONT.matcher(text);
    if (!post.find() || text.endsWith(", ") && !isApposed(post, text)) {
      return Optional.empty();
    }
    String role = post.group("role");
    String last = role.substring(role.lastIndexOf(' ') + 1);
    Optional<String> owner =
        Optional.ofNullable(post.group("owner"))
            .map(PostInFront::withoutFirstWords)
            .filter(o -> !o.isEmpty())
            .filter(
                o ->
                    post.group("own") != null
                        || (Lexicon.has(WordKind.OCCUPATION_BEHIND_OWNER, role)
                                || Lexicon.has(WordKind.OCCUPATION_BEHIND_OWNER, last))
                            && !PostPhrase.NO_OWNER.matcher(o).matches())
            .filter(o -> !PostPhrase.PAST.matcher(role).find());
    return Optional.of(new Post(role.toLowerCase(Locale.ROOT), owner));
  }

  /** Whether the name stands in apposition: {@code its founder, Jane Roe}, not in a list. */
  private static boolean isApposed(Matcher post, String text) {
    return post.group("own") != null
        || DETERMINER.matcher(text.substring(0, post.start("role"))).find();
  }

  /** Returns an owner without words that only begin the sentence. */
  private static String withoutFirstWords(String owner) {
    List<String> words = List.of(owner.split(" "));
    int first = 0;
    while (first < words.size() && Lexicon.has(WordKind.NEVER_IN_NAME, words.get(first))) {
      first++;
    }
    return String.join(" ", words.subList(first, words.size()));
  }
}
