package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.Talk;

/** The words around a mention in its sentence, and the noun of a phrase. */
final class WordsAround {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’]\\p{L}+)?|['’]\\p{L}+|[^\\s\\p{L}\\p{N}]");
  private static final int REACH = 2;

  private WordsAround() {}

  static List<String> of(Talk talk, int mention, Pointer pointer) {
    List<String> found = new ArrayList<>();
    List<String> before = words(talk.before(mention));
    List<String> behind = words(talk.behind(mention));
    for (int i = 1; i <= REACH; i++) {
      found.add("-" + i + ":" + (i <= before.size() ? before.get(before.size() - i) : "^"));
      found.add("+" + i + ":" + (i <= behind.size() ? behind.get(i - 1) : "$"));
    }
    found.add("=:" + talk.text(mention).toLowerCase(Locale.ROOT));
    if (pointer.isPhrase()) {
      found.add("n:" + talk.mention(mention).traits().noun());
      found.add("d:" + talk.mention(mention).traits().determiner());
    }
    return found;
  }

  /**
   * What speaks for or against a candidate: for a phrase, its noun together with the candidate's
   * type; nothing for other words.
   */
  static List<String> ofCandidate(Talk talk, int mention, Pointer pointer, int referent) {
    if (!pointer.isPhrase()) {
      return List.of();
    }
    PossibleReferent candidate = talk.referents().get(referent);
    String type = candidate.speaker().isPresent() ? "PARTICIPANT" : candidate.type().name();
    String noun = talk.mention(mention).traits().noun();
    return List.of(
        "nt:" + noun + ":" + type,
        "dt:" + talk.mention(mention).traits().determiner() + ":" + type);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('’', '\''));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
