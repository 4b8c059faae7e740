package org.colloquy.language.reported;

import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/**
 * Where content ends that is no quotation. In speech a parse often joins the next sentence to it:
 * content ends before a dash or dots behind which a new clause begins, and before a remark of the
 * one who reports ({@code , which I doubt}). It goes on over a further clause with <i>that</i>.
 */
final class ContentEnd {
  private static final Set<String> DOTS = Set.of("...", "…");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");

  /** How many words stand at most between a mark and the clause that begins behind it. */
  private static final int MOST_BEFORE_CLAUSE = 3;

  private final ParsedSentence sentence;

  ContentEnd(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** The content without what follows it. */
  Stretch cut(Stretch content) {
    for (int i = content.first() + 1; i < content.last(); i++) {
      boolean next =
          DOTS.contains(sentence.text(i)) && beginsSentence(i + 1)
              || isDash(i)
                  && (!closesLater(i, content.last()) || verbBetween(content.first(), i))
                  && beginsSentence(i + 1);
      if (next || sentence.word(i).isComma() && remarks(i + 1)) {
        return new Stretch(content.first(), i - 1);
      }
    }
    return content;
  }

  /**
   * The content and the clauses that go on with it: {@code that they had left, and that nobody
   * knew}.
   *
   * @param limit the last word that it may reach
   */
  Stretch withFurtherClauses(Stretch content, int limit) {
    int last = content.last();
    int further = furtherClause(last + 1);
    while (further > last && further <= limit) {
      last = further;
      further = furtherClause(last + 1);
    }
    return new Stretch(content.first(), last);
  }

  /** The last word of a clause that is joined at an index; −1 if none is. */
  private int furtherClause(int index) {
    int at = index;
    while (at < sentence.size() && sentence.word(at).isComma()) {
      at++;
    }
    if (!sentence.tag(at).equals("CC") || at + 1 >= sentence.size()) {
      return -1;
    }
    int mark = at + 1;
    boolean joined =
        SayingWord.MARK.has(sentence.text(mark))
            && sentence.is(mark, "mark")
            && sentence.isClause(sentence.head(mark));
    return joined ? sentence.reach(sentence.head(mark)).last() : -1;
  }

  private boolean isDash(int index) {
    return DASHES.contains(sentence.text(index));
  }

  /** Whether a clause is whole before a dash, so that an aside behind it is none of its own. */
  private boolean verbBetween(int first, int dash) {
    for (int i = first; i < dash; i++) {
      if (sentence.word(i).isVerb() || sentence.tag(i).equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what a dash opens is closed by another one, so that it is an aside. */
  private boolean closesLater(int dash, int last) {
    for (int i = dash + 1; i < last; i++) {
      if (isDash(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean beginsSentence(int index) {
    if (sentence.text(index).equals("which")) {
      return true;
    }
    for (int i = index; i <= index + MOST_BEFORE_CLAUSE && i < sentence.size(); i++) {
      if (DirectWords.isClause(sentence, i) || DirectWords.isContracted(sentence, i)) {
        return true;
      }
      if (!isLight(i)) {
        return false;
      }
    }
    return false;
  }

  private boolean isLight(int index) {
    String tag = sentence.tag(index);
    return tag.equals("CC")
        || tag.equals("UH")
        || tag.startsWith("RB")
        || tag.equals("IN")
        || sentence.word(index).isComma();
  }

  /** {@code which I think}, {@code which is what I meant}. */
  private boolean remarks(int index) {
    if (!sentence.text(index).equals("which")) {
      return false;
    }
    for (int i = index + 1; i <= index + MOST_BEFORE_CLAUSE; i++) {
      if (sentence.text(i).equals("i")) {
        return true;
      }
    }
    return false;
  }
}
