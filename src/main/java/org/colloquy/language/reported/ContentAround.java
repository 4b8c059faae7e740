package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds content that stands in front of its cue, or around it. */
final class ContentAround {

  private final ParsedSentence sentence;
  private final ContentLeft left;

  ContentAround(ParsedSentence sentence) {
    this.sentence = sentence;
    this.left = new ContentLeft(sentence);
  }

  /**
   * Whether a clause is the subject or object of another: {@code what he said was wrong}.
   *
   * @param source the first word of its source
   */
  boolean isPartOfAnother(int source) {
    return source > 0 && SayingWord.FREE_RELATIVE.has(sentence.text(source - 1));
  }

  /**
   * {@code They, he said, will go}: a clause whose subject stands in front of the cue and whose
   * verb behind it.
   *
   * @param clause the words of the clause of the cue
   */
  Optional<ReportContent> inserted(CuePlace place, Stretch clause) {
    int verb = sentence.head(place.word());
    boolean beside = verb > clause.last() && sentence.is(place.word(), "parataxis", "dep", "ccomp");
    boolean around =
        beside
            && sentence.child(verb, "nsubj", "nsubj:pass", "expl").orElse(verb) < clause.first()
            && sentence.word(clause.first() - 1).isMark();
    return around
        ? left.of(clause, sentence.reach(verb), Construction.PARENTHESIS)
        : Optional.empty();
  }

  /**
   * {@code They, he said, will go}; {@code They will go, said the mayor}.
   *
   * @param clause the words of the clause of the cue
   */
  Optional<ReportContent> parenthesis(CuePlace place, Stretch clause) {
    int before = clause.first() - 1;
    int behind = clause.last() + 1;
    boolean setOffBefore = before >= 0 && sentence.word(before).isMark();
    boolean setOffBehind = behind >= sentence.size() || sentence.word(behind).isMark();
    boolean asked =
        sentence.text(sentence.size() - 1).contains("?") && behind >= sentence.size() - 1;
    boolean hasObject = sentence.child(place.word(), "obj").isPresent();
    if (hasObject || !setOffBefore || !setOffBehind || asked && !sentence.closesQuotation(before)) {
      return Optional.empty();
    }
    if (sentence.closesQuotation(before)) {
      return quotedBefore(before, behind);
    }
    for (int child : sentence.children(place.word())) {
      if (sentence.is(child, "ccomp", "parataxis", "dep") && child < clause.first()) {
        return left.of(clause, sentence.reach(child), Construction.PARENTHESIS);
      }
    }
    int governor = sentence.head(place.word());
    boolean beside = governor >= 0 && sentence.is(place.word(), "parataxis", "dep", "ccomp");
    if (beside && !clause.contains(governor)) {
      return left.of(clause, sentence.reach(governor), Construction.PARENTHESIS);
    }
    return Optional.empty();
  }

  private Optional<ReportContent> quotedBefore(int closing, int behind) {
    int opening = closing - 1;
    while (opening >= 0 && !sentence.opensQuotation(opening)) {
      opening--;
    }
    if (closing == 0) {
      return Optional.empty();
    }
    List<Stretch> parts = new ArrayList<>();
    sentence.trimmed(new Stretch(Math.max(0, opening), closing - 1)).ifPresent(parts::add);
    int again = behind;
    while (again < sentence.size()
        && sentence.word(again).isMark()
        && !sentence.opensQuotation(again)) {
      again++;
    }
    if (again < sentence.size() && sentence.opensQuotation(again)) {
      int end = Math.min(sentence.closing(again + 1), sentence.size() - 1);
      sentence.trimmed(new Stretch(again, end)).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportContent(parts, Construction.QUOTATION, true));
  }

  /**
   * {@code according to the mayor}: what the phrase belongs to.
   *
   * @param phraseEnd the last word of the source
   */
  Optional<ReportContent> accordingTo(CuePlace place, int phraseEnd) {
    int source = sentence.head(place.word());
    if (source < 0) {
      return Optional.empty();
    }
    int end = Math.max(phraseEnd, place.words().last());
    Stretch phrase = new Stretch(place.word(), end);
    boolean opens =
        place.word() == 0
            || sentence.word(place.word() - 1).isMark()
            || sentence.tag(place.word() - 1).equals("CC");
    if (opens && sentence.text(end + 1).equals(",") && DirectWords.isClause(sentence, end + 2)) {
      return left.of(phrase, new Stretch(end + 2, sentence.size() - 1), Construction.ACCORDING);
    }
    int governor = sentence.head(source);
    while (governor >= 0 && !sentence.hasSubject(governor) && sentence.head(governor) >= 0) {
      governor = sentence.head(governor);
    }
    Stretch whole = governor < 0 ? new Stretch(0, sentence.size() - 1) : sentence.reach(governor);
    return left.of(phrase, whole, Construction.ACCORDING);
  }
}
