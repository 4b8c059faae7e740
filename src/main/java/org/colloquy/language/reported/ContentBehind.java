package org.colloquy.language.reported;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds content that stands behind its cue. */
final class ContentBehind {
  private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "dep", "xcomp", "advcl");

  /** How far behind its cue direct speech without quotation marks begins at most, in words. */
  private static final int NEAR = 4;

  private final ParsedSentence sentence;
  private final List<CuePlace> places;
  private final ContentEnd ends;
  private final ShortReplies replies;

  /**
   * @param places all places of the sentence; direct speech ends where the next one begins
   */
  ContentBehind(ParsedSentence sentence, List<CuePlace> places) {
    this.sentence = sentence;
    this.places = places;
    this.ends = new ContentEnd(sentence);
    this.replies = new ShortReplies(sentence);
  }

  /** Returns the content; empty if none begins behind the cue. */
  Optional<ReportContent> of(CuePlace place) {
    CueClause clause = CueClause.behind(sentence, place);
    int start = clause.end();
    if (start >= sentence.size()) {
      return Optional.empty();
    }
    Optional<ReportContent> quoted = new QuotedContent(sentence).of(place, clause);
    if (quoted.isPresent() || place.cue().takes(SpeechCue.Kind.AS)) {
      return quoted;
    }
    boolean toNobody = place.cue().takes(SpeechCue.Kind.ADDRESSED) && !clause.saysToWhom();
    if (toNobody || clause.belongsToWhatIsSaid()) {
      return Optional.empty();
    }
    if (place.form() == Form.LIKE || place.form() == Form.GO) {
      return content(directFrom(start), Construction.QUOTATIVE, true);
    }
    if (place.cue().takes(SpeechCue.Kind.FOR)) {
      return behindFor(place);
    }
    if (clause.marked()) {
      return content(markedFrom(start, place), Construction.MARKED_CLAUSE, false);
    }
    if (clause.colon() && place.cue().takes(SpeechCue.Kind.CLAUSE)) {
      return content(directFrom(start), Construction.DIRECT, true);
    }
    if (clause.comma() && subordinate(place)) {
      return Optional.empty();
    }
    boolean speaks = place.cue().takes(SpeechCue.Kind.DIRECT) && DirectWords.speak(sentence, start);
    boolean about = SayingWord.TOPIC.has(sentence.text(place.end()));
    if (clause.comma() && speaks && !about && start - place.end() <= NEAR) {
      return content(directFrom(start), Construction.DIRECT, true);
    }
    return unmarked(place, clause);
  }

  /** Whether a comma behind the clause of a cue ends it: {@code when you say it, I believe it}. */
  private boolean subordinate(CuePlace place) {
    return sentence.is(place.word(), "acl", "acl:relcl")
        || sentence.hasChild(place.word(), SayingWord.SUBORDINATING);
  }

  private Optional<ReportContent> unmarked(CuePlace place, CueClause clause) {
    int start = clause.end();
    OptionalInt climbed = topOf(start, place.word());
    OptionalInt top =
        climbed.isPresent() && climbed.getAsInt() < start ? OptionalInt.empty() : climbed;
    boolean greets = DirectWords.open(sentence, start) && place.cue().takes(SpeechCue.Kind.DIRECT);
    if (greets) {
      Stretch greeting =
          clause.comma() ? directFrom(start) : replies.at(start).orElse(directFrom(start));
      return content(greeting, Construction.DIRECT, true);
    }
    if (sentence.tag(start).equals("TO")) {
      return place.cue().takes(SpeechCue.Kind.INFINITIVE) && top.isPresent() && !clause.comma()
          ? content(clauseFrom(start, place), Construction.INFINITIVE, false)
          : Optional.empty();
    }
    if (sentence.tag(start).equals("IN") || sentence.tag(start).equals("CC")) {
      return Optional.empty();
    }
    boolean dangles =
        clause.comma()
            && !place.cue().takes(SpeechCue.Kind.DIRECT)
            && sentence.tag(place.word()).equals("VBG");
    boolean agreesWith =
        place.cue().lemma().equals("agree") && sentence.text(place.end()).equals("with");
    boolean about = agreesWith || SayingWord.TOPIC.has(sentence.text(place.end()));
    if (!place.cue().takes(SpeechCue.Kind.CLAUSE) || dangles || about) {
      return Optional.empty();
    }
    if (top.isEmpty() && DirectWords.isClause(sentence, start)) {
      return content(
          ends.cut(upTo(lastOfClause(start, place), start)), Construction.BARE_CLAUSE, false);
    }
    return top.isEmpty() || !hasSubject(top.getAsInt())
        ? Optional.empty()
        : content(
            ends.cut(upTo(sentence.reach(top.getAsInt()).last(), start)),
            Construction.BARE_CLAUSE,
            false);
  }

  /** The end of the next clause that depends on the cue; the end of the sentence if none does. */
  private int lastOfClause(int start, CuePlace place) {
    return sentence.children(place.word()).stream()
        .filter(child -> child > start && CLAUSES.contains(sentence.word(child).relation()))
        .mapToInt(child -> sentence.reach(child).last())
        .findFirst()
        .orElse(lastWord());
  }

  /** Whether the clause with this head has a subject of its own. */
  private boolean hasSubject(int clause) {
    return sentence.child(clause, "nsubj", "nsubj:pass", "expl", "csubj").isPresent();
  }

  /** The clause that depends on the cue and holds a word; empty if there is none. */
  private OptionalInt topOf(int index, int cue) {
    int top = index;
    while (sentence.head(top) >= 0 && sentence.head(top) != cue) {
      top = sentence.head(top);
    }
    int beside = sentence.head(cue);
    if (beside > index
        && sentence.is(cue, "parataxis", "dep")
        && sentence.below(beside).get(index)) {
      return OptionalInt.of(beside);
    }
    return sentence.head(top) == cue && CLAUSES.contains(sentence.word(top).relation())
        ? OptionalInt.of(top)
        : OptionalInt.empty();
  }

  /** From a word to the end of the clause that it begins. */
  private Stretch clauseFrom(int start, CuePlace place) {
    int top = start;
    while (sentence.head(top) > place.word()) {
      top = sentence.head(top);
    }
    return upTo(sentence.reach(top).last(), start);
  }

  private Stretch markedFrom(int start, CuePlace place) {
    Stretch clause = clauseFrom(start, place);
    Stretch cut = ends.cut(clause);
    return cut.equals(clause) ? ends.withFurtherClauses(clause, beforeNext(start)) : cut;
  }

  /** From a word to another, or to where somebody else begins to speak. */
  private Stretch upTo(int last, int start) {
    return new Stretch(start, Math.max(start, Math.min(last, beforeNext(start))));
  }

  /** From a word to the end of the sentence, or to where somebody else begins to speak. */
  private Stretch directFrom(int start) {
    int first = start;
    while (first < lastWord()
        && (sentence.text(first).equals("like")
            || first > start && sentence.word(first).isMark())) {
      first++;
    }
    return upTo(lastWord(), first);
  }

  private int lastWord() {
    return sentence.size() - 1;
  }

  /** The last word before a pronoun whose turn to speak it is: {@code …, and she said …}. */
  private int beforeNext(int start) {
    for (CuePlace next : places) {
      int subject = next.word() - 1;
      if (subject > start
          && next.form() != Form.ACCORDING
          && sentence.word(subject).isPronoun()
          && (sentence.word(subject - 1).isMark() || sentence.tag(subject - 1).equals("CC"))) {
        int last = subject - 1;
        while (last > start
            && (sentence.word(last).isMark()
                || sentence.tag(last).equals("CC")
                || Set.of("so", "then").contains(sentence.text(last)))) {
          last--;
        }
        return last;
      }
    }
    return lastWord();
  }

  private Optional<ReportContent> behindFor(CuePlace place) {
    int start = place.end();
    int top = start;
    while (sentence.head(top) > place.word()) {
      top = sentence.head(top);
    }
    return content(
        new Stretch(start, Math.max(start, sentence.reach(top).last())),
        Construction.PHRASE,
        false);
  }

  private Optional<ReportContent> content(
      Stretch stretch, Construction construction, boolean direct) {
    return sentence
        .trimmed(stretch)
        .map(trimmed -> new ReportContent(List.of(trimmed), construction, direct));
  }
}
