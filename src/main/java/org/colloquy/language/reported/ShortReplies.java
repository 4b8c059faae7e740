package org.colloquy.language.reported;

import java.util.Optional;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds replies and short replies that are all that was said: {@code said yes when …}. */
final class ShortReplies {
  private final ParsedSentence sentence;

  ShortReplies(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the greeting that begins at an index, with those right behind it; empty if none does,
   * or if it goes on: {@code said yes, we will}.
   */
  Optional<Stretch> at(int start) {
    if (!SayingWord.GREETING.has(sentence.text(start)) || goesOn(start + 1)) {
      return Optional.empty();
    }
    int last = start;
    while (SayingWord.GREETING.has(sentence.text(last + 1))) {
      last++;
    }
    return Optional.of(new Stretch(start, last));
  }

  private boolean goesOn(int next) {
    boolean comma =
        next < sentence.size()
            && sentence.word(next).isComma()
            && !sentence.tag(next + 1).equals("CC");
    return comma || DirectWords.isClause(sentence, next);
  }
}
