package org.colloquy.language.reported;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds the content of {@code as he said}, {@code like you said}: what the clause belongs to. */
final class AsClause {
  private static final Set<String> AS = Set.of("as", "like");

  /** Tags of words behind which a phrase goes on: {@code a big, as you said, mistake}. */
  private static final Set<String> WITHIN_PHRASE = Set.of("JJ", "DT", "PRP$", "IN", "POS");

  /** Tags of words that begin a relative clause. */
  private static final Set<String> RELATIVE = Set.of("WDT", "WP");

  /** How many words a source and the clause of a cue have at most. */
  private static final int NEAR = 6;

  private final ParsedSentence sentence;
  private final ContentLeft left;
  private final ContentEnd ends;

  AsClause(ParsedSentence sentence) {
    this.sentence = sentence;
    this.left = new ContentLeft(sentence);
    this.ends = new ContentEnd(sentence);
  }

  /**
   * Returns the content; empty if the cue is not in such a clause.
   *
   * @param source 0-based index of the first word of the source
   */
  Optional<ReportContent> of(CuePlace place, int source) {
    int as = source - 1;
    boolean relative =
        sentence.is(place.word(), "acl", "acl:relcl")
            || sentence.child(place.word(), "obj").isPresent()
            || place.word() < source
            || place.word() - source > NEAR;
    if (as < 0 || relative || !AS.contains(sentence.text(as))) {
      return Optional.empty();
    }
    int end = endOfClause(place);
    Stretch clause = new Stretch(as, end);
    if (opens(as) && end + 1 < sentence.size()) {
      Stretch behind = ends.cut(new Stretch(end + 1, sentence.size() - 1));
      return left.of(clause, behind, Construction.AS_CLAUSE);
    }
    if (isWithinPhrase(as)) {
      return phraseBehind(end);
    }
    int governor = sentence.head(place.word());
    while (governor >= 0 && !sentence.hasSubject(governor) && sentence.head(governor) >= 0) {
      governor = sentence.head(governor);
    }
    Stretch whole =
        governor < 0 || clause.contains(governor)
            ? new Stretch(0, sentence.size() - 1)
            : sentence.reach(governor);
    return left.of(clause, withoutNextClause(whole, clause), Construction.AS_CLAUSE);
  }

  /** The last word before a mark that stands near behind a cue; else that of the cue. */
  private int endOfClause(CuePlace place) {
    for (int i = place.end(); i < Math.min(sentence.size(), place.end() + NEAR); i++) {
      if (sentence.word(i).isMark()) {
        return i - 1;
      }
    }
    return place.words().last();
  }

  /** Whether nothing but conjunctions, adverbs and fillers stands before a word. */
  private boolean opens(int index) {
    for (int i = 0; i < index; i++) {
      String tag = sentence.tag(i);
      boolean light = tag.equals("CC") || tag.equals("UH") || tag.startsWith("RB");
      if (!light && !sentence.word(i).isMark()) {
        return false;
      }
    }
    return true;
  }

  private boolean isWithinPhrase(int as) {
    return as >= 2
        && sentence.word(as - 1).isComma()
        && WITHIN_PHRASE.contains(sentence.tag(as - 2))
        && sentence.is(as - 2, "amod", "det", "case", "compound", "nmod", "nmod:poss");
  }

  /** The phrase that goes on behind a clause: {@code hole in the roof}. */
  private Optional<ReportContent> phraseBehind(int end) {
    int first = end + 1;
    while (first < sentence.size() && sentence.word(first).isMark()) {
      first++;
    }
    int last = first;
    while (last + 1 < sentence.size()
        && !sentence.word(last + 1).isMark()
        && !RELATIVE.contains(sentence.tag(last + 1))) {
      last++;
    }
    return first >= sentence.size()
        ? Optional.empty()
        : Optional.of(
            new ReportContent(List.of(new Stretch(first, last)), Construction.AS_CLAUSE, false));
  }

  /** {@code He is wrong, as you said, but …}: the clause behind the conjunction is another. */
  private Stretch withoutNextClause(Stretch whole, Stretch clause) {
    int next = clause.last() + 1;
    while (next < sentence.size() && sentence.word(next).isMark()) {
      next++;
    }
    boolean another = next < sentence.size() && sentence.tag(next).equals("CC");
    return another && whole.first() < clause.first() && whole.last() > clause.last()
        ? new Stretch(whole.first(), clause.last())
        : whole;
  }
}
