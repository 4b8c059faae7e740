package org.colloquy.language.reported;

import java.util.List;
import java.util.Optional;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds content in quotation marks, written or spoken, behind its cue. */
final class QuotedContent {
  private static final String SPOKEN_QUOTE = "quote";

  private final ParsedSentence sentence;

  QuotedContent(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /**
   * Returns the content; empty if no quotation begins behind the cue.
   *
   * @param clause what stands between cue and content
   */
  Optional<ReportContent> of(CuePlace place, CueClause clause) {
    int start = clause.end();
    if (place.cue().takes(SpeechCue.Kind.AS)) {
      return behindAs(place);
    }
    if (sentence.text(start).equals(SPOKEN_QUOTE)) {
      return spoken(start);
    }
    if (sentence.opensQuotation(start)) {
      Construction by = place.form() == Form.VERB ? Construction.QUOTATION : Construction.QUOTATIVE;
      return clause.marked()
          ? content(quotationAt(start), Construction.MARKED_CLAUSE, false)
          : content(quotationAt(start), by, true);
    }
    int opening = openingNear(place);
    return opening > 0
        ? content(quotationAt(opening), Construction.QUOTATION, true)
        : Optional.empty();
  }

  private Stretch quotationAt(int opening) {
    return new Stretch(opening, Math.min(sentence.closing(opening + 1), sentence.size() - 1));
  }

  /**
   * The next mark that opens a quotation, if no clause begins before it: {@code told them once,
   * like, “…”}; 0 if there is none.
   */
  private int openingNear(CuePlace place) {
    for (int i = place.end(); i < sentence.size(); i++) {
      if (sentence.opensQuotation(i)) {
        return place.form() == Form.NOUN || isNickname(i) ? 0 : i;
      }
      boolean clause = sentence.word(i).isVerb() || sentence.tag(i).equals("MD");
      if (clause || sentence.closesQuotation(i) || sentence.text(i).equals("that")) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code Peter “Pit” Brock}. */
  private boolean isNickname(int opening) {
    int closing = sentence.closing(opening + 1);
    return sentence.tag(opening - 1).startsWith("NNP")
        && sentence.tag(closing + 1).startsWith("NNP");
  }

  /** {@code described it as “a mess”}. */
  private Optional<ReportContent> behindAs(CuePlace place) {
    for (int i = place.end(); i + 1 < sentence.size(); i++) {
      if (sentence.text(i).equals("as") && sentence.opensQuotation(i + 1)) {
        return content(quotationAt(i + 1), Construction.PHRASE, false);
      }
    }
    return Optional.empty();
  }

  /** {@code quote, we will go, unquote}. */
  private Optional<ReportContent> spoken(int start) {
    int end = start + 1;
    while (end < sentence.size() && !SayingWord.UNQUOTE.has(sentence.text(end))) {
      end++;
    }
    return start + 1 >= end
        ? Optional.empty()
        : content(new Stretch(start + 1, end - 1), Construction.QUOTATION, true);
  }

  private Optional<ReportContent> content(
      Stretch stretch, Construction construction, boolean direct) {
    return sentence
        .trimmed(stretch)
        .map(trimmed -> new ReportContent(List.of(trimmed), construction, direct));
  }
}
