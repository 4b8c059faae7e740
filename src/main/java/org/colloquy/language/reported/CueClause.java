package org.colloquy.language.reported;

import java.util.Set;

/**
 * The words behind a cue that belong to its own clause: whom it is said to, when and how.
 * ReportContent begins behind them.
 */
final class CueClause {
  private static final Set<String> OWN =
      Set.of("compound:prt", "advmod", "obl", "obl:tmod", "obl:npmod", "nmod", "discourse", "iobj");

  /** The longest phrase of the clause of a cue, in words; a longer one is content. */
  private static final int LONGEST = 12;

  private final ParsedSentence sentence;
  private final CuePlace place;
  private int at;
  private boolean comma;
  private boolean colon;
  private boolean marked;
  private boolean addressed;

  private CueClause(ParsedSentence sentence, CuePlace place) {
    this.sentence = sentence;
    this.place = place;
    this.at = place.end();
  }

  /** Reads on behind the cue. */
  static CueClause behind(ParsedSentence sentence, CuePlace place) {
    CueClause clause = new CueClause(sentence, place);
    while (clause.at < sentence.size() && clause.step()) {
      // Each step goes on by a word or a phrase.
    }
    return clause;
  }

  /** The index at which content may begin; the size of the sentence if it ends before. */
  int end() {
    return at;
  }

  /** Whether a comma or a dash stands before {@link #end}. */
  boolean comma() {
    return comma;
  }

  boolean colon() {
    return colon;
  }

  /** Whether the sentence tells to whom it is said. */
  boolean saysToWhom() {
    return addressed
        || sentence.child(place.word(), "obj", "iobj", "nsubj:pass").isPresent()
        || sentence.is(place.word(), "acl", "acl:relcl");
  }

  /** {@code something to say that …}: what follows belongs to the noun. */
  boolean belongsToWhatIsSaid() {
    int noun = sentence.head(place.word());
    return noun >= 0
        && noun < place.word()
        && sentence.is(place.word(), "acl")
        && SayingWord.SAID_THING.has(sentence.text(noun));
  }

  /** Whether <i>that</i>, <i>whether</i> or <i>if</i> stands before {@link #end}. */
  boolean marked() {
    return marked;
  }

  private boolean step() {
    if (word().equals("the")
        && sentence.text(at + 1).equals("following")
        && sentence.text(at + 2).equals(":")) {
      return skip(at + 1);
    }
    if (marked && word().equals("or") && sentence.text(at + 1).equals("not")) {
      return skip(at + 1);
    }
    if (marked || colon) {
      return sentence.word(at).isComma() && skip(at);
    }
    ParsedWord word = sentence.word(at);
    if (sentence.opensQuotation(at)) {
      return false;
    }
    if (word.text().equals(";")) {
      at = sentence.size();
      return false;
    }
    if (word.isMark()) {
      boolean dash =
          word.text().startsWith("-") || word.text().equals("–") || word.text().equals("—");
      if (dash && !(at + 1 < sentence.size() && sentence.opensQuotation(at + 1))) {
        return false;
      }
      comma |= word.isComma();
      colon |= word.text().equals(":");
      return skip(at);
    }
    if (isMarker()) {
      marked = true;
      return skip(at);
    }
    return skipPhrase();
  }

  private boolean isMarker() {
    if (!SayingWord.MARK.has(word()) || sentence.text(at + 1).equals("because")) {
      return false;
    }
    if (sentence.text(at + 1).equals(",") && sentence.tag(at + 2).equals("CC")) {
      // "Saying that, and …": a pronoun.
      return false;
    }
    boolean mark = sentence.is(at, "mark");
    boolean subordinates =
        !belongsToNoun()
            && (mark && sentence.isClause(sentence.head(at))
                || (mark || sentence.tag(at).equals("IN"))
                    && !sentence.is(at, "case")
                    && verbFollows());
    // Behind a comma, direct speech may begin with a condition, and "that" is a relative pronoun.
    return subordinates && !sentence.text(at - 1).equals(",");
  }

  /** {@code the reports that I have read}: what is called so, and not what it says. */
  private boolean belongsToNoun() {
    int clause = sentence.head(at);
    return place.form() == CuePlace.Form.NOUN && clause >= 0 && sentence.is(clause, "acl:relcl");
  }

  /** Whether a verb stands before the next mark, not counting one behind an interjection. */
  private boolean verbFollows() {
    int words = 0;
    for (int i = at + 1; i < sentence.size(); i++) {
      if (sentence.word(i).isVerb()
          || sentence.tag(i).equals("MD")
          || DirectWords.isContracted(sentence, i)) {
        return true;
      }
      if (sentence.word(i).isMark() && words > 0) {
        return false;
      }
      words += sentence.word(i).isMark() || sentence.tag(i).equals("UH") ? 0 : 1;
    }
    return false;
  }

  private String word() {
    return sentence.text(at);
  }

  private boolean skip(int last) {
    at = last + 1;
    return true;
  }

  private boolean skipPhrase() {
    if (comma && DirectWords.speak(sentence, at) && !SayingWord.PREPOSITION.has(word())) {
      return false;
    }
    if (SayingWord.GREETING.has(word()) && place.cue().takes(SpeechCue.Kind.DIRECT)) {
      return false;
    }
    int top = at;
    while (sentence.head(top) >= 0 && sentence.head(top) != place.word()) {
      top = sentence.head(top);
    }
    if (sentence.head(top) != place.word()) {
      return false;
    }
    ParsedSentence.Stretch reach = sentence.reach(top);
    if (place.form() == CuePlace.Form.NOUN && sentence.is(top, "nmod")) {
      return skipToMarker(reach);
    }
    boolean whole = reach.first() == at && reach.last() - at < LONGEST;
    boolean own = sentence.is(top, OWN.toArray(String[]::new));
    boolean person =
        sentence.is(top, "obj", "dep")
                && SayingWord.ADDRESSING.has(place.cue().lemma())
                && !addressed
            || sentence.is(top, "obj") && announces(reach);
    if (!whole || !(own || person) || holdsClause(reach)) {
      return false;
    }
    if (own && sentence.word(top).isNoun() && !sentence.is(top, "iobj") && !introduced(reach)) {
      return false;
    }
    addressed |= person;
    return skip(reach.last());
  }

  /** {@code the claim by the owner that …}: the clause may be parsed as a part of the phrase. */
  private boolean skipToMarker(ParsedSentence.Stretch phrase) {
    int marker = phrase.first();
    while (marker <= phrase.last()
        && !(sentence.is(marker, "mark") && SayingWord.MARK.has(sentence.text(marker)))) {
      marker++;
    }
    return skip(marker - 1);
  }

  /** Whether a phrase begins with a preposition or tells a time. */
  private boolean introduced(ParsedSentence.Stretch reach) {
    return SayingWord.PREPOSITION.has(sentence.text(reach.first()))
        || sentence.is(reach.first(), "case")
        || sentence.word(reach.last()).name().matches("DATE|TIME");
  }

  /** {@code said the following: …}, {@code said this: …}. */
  private boolean announces(ParsedSentence.Stretch reach) {
    return SayingWord.ANNOUNCING.has(sentence.text(reach.last()))
        && reach.last() + 1 < sentence.size()
        && Set.of(":", ",", "like").contains(sentence.text(reach.last() + 1));
  }

  private boolean holdsClause(ParsedSentence.Stretch reach) {
    for (int i = reach.first(); i <= reach.last(); i++) {
      if (sentence.is(i, "nsubj", "mark") || sentence.opensQuotation(i)) {
        return true;
      }
    }
    return false;
  }
}
