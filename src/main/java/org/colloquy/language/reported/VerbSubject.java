package org.colloquy.language.reported;

import java.util.OptionalInt;
import java.util.Set;

/** Finds the subject of a verb, over the verbs that it depends on if it has none of its own. */
final class VerbSubject {
  /** How many verbs are climbed over. */
  private static final int HIGHEST = 4;

  /** Relations of a noun to the verb whose subject does what the noun's participle says. */
  private static final String[] OF_A_VERB = {"obj", "obl", "obl:tmod", "nmod"};

  private final ParsedSentence sentence;

  VerbSubject(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the head of the subject; empty if there is none or it is nobody. */
  OptionalInt of(int verb) {
    return of(verb, 0);
  }

  private OptionalInt of(int verb, int height) {
    OptionalInt own = sentence.child(verb, "nsubj");
    if (own.isPresent() && !sentence.word(own.getAsInt()).isTime()) {
      return own(own.getAsInt(), verb, height);
    }
    int governor = sentence.head(verb);
    if (governor < 0 || height == HIGHEST || commands(verb)) {
      return OptionalInt.empty();
    }
    boolean introduced = sentence.child(verb, "mark", "case").isPresent();
    if (sentence.is(verb, "acl")) {
      if (!introduced && !SayingWord.NO_SAYER.has(sentence.text(governor))) {
        return OptionalInt.of(governor);
      }
      return ofNoun(governor, height);
    }
    if (sentence.is(verb, "xcomp") && !sentence.hasChild(verb, Set.of("to"))) {
      OptionalInt object = sentence.child(governor, "obj");
      if (object.isPresent() && object.getAsInt() < verb) {
        return object;
      }
    }
    return sentence.is(verb, "conj", "xcomp", "advcl", "ccomp", "dep")
        ? of(governor, height + 1)
        : OptionalInt.empty();
  }

  private OptionalInt own(int subject, int verb, int height) {
    String text = sentence.text(subject);
    if (SayingWord.RELATIVE.has(text) && !sentence.tag(subject).equals("DT")) {
      return sentence.is(verb, "acl:relcl")
          ? OptionalInt.of(sentence.head(verb))
          : OptionalInt.empty();
    }
    boolean dummy = height > 0 && SayingWord.DUMMY.has(text);
    return dummy || isAddressed(subject, verb) ? OptionalInt.empty() : OptionalInt.of(subject);
  }

  /** The subject of the verb that a noun belongs to: {@code took an oath pledging that …}. */
  private OptionalInt ofNoun(int noun, int height) {
    int at = noun;
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      if (!sentence.is(at, OF_A_VERB)) {
        return OptionalInt.empty();
      }
      at = sentence.head(at);
      if (at >= 0 && sentence.word(at).isVerb()) {
        return of(at, height + 1);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * Whether a noun in front of a verb is no subject but somebody who is told to do it: {@code Ann,
   * tell us}. A verb in the present that follows one person has an <i>s</i>.
   */
  private boolean isAddressed(int noun, int verb) {
    String tag = sentence.tag(verb);
    boolean bare = tag.equals("VB") || tag.equals("VBP");
    boolean one = sentence.tag(noun).equals("NNP") && sentence.child(noun, "conj").isEmpty();
    return bare && one && noun < verb && sentence.child(verb, "aux", "mark").isEmpty();
  }

  /** Whether a verb without a subject is an imperative: {@code do not tell her}. */
  private boolean commands(int verb) {
    boolean helped = sentence.child(verb, "aux").isPresent();
    return sentence.tag(verb).equals("VB")
        && (sentence.hasChild(verb, Set.of("do"))
            || !helped && sentence.is(verb, "parataxis", "ccomp", "dep"));
  }
}
