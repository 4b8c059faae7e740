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

  /** Words that begin a subordinate clause. */
  private static final Set<String> SUBORDINATING =
      Set.of(
          "when",
          "whenever",
          "if",
          "once",
          "because",
          "since",
          "after",
          "before",
          "why",
          "while",
          "as",
          "where",
          "although",
          "though",
          "now");

  /** How far behind its cue direct speech without quotation marks begins at most, in words. */
  private static final int NEAR = 4;

  private static final Set<String> QUOTE = Set.of("quote");
  private static final Set<String> UNQUOTE = Set.of("unquote", "endquote");

  private final ParsedSentence sentence;
  private final List<CuePlace> places;

  /**
   * @param places all places of the sentence; direct speech ends where the next one begins
   */
  ContentBehind(ParsedSentence sentence, List<CuePlace> places) {
    this.sentence = sentence;
    this.places = places;
  }

  /** Returns the content; empty if none begins behind the cue. */
  Optional<Content> of(CuePlace place) {
    CueClause clause = CueClause.behind(sentence, place);
    int start = clause.end();
    if (start >= sentence.size()) {
      return Optional.empty();
    }
    if (place.cue().takes(Cue.Kind.AS)) {
      return quotedAs(place);
    }
    if (QUOTE.contains(sentence.text(start))) {
      return spokenQuote(start);
    }
    if (sentence.word(start).opensQuotation()) {
      Stretch quoted = new Stretch(start, Math.min(sentence.closing(start + 1), lastWord()));
      Construction by = place.form() == Form.VERB ? Construction.QUOTATION : Construction.QUOTATIVE;
      return content(quoted, clause.marked() ? Construction.MARKED_CLAUSE : by, !clause.marked());
    }
    int opening = openingNear(place);
    if (opening > 0) {
      return content(
          new Stretch(opening, Math.min(sentence.closing(opening + 1), lastWord())),
          Construction.QUOTATION,
          true);
    }
    if (place.form() == Form.LIKE || place.form() == Form.GO) {
      return content(directFrom(start), Construction.QUOTATIVE, true);
    }
    if (place.cue().takes(Cue.Kind.FOR)) {
      return behindFor(place);
    }
    if (clause.marked()) {
      return content(clauseFrom(start, place), Construction.MARKED_CLAUSE, false);
    }
    if (clause.colon() && place.cue().takes(Cue.Kind.CLAUSE)) {
      return content(directFrom(start), Construction.DIRECT, true);
    }
    if (clause.comma() && subordinate(place)) {
      return Optional.empty();
    }
    boolean speaks = place.cue().takes(Cue.Kind.DIRECT) && DirectWords.speak(sentence, start);
    if (clause.comma() && speaks && start - place.end() <= NEAR) {
      return content(directFrom(start), Construction.DIRECT, true);
    }
    return unmarked(place, clause);
  }

  /** Whether a comma behind the clause of a cue ends it: {@code when you say it, I believe it}. */
  private boolean subordinate(CuePlace place) {
    return sentence.is(place.word(), "acl", "acl:relcl")
        || sentence.hasChild(place.word(), SUBORDINATING);
  }

  private Optional<Content> unmarked(CuePlace place, CueClause clause) {
    int start = clause.end();
    OptionalInt top = topOf(start, place.word());
    boolean greets = DirectWords.open(sentence, start) && place.cue().takes(Cue.Kind.DIRECT);
    if (greets) {
      return content(directFrom(start), Construction.DIRECT, true);
    }
    if (sentence.tag(start).equals("TO")) {
      return place.cue().takes(Cue.Kind.INFINITIVE) && top.isPresent() && !clause.comma()
          ? content(clauseFrom(start, place), Construction.INFINITIVE, false)
          : Optional.empty();
    }
    if (sentence.tag(start).equals("IN") || sentence.tag(start).equals("CC")) {
      return Optional.empty();
    }
    boolean dangles =
        clause.comma()
            && !place.cue().takes(Cue.Kind.DIRECT)
            && sentence.tag(place.word()).equals("VBG");
    if (!place.cue().takes(Cue.Kind.CLAUSE) || dangles) {
      return Optional.empty();
    }
    if (top.isEmpty() && DirectWords.isClause(sentence, start)) {
      return content(upTo(lastOfClause(start, place), start), Construction.BARE_CLAUSE, false);
    }
    return top.isEmpty() || !hasSubject(top.getAsInt())
        ? Optional.empty()
        : content(
            upTo(sentence.reach(top.getAsInt()).last(), start), Construction.BARE_CLAUSE, false);
  }

  /** The end of the next clause that depends on the cue; the end of the sentence if none does. */
  private int lastOfClause(int start, CuePlace place) {
    return sentence.children(place.word()).stream()
        .filter(child -> child > start && CLAUSES.contains(sentence.word(child).relation()))
        .mapToInt(child -> sentence.reach(child).last())
        .findFirst()
        .orElse(lastWord());
  }

  /**
   * The next mark that opens a quotation, if no clause begins before it: {@code told them once,
   * like, “…”}; 0 if there is none.
   */
  private int openingNear(CuePlace place) {
    for (int i = place.end(); i < sentence.size(); i++) {
      if (sentence.word(i).opensQuotation()) {
        return place.form() == Form.NOUN ? 0 : i;
      }
      boolean clause = sentence.word(i).isVerb() || sentence.tag(i).equals("MD");
      if (clause || sentence.word(i).closesQuotation() || sentence.text(i).equals("that")) {
        return 0;
      }
    }
    return 0;
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

  /** From a word to another, or to where somebody else begins to speak. */
  private Stretch upTo(int last, int start) {
    return new Stretch(start, Math.max(start, Math.min(last, beforeNext(start))));
  }

  /** From a word to the end of the sentence, or to where somebody else begins to speak. */
  private Stretch directFrom(int start) {
    return upTo(lastWord(), start);
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

  private Optional<Content> quotedAs(CuePlace place) {
    for (int i = place.end(); i < sentence.size(); i++) {
      if (sentence.text(i).equals("as")
          && sentence.word(Math.min(i + 1, lastWord())).opensQuotation()) {
        return content(
            new Stretch(i + 1, Math.min(sentence.closing(i + 2), lastWord())),
            Construction.PHRASE,
            false);
      }
    }
    return Optional.empty();
  }

  private Optional<Content> spokenQuote(int start) {
    int end = start + 1;
    while (end < sentence.size() && !UNQUOTE.contains(sentence.text(end))) {
      end++;
    }
    return start + 1 >= end
        ? Optional.empty()
        : content(new Stretch(start + 1, end - 1), Construction.QUOTATION, true);
  }

  private Optional<Content> behindFor(CuePlace place) {
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

  private Optional<Content> content(Stretch stretch, Construction construction, boolean direct) {
    return sentence
        .trimmed(stretch)
        .map(trimmed -> new Content(List.of(trimmed), construction, direct));
  }
}
