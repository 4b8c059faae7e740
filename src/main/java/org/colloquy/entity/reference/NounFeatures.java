package org.colloquy.entity.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.NamedOffices;
import org.colloquy.entity.talk.Nouns;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;

/** The features of a phrase that its noun and its determiner give. */
final class NounFeatures {
  /** What stands between a phrase and the name that it is given. */
  private static final Pattern APPOSITION =
      Pattern.compile(
          "(?:\\s+(?:from|of|for|at|in)\\s+[^,(]{1,40})?\\s*[,(\\u2013\\u2014-]{1,2}\\s*");

  private static final Pattern BEFORE = Pattern.compile("\\s*[,(]\\s*");

  private final Talk talk;
  private final Discourse discourse;
  private final Nouns nouns;
  private final NamedOffices offices;

  NounFeatures(Talk talk, Discourse discourse, Nouns nouns, NamedOffices offices) {
    this.talk = talk;
    this.discourse = discourse;
    this.nouns = nouns;
    this.offices = offices;
  }

  /** Adds the features of a phrase and one of its candidates. */
  void add(Vector v, int mention, int candidate, List<Integer> candidates) {
    String noun = talk.mention(mention).traits().noun();
    v.flag(PointerFeature.NOUN_BEFORE_NAME, nouns.beforeName(candidate, noun));
    v.flag(
        PointerFeature.NOUN_BEFORE_OTHERS,
        candidates.stream().anyMatch(c -> c != candidate && nouns.beforeName(c, noun)));
    v.flag(PointerFeature.NOUN_ENDS_NAME, nouns.endsName(candidate, noun));
    v.flag(
        PointerFeature.NOUN_ENDS_OTHERS,
        candidates.stream().anyMatch(c -> c != candidate && nouns.endsName(c, noun)));
    OptionalInt holder = offices.holderMeantBy(mention);
    v.flag(PointerFeature.HOLDS_OFFICE, holder.isPresent() && holder.getAsInt() == candidate);
    v.flag(PointerFeature.OFFICE_OF_ANOTHER, holder.isPresent() && holder.getAsInt() != candidate);
    v.flag(PointerFeature.NOUN_IS_ROLE, nouns.isRole(candidate, noun));
    v.value(
        PointerFeature.NOUN_MEANT_IT,
        discourse.lastOf(noun).map(last -> last.of(candidate)).orElse(0.0));
    v.flag(PointerFeature.IN_APPOSITION, inApposition(mention, candidate));
    addDeterminer(v, mention, PointerFeature.THE);
    v.flag(PointerFeature.GOES_ON_BEHIND_NOUN, goesOnBehindNoun(mention));
  }

  /**
   * Whether a phrase's head and a name of the candidate stand next to each other, with nothing but
   * a comma, a bracket or a dash between them: {@code my colleague, Senator Roe}, {@code the
   * Senator from Lakeland (Mr. Roe)}, {@code Jane Roe, the mayor}.
   */
  private boolean inApposition(int mention, int candidate) {
    Mention phrase = talk.mention(mention);
    for (int name : talk.referents().get(candidate).names()) {
      if (Math.abs(talk.sentencesSince(mention, name)) > 0) {
        continue;
      }
      Mention named = talk.mention(name);
      int end = Math.min(phrase.span().end(), named.span().start());
      boolean behind =
          named.span().start() >= phrase.head().end()
              && APPOSITION.matcher(between(Math.max(phrase.head().end(), end), named)).matches();
      boolean before =
          named.span().end() <= phrase.span().start()
              && BEFORE
                  .matcher(
                      new Span(named.span().end(), phrase.span().start())
                          .in(talk.transcript().text()))
                  .matches();
      if (behind || before) {
        return true;
      }
    }
    return false;
  }

  private String between(int start, Mention named) {
    return new Span(start, Math.max(start, named.span().start())).in(talk.transcript().text());
  }

  /** Adds the features of a phrase and nobody named. */
  void addOfNobody(Vector v, int mention, List<Integer> candidates) {
    String noun = talk.mention(mention).traits().noun();
    v.flag(PointerFeature.NOBODY_OFFICE_HELD, offices.holderMeantBy(mention).isPresent());
    v.flag(
        PointerFeature.NOBODY_OFFICE_OPEN,
        offices.holderMeantBy(mention).isEmpty() && offices.isOffice(noun));
    v.flag(
        PointerFeature.NOBODY_NOUN_BEFORE_NAME,
        candidates.stream().anyMatch(c -> nouns.beforeName(c, noun)));
    v.flag(
        PointerFeature.NOBODY_NOUN_ENDS_NAME,
        candidates.stream().anyMatch(c -> nouns.endsName(c, noun)));
    v.value(
        PointerFeature.NOBODY_NOUN_MEANT_NOBODY,
        discourse.lastOf(noun).map(Choice::nobody).orElse(0.0));
    addDeterminer(v, mention, PointerFeature.NOBODY_THE);
    v.flag(PointerFeature.NOBODY_GOES_ON_BEHIND_NOUN, goesOnBehindNoun(mention));
  }

  private boolean goesOnBehindNoun(int mention) {
    Mention phrase = talk.mention(mention);
    return phrase.span().end() > phrase.head().end() + 2;
  }

  /** Sets the flags of the determiner, which follow one another from {@code the} on. */
  private void addDeterminer(Vector v, int mention, PointerFeature the) {
    String word = talk.mention(mention).traits().determiner();
    int at =
        switch (word) {
          case "the" -> 0;
          case "this", "that", "these", "those" -> 1;
          case "our" -> 2;
          case "my" -> 3;
          case "your" -> 4;
          default -> 5;
        };
    v.flag(PointerFeature.values()[the.ordinal() + at], true);
  }
}
