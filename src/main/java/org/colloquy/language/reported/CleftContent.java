package org.colloquy.language.reported;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds content behind a second verb: {@code what he is saying is …}. */
final class CleftContent {
  private static final Set<String> BE = Set.of("is", "'s", "was");
  private static final Set<String> WHATEVER = Set.of("what", "all");

  /** How many words stand at most between <i>what</i> and the cue: {@code what they are saying}. */
  private static final int NEAR = 6;

  private final ParsedSentence sentence;

  CleftContent(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the content; empty if the sentence is not of this form, or if the second verb has no
   * clause behind it: {@code what he said is wrong} judges and reports nothing.
   */
  Optional<ReportContent> of(CuePlace place) {
    int what = place.word() - 1;
    while (what >= 0 && what >= place.word() - NEAR && !WHATEVER.contains(sentence.text(what))) {
      what--;
    }
    if (what < 0 || !WHATEVER.contains(sentence.text(what)) || what == place.word() - 1) {
      return Optional.empty();
    }
    int be = place.end();
    while (be < place.end() + 3 && !BE.contains(sentence.text(be))) {
      be++;
    }
    return BE.contains(sentence.text(be)) && be + 1 < sentence.size()
        ? behind(be)
        : Optional.empty();
  }

  private Optional<ReportContent> behind(int be) {
    int start = be + 1;
    if (sentence.word(start).isComma() && start + 1 < sentence.size()) {
      start++;
    }
    boolean quoted = sentence.opensQuotation(start);
    boolean marked = sentence.text(start).equals("that") && start + 1 < sentence.size();
    if (marked && (sentence.is(start, "mark") || sentence.tag(start).equals("IN"))) {
      start++;
    }
    boolean clause = quoted || marked || holdsSubject(start);
    int last =
        quoted ? Math.min(sentence.closing(start + 1), sentence.size() - 1) : sentence.size() - 1;
    return sentence
        .trimmed(new Stretch(start, last))
        .filter(stretch -> clause && stretch.last() > stretch.first())
        .map(stretch -> quoted ? stretch : new ContentEnd(sentence).cut(stretch))
        .map(stretch -> new ReportContent(List.of(stretch), Construction.CLEFT, quoted));
  }

  /** Whether a clause with its subject begins at a word, over words that may open it. */
  private boolean holdsSubject(int start) {
    for (int i = start; i < sentence.size() && !sentence.word(i).isMark(); i++) {
      if (sentence.is(i, "nsubj", "nsubj:pass", "expl")
          && sentence.head(i) > i
          && !WHATEVER.contains(sentence.text(i))) {
        return true;
      }
      if (sentence.word(i).isVerb()) {
        return false;
      }
    }
    return false;
  }
}
