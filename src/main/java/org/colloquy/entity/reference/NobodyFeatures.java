package org.colloquy.entity.reference;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Mention;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Number;
import org.colloquy.model.Traits.Role;

/** The features of the candidate that stands for nobody and nothing named. */
final class NobodyFeatures {
  /** What follows an <i>it</i> that means nothing. */
  private static final Pattern DUMMY =
      Pattern.compile(
          "^(?:['’]s|['’]d|['’]ll| is| was| would| will| has| had| may| might| could| can| seems?| turns?"
              + "| looks?| sounds?| takes?| took| makes?)?(?: be| been)?(?: not|n['’]t)?(?: really| so| very| just| pretty| also| always| kind of| like)*"
              + "(?: (?:clear|important|hard|easy|possible|impossible|great|good|nice|better|best|true|likely"
              + "|unlikely|interesting|funny|fun|amazing|sad|difficult|essential|critical|fair|necessary|time|worth|like"
              + "|okay|ok|fine|cool|weird|crazy|unfortunate|right|wrong|up to|raining|cold|hot|late|early"
              + "|a (?:good|bad|great|shame|pity|pleasure|privilege|lot|long time|matter|question|honor))"
              + "|(?: sense)?)\\b(?: for [^,.;?!]{1,30})?(?: to| that| if| when| how| what|[.,;!?]).*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Stands for the distance to the latest candidate, in sentences, if there is none. */
  private static final int FAR = 100;

  private final Talk talk;
  private final Discourse discourse;
  private final ReferentGenders genders;
  private final NounFeatures nounFeatures;
  private final NamelessPeople namelessPeople;

  NobodyFeatures(
      Talk talk, Discourse discourse, ReferentGenders genders, NounFeatures nounFeatures) {
    this.talk = talk;
    this.discourse = discourse;
    this.genders = genders;
    this.nounFeatures = nounFeatures;
    this.namelessPeople = new NamelessPeople(talk, discourse, genders);
  }

  /**
   * The features of nobody named.
   *
   * @param agreeing how many candidates do not differ in gender
   */
  float[] of(int mention, Pointer pointer, List<Integer> candidates, int agreeing) {
    Vector v = new Vector(PointerFeature.values().length);
    Traits traits = talk.mention(mention).traits();
    v.flag(PointerFeature.NOBODY, true);
    v.flag(PointerFeature.NOBODY_HE, pointer == Pointer.HE);
    v.flag(PointerFeature.NOBODY_SHE, pointer == Pointer.SHE);
    v.flag(PointerFeature.NOBODY_IT, pointer == Pointer.IT);
    v.flag(PointerFeature.NOBODY_THEY, pointer == Pointer.THEY);
    v.flag(PointerFeature.NOBODY_PERSON_PHRASE, pointer == Pointer.PERSON_PHRASE);
    v.flag(PointerFeature.NOBODY_THING_PHRASE, pointer == Pointer.THING_PHRASE);
    v.flag(PointerFeature.NOBODY_OPEN_PHRASE, pointer == Pointer.OPEN_PHRASE);
    v.flag(PointerFeature.NO_CANDIDATE, agreeing == 0);
    v.flag(PointerFeature.ONE_CANDIDATE, agreeing == 1);
    v.log(PointerFeature.LATEST_SINCE, sinceLatest(mention, pointer, candidates));
    addChainOfNobody(v, mention);
    v.value(PointerFeature.NOBODY_GOES_ON, discourse.goesOnOpen(mention, pointer));
    v.value(
        PointerFeature.NOBODY_SHARE_OF_RECENT,
        discourse.averageOfRecent(mention, pointer, Choice::nobody));
    v.flag(PointerFeature.NOBODY_QUOTED, talk.quotations().cover(talk.mention(mention).span()));
    v.flag(PointerFeature.NOBODY_SUBJECT, traits.role() == Role.SUBJECT);
    v.flag(PointerFeature.NOBODY_OWNER, traits.role() == Role.OWNER);
    v.flag(
        PointerFeature.DUMMY,
        pointer == Pointer.IT && DUMMY.matcher(talk.behind(mention)).matches());
    addNamelessBefore(v, mention);
    addNamelessPerson(v, mention, pointer, candidates);
    v.flag(PointerFeature.NOBODY_MANY, traits.number() == Number.MANY);
    if (pointer.isPhrase()) {
      nounFeatures.addOfNobody(v, mention, candidates);
    }
    return v.values();
  }

  private double sinceLatest(int mention, Pointer pointer, List<Integer> candidates) {
    return candidates.stream()
        .filter(c -> !genders.clash(pointer, c) && !discourse.track(c).isEmpty())
        .mapToInt(c -> talk.sentencesSince(mention, discourse.track(c).last()))
        .min()
        .orElse(FAR);
  }

  private void addChainOfNobody(Vector v, int mention) {
    OptionalInt chain = talk.chainOf(mention);
    if (chain.isEmpty()) {
      v.flag(PointerFeature.NO_CHAIN, true);
      return;
    }
    boolean named = false;
    boolean phrase = false;
    for (int other : talk.chain(chain.getAsInt())) {
      named |= talk.namedBy(other).isPresent();
      phrase |= other < mention && talk.mention(other).kind() == Mention.Kind.NOMINAL;
    }
    v.value(
        PointerFeature.CHAIN_MEANT_NOBODY,
        discourse.lastInChain(mention).map(Choice::nobody).orElse(0.0));
    v.flag(PointerFeature.NAMED_CHAIN, named);
    v.flag(PointerFeature.NAMELESS_CHAIN, !named);
    v.flag(PointerFeature.PHRASE_IN_CHAIN, phrase);
  }

  private void addNamelessPerson(Vector v, int mention, Pointer pointer, List<Integer> candidates) {
    OptionalInt phrase = namelessPeople.lastBefore(mention, pointer);
    if (pointer.isPhrase() || phrase.isEmpty()) {
      return;
    }
    int at = phrase.getAsInt();
    v.flag(
        PointerFeature.NAMELESS_PERSON_LATEST,
        candidates.stream()
            .noneMatch(
                c ->
                    !genders.clash(pointer, c)
                        && !discourse.track(c).isEmpty()
                        && discourse.track(c).last() > at));
    v.flag(
        PointerFeature.NAMELESS_PERSON_SUBJECT, talk.mention(at).traits().role() == Role.SUBJECT);
    v.flag(PointerFeature.NAMELESS_GENDER_AGREES, namelessPeople.agrees(pointer, at));
    v.flag(PointerFeature.NAMELESS_IN_CHAIN, namelessPeople.inOneChain(mention, at));
  }

  /** Flags phrases without a name shortly before, which the pronoun may mean instead. */
  private void addNamelessBefore(Vector v, int mention) {
    int sentence = talk.mention(mention).sentence();
    for (int i = mention - 1; i >= 0 && sentence - talk.mention(i).sentence() <= 1; i--) {
      Mention before = talk.mention(i);
      if (before.kind() != Mention.Kind.NOMINAL || discourse.referentOf(i) != Talk.NONE) {
        continue;
      }
      v.flag(
          PointerFeature.NAMELESS_PERSON_BEFORE,
          before.traits().animacy() == Animacy.ALIVE && before.traits().number() != Number.MANY);
      v.flag(PointerFeature.NAMELESS_MANY_BEFORE, before.traits().number() == Number.MANY);
      v.flag(PointerFeature.NAMELESS_THING_BEFORE, before.traits().animacy() != Animacy.ALIVE);
    }
  }
}
