package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds content that stands in front of its cue, or around it. */
final class ContentAround {
  private static final Set<String> BE = Set.of("is", "'s", "was");
  private static final Set<String> WHATEVER = Set.of("what", "all");
  private static final Set<String> AS = Set.of("as", "like");

  /** How many words stand at most between <i>what</i> and the cue: {@code what they are saying}. */
  private static final int NEAR = 6;

  private final ParsedSentence sentence;

  ContentAround(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** {@code what he is saying is …}: content behind the second verb. */
  Optional<ReportContent> cleft(CuePlace place) {
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
    if (!BE.contains(sentence.text(be)) || be + 1 >= sentence.size()) {
      return Optional.empty();
    }
    int start = be + 1;
    if (sentence.word(start).isComma() && start + 1 < sentence.size()) {
      start++;
    }
    boolean quoted = sentence.word(start).opensQuotation();
    if (sentence.text(start).equals("that") && start + 1 < sentence.size()) {
      start++;
    }
    int last =
        quoted ? Math.min(sentence.closing(start + 1), sentence.size() - 1) : sentence.size() - 1;
    return sentence
        .trimmed(new Stretch(start, last))
        .filter(stretch -> stretch.last() > stretch.first())
        .map(stretch -> new ReportContent(List.of(stretch), Construction.CLEFT, quoted));
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
   * {@code as he said}, {@code like you said}: what the clause belongs to.
   *
   * @param source the first word of the source
   */
  Optional<ReportContent> asClause(CuePlace place, int source) {
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
      return rest(clause, new Stretch(end + 1, sentence.size() - 1), Construction.AS_CLAUSE);
    }
    int governor = sentence.head(place.word());
    while (governor >= 0 && !isClause(governor) && sentence.head(governor) >= 0) {
      governor = sentence.head(governor);
    }
    if (governor < 0 || clause.contains(governor)) {
      return rest(clause, new Stretch(0, sentence.size() - 1), Construction.AS_CLAUSE);
    }
    return rest(clause, sentence.reach(governor), Construction.AS_CLAUSE);
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
    return around ? rest(clause, sentence.reach(verb), Construction.PARENTHESIS) : Optional.empty();
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
    if (hasObject
        || !setOffBefore
        || !setOffBehind
        || asked && !sentence.word(before).closesQuotation()) {
      return Optional.empty();
    }
    if (sentence.word(before).closesQuotation()) {
      return quotedBefore(before, behind);
    }
    for (int child : sentence.children(place.word())) {
      if (sentence.is(child, "ccomp", "parataxis", "dep") && child < clause.first()) {
        return rest(clause, sentence.reach(child), Construction.PARENTHESIS);
      }
    }
    int governor = sentence.head(place.word());
    boolean beside = governor >= 0 && sentence.is(place.word(), "parataxis", "dep", "ccomp");
    if (beside && !clause.contains(governor)) {
      return rest(clause, sentence.reach(governor), Construction.PARENTHESIS);
    }
    return Optional.empty();
  }

  private Optional<ReportContent> quotedBefore(int closing, int behind) {
    int opening = closing - 1;
    while (opening >= 0 && !sentence.word(opening).opensQuotation()) {
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
        && !sentence.word(again).opensQuotation()) {
      again++;
    }
    if (again < sentence.size() && sentence.word(again).opensQuotation()) {
      int end = Math.min(sentence.closing(again + 1), sentence.size() - 1);
      sentence.trimmed(new Stretch(again, end)).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportContent(parts, Construction.QUOTATION, true));
  }

  private boolean isClause(int word) {
    return sentence.child(word, "nsubj", "nsubj:pass", "cop", "expl").isPresent();
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
      return rest(phrase, new Stretch(end + 2, sentence.size() - 1), Construction.ACCORDING);
    }
    int governor = sentence.head(source);
    while (governor >= 0 && !isClause(governor) && sentence.head(governor) >= 0) {
      governor = sentence.head(governor);
    }
    Stretch whole = governor < 0 ? new Stretch(0, sentence.size() - 1) : sentence.reach(governor);
    return rest(phrase, whole, Construction.ACCORDING);
  }

  /** What is left of a stretch without a piece of it, in one stretch or two. */
  private Optional<ReportContent> rest(Stretch piece, Stretch whole, Construction construction) {
    List<Stretch> parts = new ArrayList<>();
    if (whole.first() < piece.first()) {
      part(whole.first(), Math.min(piece.first() - 1, whole.last())).ifPresent(parts::add);
    }
    if (whole.last() > piece.last()) {
      part(Math.max(piece.last() + 1, whole.first()), whole.last()).ifPresent(parts::add);
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportContent(parts, construction, false));
  }

  private Optional<Stretch> part(int first, int last) {
    int from = first;
    while (from <= last
        && (sentence.tag(from).equals("CC")
            || sentence.word(from).isMark()
            || sentence.is(from, "mark") && sentence.text(from).equals("that"))) {
      from++;
    }
    return from > last ? Optional.empty() : sentence.trimmed(new Stretch(from, last));
  }
}
