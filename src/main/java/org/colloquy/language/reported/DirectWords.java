package org.colloquy.language.reported;

import java.util.Set;

/** The words by which speech is recognised that is given as it was uttered, without marks. */
final class DirectWords {
  /** Words with which people begin to speak and which no subordinate clause begins with. */
  private static final Set<String> OPENERS =
      Set.of(
          "oh", "ah", "hey", "hi", "hello", "yeah", "yes", "yep", "no", "nope", "nah", "okay", "ok",
          "well", "wow", "look", "listen", "man", "dude", "please", "thanks", "thank", "sorry",
          "wait", "sure", "right", "alright", "gosh", "god", "uh", "um", "hmm", "let", "come");

  private static final Set<String> FIRST_AND_SECOND =
      Set.of("i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "let's");

  private static final Set<String> ASKING =
      Set.of("what", "why", "how", "who", "where", "when", "which");

  private static final Set<String> NOMINATIVE =
      Set.of(
          "i", "you", "he", "she", "it", "we", "they", "this", "that", "there", "these", "those");

  /** How far behind its beginning direct speech shows itself, in words. */
  private static final int NEAR = 8;

  private DirectWords() {}

  /** Whether what begins here begins as people begin to speak. */
  static boolean open(ParsedSentence sentence, int index) {
    return OPENERS.contains(sentence.text(index)) || sentence.tag(index).equals("UH");
  }

  /** Whether what begins here is spoken from the first or to the second person, or asks. */
  static boolean speak(ParsedSentence sentence, int index) {
    if (sentence.tag(index).equals("CC")) {
      return false;
    }
    if (open(sentence, index) || ASKING.contains(sentence.text(index))) {
      return true;
    }
    if (sentence.tag(index).equals("VB")) {
      return true;
    }
    for (int i = index; i < Math.min(index + NEAR, sentence.size()); i++) {
      if (FIRST_AND_SECOND.contains(sentence.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause with a pronoun as its subject begins here. */
  static boolean isClause(ParsedSentence sentence, int index) {
    int verb = index + 1;
    while (verb < index + 3 && sentence.tag(verb).startsWith("RB")) {
      verb++;
    }
    return NOMINATIVE.contains(sentence.text(index))
        && (sentence.tag(verb).startsWith("VB") || sentence.tag(verb).equals("MD"));
  }
}
