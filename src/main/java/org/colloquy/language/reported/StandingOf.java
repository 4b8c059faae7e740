package org.colloquy.language.reported;

import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.CuePlace.Form;
import org.colloquy.model.SpeechReport.Standing;

/**
 * Tells whose saying a cue tells, and whether as a fact: by its subject, its mood and its tense.
 */
final class StandingOf {

  private final ParsedSentence sentence;

  StandingOf(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Whether the sentence denies that it was said. */
  boolean negated(CuePlace place, Optional<SourcePhrases.SourcePhrase> source) {
    int word = place.word();
    boolean no =
        source.filter(s -> SayingWord.NOBODY.has(sentence.text(s.words().first()))).isPresent();
    boolean not = sentence.hasChild(word, SayingWord.NOT);
    for (int i = Math.max(0, word - 2); i <= place.words().last(); i++) {
      not |= SayingWord.NOT.has(sentence.text(i));
    }
    int governor = sentence.head(word);
    return no
        || not
        || governor >= 0
            && sentence.is(word, "xcomp")
            && sentence.hasChild(governor, SayingWord.NOT);
  }

  Standing of(CuePlace place, ReportContent content, Optional<SourcePhrases.SourcePhrase> source) {
    String who = source.map(s -> sentence.text(s.head())).orElse("");
    boolean own = SayingWord.I.has(who);
    if (place.form() == Form.ACCORDING || place.form() == Form.NOUN) {
      return own ? Standing.SELF : Standing.OTHERS;
    }
    boolean as = content.construction() == Construction.AS_CLAUSE;
    boolean direct = content.direct() && content.construction() != Construction.DIRECT;
    boolean modal = modal(place);
    boolean justSaying = source.isEmpty() && sentence.text(place.word() - 1).equals("just");
    if (letMe(place) || justSaying) {
      return Standing.PERFORMATIVE;
    }
    if ((own || SayingWord.WE.has(who)) && !as && !direct && !past(place)) {
      return Standing.PERFORMATIVE;
    }
    if (!as
        && !(direct && modalPast(place))
        && (modal || asked(place, source) || conditional(place) || commanded(place, source))) {
      return Standing.HYPOTHETICAL;
    }
    return own ? Standing.SELF : Standing.OTHERS;
  }

  /** {@code did he say …?}: a question that does not deny. */
  private boolean asked(CuePlace place, Optional<SourcePhrases.SourcePhrase> source) {
    boolean question =
        sentence.size() > 0
            && (sentence.text(sentence.size() - 1).contains("?")
                || sentence.text(sentence.size() - 2).contains("?"));
    if (!question || source.isEmpty() || sentence.hasChild(place.word(), SayingWord.NOT)) {
      return false;
    }
    int before = source.get().words().first() - 1;
    return SayingWord.INVERTED.has(sentence.text(before));
  }

  /** {@code let me say}, {@code let's say}. */
  private boolean letMe(CuePlace place) {
    return sentence.text(place.word() - 2).equals("let");
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

  private boolean modal(CuePlace place) {
    for (int child : sentence.children(place.word())) {
      if (sentence.is(child, "aux") && SayingWord.MODAL.has(sentence.text(child))) {
        return true;
      }
    }
    int governor = sentence.head(place.word());
    boolean to =
        sentence.hasChild(place.word(), Set.of("to", "na"))
            && sentence.tag(place.word()).equals("VB");
    return to && !(governor >= 0 && SayingWord.REALISED.has(sentence.text(governor)));
  }

  /** {@code he would say, “…”}: a habit, if the saying is given as it was uttered. */
  private boolean modalPast(CuePlace place) {
    return sentence.hasChild(place.word(), Set.of("would", "'d"));
  }

  private boolean conditional(CuePlace place) {
    return sentence.children(place.word()).stream()
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
