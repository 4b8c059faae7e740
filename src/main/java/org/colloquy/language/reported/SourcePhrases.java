package org.colloquy.language.reported;

import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds the words that name who is said to have said something. */
final class SourcePhrases {
  private static final Set<String> OUTSIDE =
      Set.of(
          "acl:relcl",
          "acl",
          "parataxis",
          "case",
          "advcl",
          "dep",
          "discourse",
          "punct",
          "mark",
          "cop",
          "aux",
          "nsubj",
          "ccomp",
          "obl",
          "advmod");

  private final ParsedSentence sentence;
  private final VerbSubject subjects;

  SourcePhrases(ParsedSentence sentence) {
    this.sentence = sentence;
    this.subjects = new VerbSubject(sentence);
  }

  /**
   * A phrase that names a source.
   *
   * @param head 0-based index of its head word
   */
  record SourcePhrase(Stretch words, int head) {}

  /** Returns who says it; empty if the sentence does not tell. */
  Optional<SourcePhrase> of(CuePlace place) {
    OptionalInt head =
        switch (place.form()) {
          case ACCORDING -> behindAccording(place);
          case NOUN -> ofNoun(place.word());
          case VERB, LIKE, GO -> ofVerb(place);
        };
    if (head.isEmpty()) {
      return Optional.empty();
    }
    SourcePhrase phrase = phrase(head.getAsInt());
    int first = Math.max(phrase.words().first(), firstPossible(place, phrase.head()));
    return Optional.of(new SourcePhrase(new Stretch(first, phrase.words().last()), phrase.head()));
  }

  /** A source behind its cue begins behind it. */
  private static int firstPossible(CuePlace place, int head) {
    return head > place.words().last() ? place.end() : 0;
  }

  private OptionalInt behindAccording(CuePlace place) {
    int head = sentence.head(place.word());
    return head > place.word() ? OptionalInt.of(head) : OptionalInt.empty();
  }

  private OptionalInt ofNoun(int noun) {
    OptionalInt owner = sentence.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    for (int child : sentence.children(noun)) {
      if (sentence.is(child, "nmod") && sentence.hasChild(child, Set.of("of", "by", "from"))) {
        return OptionalInt.of(child);
      }
    }
    int verb = sentence.head(noun);
    return verb >= 0 && SayingWord.LIGHT_VERB.has(sentence.word(verb).lemma())
        ? subjects.of(verb)
        : OptionalInt.empty();
  }

  private OptionalInt ofVerb(CuePlace place) {
    int verb = place.word();
    int let = sentence.letBefore(verb);
    if (let >= 0) {
      // Those who "let's say" are nobody in particular.
      return sentence.text(let + 1).equals("me") ? OptionalInt.of(let + 1) : OptionalInt.empty();
    }
    if (sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
      return agent(verb);
    }
    OptionalInt beside = beside(verb);
    if (beside.isPresent() && SayingWord.SAYER.has(sentence.text(beside.getAsInt()))) {
      return beside;
    }
    boolean copula = sentence.is(verb, "cop") && sentence.head(verb) >= 0;
    int predicate = copula ? sentence.head(verb) : verb;
    OptionalInt subject = subjects.of(predicate);
    boolean far = subject.isEmpty() || beside.isPresent() && !near(subject.getAsInt(), verb);
    return far ? beside : subject;
  }

  private OptionalInt agent(int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.is(child, "obl", "nmod") && sentence.hasChild(child, Set.of("by"))) {
        return OptionalInt.of(child);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether nothing but words of its own phrase stands between a subject and its verb. */
  private boolean near(int subject, int verb) {
    int next = beside(verb).orElse(verb);
    return subject > verb
        || phrase(subject).words().last() + 1 >= next
        || sentence.below(subject).get(next) && !isNameGiven(next);
  }

  /** {@code a hydrologist named Klára Wessely}. */
  private boolean isNameGiven(int name) {
    int governor = sentence.head(name);
    while (governor >= 0 && !sentence.word(governor).isVerb()) {
      governor = sentence.head(governor);
    }
    return governor >= 0 && SayingWord.NAMING.has(sentence.text(governor));
  }

  /** The word in front of a verb, over its auxiliaries and adverbs, if it can say something. */
  private OptionalInt beside(int verb) {
    int at = verb - 1;
    while (at >= 0
        && (sentence.tag(at).startsWith("RB")
            || sentence.tag(at).equals("MD")
            || Set.of("have", "be").contains(sentence.word(at).lemma()))) {
      at--;
    }
    if (at < 0) {
      return OptionalInt.empty();
    }
    boolean able =
        SayingWord.SAYER.has(sentence.text(at))
            || sentence.tag(at).startsWith("NNP") && !sentence.word(at).isTime()
            || sentence.word(at).isNoun() && at == verb - 1 && sentence.is(verb, "cop");
    if (!able) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(sentence.tag(at).startsWith("NNP") ? topOfName(at) : at);
  }

  /** The head of the phrase that ends with a word: that of <i>House</i> is <i>Speaker of</i> it. */
  private int topOfName(int word) {
    int top = word;
    while (sentence.is(top, "nmod", "compound")
        && sentence.head(top) >= 0
        && sentence.head(top) <= word
        && sentence.word(sentence.head(top)).isNoun()) {
      top = sentence.head(top);
    }
    return top;
  }

  private SourcePhrase phrase(int head) {
    BitSet inside = new BitSet();
    collect(head, inside);
    sentence.children(head).stream()
        .filter(c -> sentence.is(c, "case") && !sentence.tag(c).equals("POS"))
        .forEach(inside::clear);
    int first = head;
    int last = head;
    while (first > 0 && inside.get(first - 1)) {
      first--;
    }
    while (last + 1 < sentence.size() && inside.get(last + 1)) {
      last++;
    }
    while (first < head && (sentence.word(first).isMark() || sentence.tag(first).equals("CC"))) {
      first++;
    }
    while (last > head && (sentence.word(last).isMark() || sentence.tag(last).equals("CC"))) {
      last--;
    }
    return new SourcePhrase(new Stretch(behindAddress(first, head, last), last), head);
  }

  /**
   * The first word without somebody who is addressed: {@code Ann, that man said}. An apposition,
   * which looks the same, has a comma behind it, too.
   */
  private int behindAddress(int first, int head, int last) {
    boolean apposition = last + 1 < sentence.size() && sentence.word(last + 1).isComma();
    boolean several =
        sentence.children(head).stream().anyMatch(child -> sentence.is(child, "cc", "conj"));
    for (int i = head - 1; i > first && !apposition && !several; i--) {
      if (sentence.word(i).isComma()) {
        return i + 1;
      }
    }
    return first;
  }

  private void collect(int word, BitSet inside) {
    if (inside.get(word)) {
      return;
    }
    inside.set(word);
    for (int child : sentence.children(word)) {
      boolean ownCase = sentence.is(child, "case") && !sentence.tag(child).equals("POS");
      if (!sentence.is(child, OUTSIDE.toArray(String[]::new))
          || sentence.is(child, "advmod") && sentence.is(word, "amod")
          || sentence.is(child, "punct") && Math.abs(child - word) < 3
          || ownCase && sentence.is(word, "nmod", "nmod:poss")
          || sentence.tag(child).equals("POS") && !sentence.is(word, "nsubj")) {
        collect(child, inside);
      }
    }
  }
}
