package org.colloquy.language.reported;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.language.reported.ParsedSentence.Stretch;
import org.colloquy.model.SpeechReport.Stance;

/** Finds the places of a sentence where something may be reported, by their words alone. */
final class CuePlaces {
  private static final SpeechCue BE_LIKE =
      new SpeechCue("be like", false, Stance.NEUTRAL, EnumSet.of(SpeechCue.Kind.QUOTATIVE));
  private static final SpeechCue MAKE_CLEAR =
      new SpeechCue("make clear", false, Stance.AFFIRMING, EnumSet.of(SpeechCue.Kind.CLAUSE));
  private static final SpeechCue ACCORDING =
      new SpeechCue("according to", false, Stance.NEUTRAL, EnumSet.of(SpeechCue.Kind.CLAUSE));

  private static final Set<String> LIKE = Set.of("like", "all");

  /** Tags of verbs that have a tense. */
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  private final CueLexicon lexicon;

  CuePlaces(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the places, in their order. */
  List<CuePlace> in(ParsedSentence sentence) {
    List<CuePlace> places = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      at(sentence, i).ifPresent(places::add);
    }
    return places;
  }

  private Optional<CuePlace> at(ParsedSentence sentence, int i) {
    ParsedWord word = sentence.word(i);
    if (word.text().equals("according") && sentence.text(i + 1).equals("to")) {
      return Optional.of(new CuePlace(ACCORDING, Form.ACCORDING, i, new Stretch(i, i + 1)));
    }
    if (word.isNoun()) {
      return lexicon
          .noun(word.lemma())
          .map(cue -> new CuePlace(cue, Form.NOUN, i, new Stretch(i, i)));
    }
    if (!word.isVerb()) {
      return Optional.empty();
    }
    if (word.lemma().equals("be")) {
      return like(sentence, i);
    }
    if (word.lemma().equals("make")) {
      return clear(sentence, i);
    }
    Optional<SpeechCue> withNext = lexicon.verb(word.lemma() + " " + sentence.text(i + 1));
    if (withNext.isPresent()) {
      return Optional.of(new CuePlace(withNext.get(), Form.VERB, i, new Stretch(i, i + 1)));
    }
    if (!reports(sentence, i)) {
      return Optional.empty();
    }
    return lexicon.verb(word.lemma()).flatMap(cue -> verb(sentence, i, cue));
  }

  private static Optional<CuePlace> verb(ParsedSentence sentence, int i, SpeechCue cue) {
    if (cue.takes(SpeechCue.Kind.QUOTATIVE)) {
      return goes(sentence, i)
          ? Optional.of(new CuePlace(cue, Form.GO, i, new Stretch(i, i)))
          : Optional.empty();
    }
    boolean callsFor = cue.takes(SpeechCue.Kind.FOR) && sentence.text(i + 1).equals("for");
    if (cue.takes(SpeechCue.Kind.FOR) && !callsFor) {
      return Optional.empty();
    }
    return Optional.of(new CuePlace(cue, Form.VERB, i, new Stretch(i, callsFor ? i + 1 : i)));
  }

  /** {@code made it very clear}. */
  private static Optional<CuePlace> clear(ParsedSentence sentence, int make) {
    for (int i = make + 1; i <= make + 3; i++) {
      if (sentence.text(i).equals("clear")) {
        return Optional.of(new CuePlace(MAKE_CLEAR, Form.VERB, make, new Stretch(make, i)));
      }
    }
    return Optional.empty();
  }

  /** Whether a verb may report; one that stands in front of a noun or is an aside does not. */
  private static boolean reports(ParsedSentence sentence, int i) {
    boolean aside =
        sentence.text(i - 1).equals(",")
            && sentence.text(i + 1).equals(",")
            && sentence.text(i).equals("say");
    boolean thatSaid =
        sentence.text(i).equals("said")
            && (sentence.text(i - 1).equals("that")
                    && sentence.text(i + 1).equals(",")
                    && (i < 2 || sentence.word(i - 2).isMark() || sentence.tag(i - 2).equals("CC"))
                || sentence.text(i - 1).equals("being")
                || sentence.text(i - 1).equals("having"));
    boolean asFar = sentence.text(i).equals("tell") && sentence.text(i - 1).equals("can");
    if (sentence.is(i, "amod") && sentence.tag(i - 1).equals("POS")) {
      return sentence.tag(i).equals("VBG");
    }
    return !aside && !thatSaid && !asFar && !sentence.is(i, "amod", "aux", "compound", "case");
  }

  /** {@code she was like}: what follows must look like direct speech, because of comparisons. */
  private static Optional<CuePlace> like(ParsedSentence sentence, int be) {
    int at = be + 1;
    while (SayingWord.BEFORE_LIKE.has(sentence.text(at)) && !isLike(sentence, at)) {
      at++;
    }
    if (!isLike(sentence, at)) {
      return Optional.empty();
    }
    return Optional.of(new CuePlace(BE_LIKE, Form.LIKE, be, new Stretch(be, at)));
  }

  private static boolean isLike(ParsedSentence sentence, int at) {
    if (!LIKE.contains(sentence.text(at))) {
      return false;
    }
    int next = at + 1;
    int behindComma = sentence.text(next).equals(",") ? next + 1 : next;
    if (SayingWord.QUOTE.has(sentence.text(behindComma))) {
      return true;
    }
    if (sentence.text(at).equals("all")) {
      return false;
    }
    return DirectWords.open(sentence, behindComma)
        || DirectWords.isClause(sentence, behindComma)
        || behindComma > next && DirectWords.speak(sentence, behindComma);
  }

  private static boolean goes(ParsedSentence sentence, int i) {
    int next = i + 1;
    boolean comma = sentence.text(next).equals(",");
    int start = comma ? next + 1 : next;
    return FINITE.contains(sentence.tag(i))
        && sentence.child(i, "nsubj").isPresent()
        && (SayingWord.QUOTE.has(sentence.text(start))
            || comma && DirectWords.open(sentence, start));
  }
}
