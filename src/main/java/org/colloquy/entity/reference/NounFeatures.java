package org.colloquy.entity.reference;

import java.util.List;
import java.util.OptionalInt;
import org.colloquy.entity.talk.Appositions;
import org.colloquy.entity.talk.NamedOffices;
import org.colloquy.entity.talk.Nouns;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Mention;

/** The features of a phrase that its noun and its determiner give. */
final class NounFeatures {
  private final Talk talk;
  private final Discourse discourse;
  private final Nouns nouns;
  private final NamedOffices offices;
  private final Appositions appositions;

  NounFeatures(Talk talk, Discourse discourse, Nouns nouns, NamedOffices offices) {
    this.talk = talk;
    this.discourse = discourse;
    this.nouns = nouns;
    this.offices = offices;
    this.appositions = new Appositions(talk);
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
    v.flag(PointerFeature.IN_APPOSITION, appositions.of(mention).equals(OptionalInt.of(candidate)));
    addDeterminer(v, mention, PointerFeature.THE);
    v.flag(PointerFeature.GOES_ON_BEHIND_NOUN, goesOnBehindNoun(mention));
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
