package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the verbs whose auxiliaries hold for another one, too: {@code has stood and said}. */
final class SharingVerbs {
  /** Tags of verbs without a tense of their own. */
  private static final Set<String> SHARING = Set.of("VB", "VBN", "VBG");

  private SharingVerbs() {}

  /**
   * Returns a verb and those before it with which it shares a subject and auxiliaries, if it has
   * none of its own.
   *
   * @param verb 0-based index of the verb
   */
  static List<Integer> of(ParsedSentence sentence, int verb) {
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    int at = verb;
    while (sentence.is(at, "conj")
        && sentence.head(at) >= 0
        && SHARING.contains(sentence.tag(at))
        && sentence.tag(at).equals(sentence.tag(sentence.head(at)))
        && sentence.child(at, "nsubj", "aux").isEmpty()) {
      at = sentence.head(at);
      verbs.add(at);
    }
    return verbs;
  }
}
