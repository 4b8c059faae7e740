package org.colloquy.language.reported;

import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.model.SpeechReport.Standing;

/**
 * Tells whose saying a cue tells, and whether as a fact: by its subject, its mood and its tense.
 */
final class StandingOf {

  /** How many words or heads are looked over for what governs a saying. */
  private static final int FARTHEST = 4;

  private final ParsedSentence sentence;

  StandingOf(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the sentence denies that it was said. */
  boolean negated(CuePlace place, Optional<SourcePhrases.SourcePhrase> source) {
    if (negativeQuestion(source)) {
      return false;
    }
    int word = place.word();
    boolean nobody =
        source.filter(s -> SayingWord.NOBODY.has(sentence.text(s.words().first()))).isPresent();
    int governor = sentence.head(word);
    return nobody
        || SharingVerbs.of(sentence, place.word()).stream().anyMatch(this::denied)
        || governor >= 0 && sentence.is(word, "xcomp") && denied(governor);
  }

  /** Whether a <i>not</i> stands before a verb, right before it or where the tree has it. */
  private boolean denied(int verb) {
    for (int i = verb - 1; i >= 0 && !sentence.word(i).isMark(); i--) {
      boolean its = verb - i <= 2 || sentence.head(i) == verb;
      if (its
          && SayingWord.NOT.has(sentence.text(i))
          && !SayingWord.BEHIND_NOT.has(sentence.text(i + 1))) {
        return true;
      }
    }
    return false;
  }

  Standing of(CuePlace place, ReportContent content, Optional<SourcePhrases.SourcePhrase> source) {
    String who = source.map(s -> sentence.text(s.head())).orElse("");
    boolean own = SayingWord.I.has(who);
    if (place.form() == Form.NOUN && isWanted(place.word())) {
      return Standing.HYPOTHETICAL;
    }
    if (place.form() == Form.ACCORDING || place.form() == Form.NOUN) {
      return own ? Standing.SELF : Standing.OTHERS;
    }
    boolean as = content.construction() == Construction.AS_CLAUSE;
    boolean direct = content.direct() && content.construction() != Construction.DIRECT;
    boolean modal = SharingVerbs.of(sentence, place.word()).stream().anyMatch(this::modal);
    boolean justSaying = source.isEmpty() && sentence.text(place.word() - 1).equals("just");
    if (sentence.letBefore(place.word()) >= 0 || justSaying || isGloss(place.word())) {
      return Standing.PERFORMATIVE;
    }
    if ((own || SayingWord.WE.has(who)) && !as && !direct && !past(place) && !habit(place)) {
      return Standing.PERFORMATIVE;
    }
    if (!as
        && !(direct && modalPast(place))
        && (modal
            || unreal(place)
            || asked(place, source)
            || conditional(place)
            || commanded(place, source))) {
      return Standing.HYPOTHETICAL;
    }
    return own ? Standing.SELF : Standing.OTHERS;
  }

  /** {@code did he say …?}: a question that does not deny. */
  private boolean asked(CuePlace place, Optional<SourcePhrases.SourcePhrase> source) {
    if (!question()) {
      return false;
    }
    boolean who =
        sentence.children(place.word()).stream()
            .anyMatch(c -> sentence.is(c, "nsubj") && sentence.tag(c).equals("WP"));
    if (who || source.isEmpty()) {
      return who;
    }
    int before = source.get().words().first() - 1;
    if (negativeQuestion(source)) {
      // "Why don't you tell her?" tells nothing.
      return sentence.text(before - 2).equals("why");
    }
    return SayingWord.INVERTED.has(sentence.text(before))
        && !sentence.hasChild(place.word(), SayingWord.NOT);
  }

  /** {@code did n't he say …?}: it asserts what it seems to deny. */
  private boolean negativeQuestion(Optional<SourcePhrases.SourcePhrase> source) {
    int before = source.map(s -> s.words().first() - 1).orElse(-1);
    return question()
        && SayingWord.NOT.has(sentence.text(before))
        && SayingWord.INVERTED.has(sentence.text(before - 1));
  }

  private boolean question() {
    return sentence.text(sentence.size() - 1).contains("?")
        || sentence.text(sentence.size() - 2).contains("?");
  }

  /** Whether the verb is in the past or the perfect, or a participle behind <i>was</i>. */
  private boolean past(CuePlace place) {
    String tag = sentence.tag(place.word());
    if (tag.equals("VBD")) {
      return true;
    }
    for (int child : sentence.children(place.word())) {
      String text = sentence.text(child);
      boolean helps = sentence.is(child, "aux", "aux:pass", "cop");
      if (helps && SayingWord.PAST_HELPER.has(text)) {
        return true;
      }
    }
    int governor = sentence.head(place.word());
    return governor >= 0
        && (sentence.is(place.word(), "xcomp", "advcl", "conj")
                && Set.of("VBD", "VBN").contains(sentence.tag(governor))
            || sentence.is(place.word(), "xcomp") && sentence.text(governor).equals("used"));
  }

  /** {@code I often say}: no saying of this moment. */
  private boolean habit(CuePlace place) {
    return sentence.hasChild(place.word(), SayingWord.HABIT);
  }

  /** Whether a saying without a past is wanted, imagined or seen to: {@code make sure you say}. */
  private boolean unreal(CuePlace place) {
    int governor = sentence.head(place.word());
    return governor >= 0
        && sentence.is(place.word(), "ccomp", "xcomp")
        && !past(place)
        && (SayingWord.UNREAL.has(sentence.word(governor).lemma())
            || SayingWord.UNREAL.has(sentence.text(place.word() - 2)));
  }

  /** {@code a long way of saying}: the speaker's gloss on words of their own. */
  private boolean isGloss(int verb) {
    return sentence.text(verb - 1).equals("of") && sentence.text(verb - 2).equals("way");
  }

  /** Whether a noun is the object of a wish or of what may be: {@code we need a statement}. */
  private boolean isWanted(int noun) {
    int at = sentence.head(noun);
    for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
      if (SayingWord.UNREAL.has(sentence.word(at).lemma())
          || sentence.word(at).isVerb() && modal(at)) {
        return true;
      }
      at = sentence.head(at);
    }
    return sentence.children(noun).stream()
        .filter(child -> sentence.word(child).isVerb())
        .anyMatch(child -> SayingWord.UNREAL.has(sentence.word(child).lemma()));
  }

  /** Whether a modal stands before a verb over adverbs: {@code you can sort of just say}. */
  private boolean modalBefore(int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - FARTHEST - 1; i--) {
      if (sentence.tag(i).equals("MD")) {
        return SayingWord.MODAL.has(sentence.text(i));
      }
      if (sentence.word(i).isVerb() || sentence.word(i).isPronoun()) {
        return false;
      }
    }
    return false;
  }

  private boolean modal(int verb) {
    if (sentence.tag(verb).equals("VB") && modalBefore(verb)) {
      return true;
    }
    for (int child : sentence.children(verb)) {
      if (sentence.is(child, "aux") && SayingWord.MODAL.has(sentence.text(child))) {
        return true;
      }
    }
    int governor = sentence.head(verb);
    boolean to = sentence.hasChild(verb, Set.of("to", "na")) && sentence.tag(verb).equals("VB");
    return to && !(governor >= 0 && SayingWord.REALISED.has(sentence.text(governor)));
  }

  /** {@code he would say, “…”}: a habit, if the saying is given as it was uttered. */
  private boolean modalPast(CuePlace place) {
    return sentence.hasChild(place.word(), Set.of("would", "'d"));
  }

  private boolean conditional(CuePlace place) {
    int verb = place.word();
    while (sentence.is(verb, "conj") && sentence.head(verb) >= 0 && !isConditional(verb)) {
      verb = sentence.head(verb);
    }
    return isConditional(verb);
  }

  private boolean isConditional(int verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> sentence.is(c, "mark") && SayingWord.CONDITION.has(sentence.text(c)));
  }

  /**
   * An imperative, a verb that no subject belongs to, or a comparison: {@code that's like saying}.
   */
  private boolean commanded(CuePlace place, Optional<SourcePhrases.SourcePhrase> source) {
    int word = place.word();
    String tag = sentence.tag(word);
    boolean helped =
        sentence.children(word).stream().anyMatch(c -> sentence.is(c, "aux", "aux:pass"))
            || sentence.hasChild(word, Set.of("to"));
    boolean bare = tag.equals("VB") && !helped && sentence.is(word, "root");
    boolean compared = tag.equals("VBG") && sentence.text(word - 1).equals("like");
    return bare || compared || source.isEmpty() && Set.of("VB", "VBP").contains(tag);
  }
}
