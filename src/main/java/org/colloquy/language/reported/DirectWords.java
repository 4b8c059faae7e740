package org.colloquy.language.reported;

/** The words by which speech is recognised that is given as it was uttered, without marks. */
final class DirectWords {

  /** How far behind its beginning direct speech shows itself, in words. */
  private static final int NEAR = 8;

  private DirectWords() {}

  /** Whether what begins here begins as people begin to speak. */
  static boolean open(ParsedSentence sentence, int index) {
    return SayingWord.OPENER.has(sentence.text(index)) || sentence.tag(index).equals("UH");
  }

  /** Whether what begins here is spoken from the first or to the second person, or asks. */
  static boolean speak(ParsedSentence sentence, int index) {
    if (sentence.tag(index).equals("CC")) {
      return false;
    }
    if (open(sentence, index) || SayingWord.ASKING.has(sentence.text(index))) {
      return true;
    }
    if (sentence.tag(index).equals("VB")) {
      return true;
    }
    for (int i = index; i < Math.min(index + NEAR, sentence.size()); i++) {
      if (SayingWord.FIRST_OR_SECOND.has(sentence.text(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a pronoun with a verb of its own begins here: {@code that's}. */
  static boolean isContracted(ParsedSentence sentence, int index) {
    return SayingWord.SUBJECT.has(sentence.text(index)) && sentence.text(index + 1).startsWith("'");
  }

  /** Whether a clause with a pronoun as its subject begins here. */
  static boolean isClause(ParsedSentence sentence, int index) {
    int verb = index + 1;
    while (verb < index + 3 && sentence.tag(verb).startsWith("RB")) {
      verb++;
    }
    return SayingWord.SUBJECT.has(sentence.text(index))
        && (sentence.tag(verb).startsWith("VB") || sentence.tag(verb).equals("MD"));
  }
}
