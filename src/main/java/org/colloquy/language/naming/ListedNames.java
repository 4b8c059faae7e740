package org.colloquy.language.naming;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A rule for persons in lists by surname: {@code Roe, Jane. The Lighthouse}. It applies only if a
 * transcript has several such lines, because a single sentence can begin so by chance.
 */
final class ListedNames implements NameRule {
  private static final int SEVERAL = 3;
  private static final Set<String> ENDS = Set.of(".", ":", ";", "(", "and", "&");
  private static final int MOST_GIVEN_NAMES = 3;

  @Override
  public void find(NamedSentences transcript) {
    List<SentenceNames> sentences = transcript.sentences();
    long lines = sentences.stream().filter(s -> endOf(s, 0).isPresent()).count();
    if (lines < SEVERAL) {
      return;
    }
    for (SentenceNames sentence : sentences) {
      int first = 0;
      OptionalInt end = endOf(sentence, first);
      while (end.isPresent()) {
        sentence.put(first, end.getAsInt(), "PERSON");
        first = end.getAsInt() + 2;
        end = endOf(sentence, first);
      }
    }
  }

  /**
   * Returns the index of the last given name; empty unless there is a surname at this index with
   * given names after it.
   */
  private static OptionalInt endOf(SentenceNames sentence, int surname) {
    boolean comma = sentence.isProper(surname) && sentence.word(surname + 1).equals(",");
    if (!comma) {
      return OptionalInt.empty();
    }
    int last = surname + 1;
    while (isGiven(sentence, last + 1) && last - surname <= MOST_GIVEN_NAMES) {
      last++;
    }
    boolean listed = last > surname + 1 && ENDS.contains(sentence.lower(last + 1));
    return listed ? OptionalInt.of(last) : OptionalInt.empty();
  }

  private static boolean isGiven(SentenceNames sentence, int index) {
    Optional<String> type = sentence.at(index).map(NameSpan::type);
    return sentence.isProper(index) && type.filter("PERSON"::equals).isPresent();
  }
}
