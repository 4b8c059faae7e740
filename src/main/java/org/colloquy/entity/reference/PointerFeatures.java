package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.colloquy.entity.talk.NamedOffices;
import org.colloquy.entity.talk.Nouns;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Role;

/** The candidates that a pronoun or a phrase of the third person may mean, and their features. */
final class PointerFeatures {
  /** Turns within which those who are present speak. */
  private static final int PRESENT = 5;

  private static final int ABSENT = 20;

  private final Talk talk;
  private final Discourse discourse;
  private final ReferentGenders genders;
  private final NamedOffices offices;
  private final PointerCandidates pointerCandidates;
  private final NamelessPeople namelessPeople;
  private final LastMentionFeatures lastMention;
  private final NounFeatures nounFeatures;
  private final NobodyFeatures nobodyFeatures;

  PointerFeatures(Talk talk, Discourse discourse, ReferentGenders genders, Nouns nouns) {
    this.talk = talk;
    this.discourse = discourse;
    this.genders = genders;
    this.offices = new NamedOffices(talk);
    this.pointerCandidates = new PointerCandidates(talk, discourse, genders, offices);
    this.namelessPeople = new NamelessPeople(talk, discourse, genders);
    this.lastMention = new LastMentionFeatures(talk, discourse, genders);
    this.nounFeatures = new NounFeatures(talk, discourse, nouns, offices);
    this.nobodyFeatures = new NobodyFeatures(talk, discourse, genders, nounFeatures);
  }

  /**
   * The candidates: those mentioned before, the latest first, then those named shortly behind, then
   * participants whom nobody has mentioned yet.
   */
  List<Integer> candidates(int mention, Pointer pointer) {
    return pointerCandidates.of(mention, pointer);
  }

  /** The features of each candidate, in their order, then those of nobody named. */
  List<float[]> of(int mention, Pointer pointer, List<Integer> candidates) {
    List<float[]> vectors = new ArrayList<>();
    int agreeing = 0;
    for (int candidate : candidates) {
      vectors.add(of(mention, pointer, candidate, candidates, agreeing));
      agreeing += genders.clash(pointer, candidate) ? 0 : 1;
    }
    vectors.add(nobodyFeatures.of(mention, pointer, candidates, agreeing));
    return vectors;
  }

  private boolean namedAsSubjectBefore(int mention, int candidate) {
    Discourse.Track track = discourse.track(candidate);
    return !track.isEmpty()
        && track.last() == track.lastName()
        && talk.mention(track.last()).traits().role() == Role.SUBJECT
        && talk.mention(mention).sentence() - talk.mention(track.last()).sentence() <= 1;
  }

  private float[] of(
      int mention, Pointer pointer, int candidate, List<Integer> candidates, int rank) {
    Vector v = new Vector(PointerFeature.values().length);
    v.flag(PointerFeature.BIAS, true);
    v.flag(PointerFeature.LATEST, rank == 0);
    v.flag(PointerFeature.SECOND_LATEST, rank == 1);
    v.value(
        PointerFeature.GOES_ON_INTERRUPTED,
        rank > 0 ? discourse.goesOn(mention, pointer, candidate) : 0);
    v.flag(
        PointerFeature.LATEST_NAMED_SUBJECT, rank == 0 && namedAsSubjectBefore(mention, candidate));
    v.log(PointerFeature.LATER_CANDIDATES, rank);
    Discourse.Track track = discourse.track(candidate);
    if (track.isEmpty()) {
      boolean follows = pointerCandidates.namedShortlyBehind(mention, candidate);
      v.flag(PointerFeature.ONLY_FOLLOWS, follows);
      v.flag(PointerFeature.NEVER_MENTIONED, !follows);
    } else {
      lastMention.add(v, mention, pointer, track);
    }
    lastMention.addContinuity(v, mention, pointer, candidate);
    v.flag(
        PointerFeature.ONLY_NEARBY,
        lastMention.onlyNearby(mention, pointer, candidate, candidates));
    v.flag(
        PointerFeature.AGREES_AND_LATEST,
        rank == 0 && genders.of(candidate) == (pointer == Pointer.HE ? Gender.HE : Gender.SHE));
    lastMention.addLastName(v, mention, track.lastName());
    addPerson(v, mention, pointer, candidate, track);
    addChain(v, mention, candidate);
    OptionalInt nameless = namelessPeople.lastBefore(mention, pointer);
    v.flag(
        PointerFeature.BEHIND_NAMELESS,
        nameless.isPresent() && (track.isEmpty() || track.last() < nameless.getAsInt()));
    addKinds(v, pointer, talk.referents().get(candidate).family());
    addOwn(v, mention, pointer);
    if (pointer.isPhrase()) {
      nounFeatures.add(v, mention, candidate, candidates);
    }
    v.log(PointerFeature.NAMES_IN_ALL, talk.referents().get(candidate).names().size());
    return v.values();
  }

  private void addPerson(
      Vector v, int mention, Pointer pointer, int candidate, Discourse.Track track) {
    Gender gender = genders.of(candidate);
    if (pointer == Pointer.HE || pointer == Pointer.SHE) {
      boolean he = pointer == Pointer.HE;
      v.flag(PointerFeature.GENDER_AGREES, gender == (he ? Gender.HE : Gender.SHE));
      v.flag(
          PointerFeature.GENDER_AGREES_SURELY,
          gender == (he ? Gender.HE : Gender.SHE) && genders.isCertain(candidate));
      v.flag(PointerFeature.GENDER_DIFFERS, gender == (he ? Gender.SHE : Gender.HE));
      v.flag(PointerFeature.GENDER_UNKNOWN, gender == Gender.OPEN);
      int all = track.he() + track.she();
      v.value(
          PointerFeature.PRONOUNS_AGREE,
          all == 0 ? 0 : ((he ? track.he() : track.she()) * 2.0 - all) / (all + 1));
    }
    OptionalInt speaker = talk.referents().get(candidate).speaker();
    int turn = talk.turnOf(mention);
    if (speaker.isPresent() && turn > 0) {
      v.flag(PointerFeature.TAKES_PART, true);
      int since = talk.interlocutors().turnsTo(speaker.getAsInt(), turn, -1);
      int until = talk.interlocutors().turnsTo(speaker.getAsInt(), turn, 1);
      v.log(PointerFeature.TURNS_SINCE_SPOKE, since);
      v.log(PointerFeature.TURNS_UNTIL_SPEAKS, until);
      v.flag(PointerFeature.IS_PRESENT, since <= PRESENT && until <= PRESENT);
      v.flag(PointerFeature.IS_ABSENT, since > ABSENT);
      v.flag(PointerFeature.IS_SPEAKING, speaker.equals(talk.cast().indexOf(turn)));
      v.flag(PointerFeature.IS_ADDRESSED, speaker.equals(talk.interlocutors().second(turn)));
      v.flag(
          PointerFeature.SPOKE_JUST_BEFORE,
          turn > 1 && speaker.equals(talk.cast().indexOf(turn - 1)));
      v.flag(
          PointerFeature.SPEAKS_NEXT,
          turn < talk.transcript().turns().size() && speaker.equals(talk.cast().indexOf(turn + 1)));
    }
  }

  private void addChain(Vector v, int mention, int candidate) {
    OptionalInt chain = talk.chainOf(mention);
    v.flag(
        PointerFeature.IN_CHAIN,
        chain.isPresent()
            && talk.chain(chain.getAsInt()).stream()
                .anyMatch(other -> talk.namedBy(other).equals(OptionalInt.of(candidate))));
    v.flag(PointerFeature.CHAIN_SAYS_SO, chainSays(mention, candidate));
    v.value(
        PointerFeature.CHAIN_MEANT,
        discourse.lastInChain(mention).map(last -> last.of(candidate)).orElse(0.0));
  }

  /** Whether a referent is the nearest name before the mention in the model's chain. */
  boolean chainSays(int mention, int referent) {
    OptionalInt chain = talk.chainOf(mention);
    int nearest = Talk.NONE;
    if (chain.isPresent()) {
      for (int other : talk.chain(chain.getAsInt())) {
        OptionalInt named = talk.namedBy(other);
        if (named.isPresent() && (other < mention || nearest == Talk.NONE)) {
          nearest = named.getAsInt();
        }
      }
    }
    return nearest != Talk.NONE && nearest == referent;
  }

  /** Whether a referent is the only one who has the office that the phrase names. */
  boolean holdsOffice(int mention, int referent) {
    return offices.holderMeantBy(mention).equals(OptionalInt.of(referent));
  }

  private static void addKinds(Vector v, Pointer pointer, Family family) {
    boolean organisation = family == Family.ORGANIZATION;
    boolean place = family == Family.PLACE;
    boolean person = family == Family.PERSON;
    boolean people = family == Family.PEOPLE;
    boolean other = !organisation && !place && !person && !people;
    v.flag(PointerFeature.IS_PERSON, person);
    v.flag(PointerFeature.IS_ORGANISATION, organisation);
    v.flag(PointerFeature.IS_PLACE, place);
    v.flag(PointerFeature.IS_PEOPLE, people);
    v.flag(PointerFeature.IS_OTHER, other);
    boolean they = pointer == Pointer.THEY;
    v.flag(PointerFeature.THEY_PERSON, they && person);
    v.flag(PointerFeature.THEY_ORGANISATION, they && organisation);
    v.flag(PointerFeature.THEY_PLACE, they && place);
    v.flag(PointerFeature.THEY_PEOPLE, they && people);
    boolean it = pointer == Pointer.IT;
    v.flag(PointerFeature.IT_ORGANISATION, it && organisation);
    v.flag(PointerFeature.IT_PLACE, it && place);
    v.flag(PointerFeature.IT_OTHER, it && other);
    v.flag(PointerFeature.PERSON_PHRASE_PERSON, pointer == Pointer.PERSON_PHRASE && person);
    v.flag(PointerFeature.THING_PHRASE_PERSON, pointer == Pointer.THING_PHRASE && person);
    v.flag(PointerFeature.OPEN_PHRASE_PERSON, pointer == Pointer.OPEN_PHRASE && person);
    v.flag(PointerFeature.PERSON_PHRASE_THING, pointer == Pointer.PERSON_PHRASE && !person);
  }

  private void addOwn(Vector v, int mention, Pointer pointer) {
    v.flag(PointerFeature.HE, pointer == Pointer.HE);
    v.flag(PointerFeature.SHE, pointer == Pointer.SHE);
    v.flag(PointerFeature.IT, pointer == Pointer.IT);
    v.flag(PointerFeature.THEY, pointer == Pointer.THEY);
    v.flag(PointerFeature.PHRASE, pointer.isPhrase());
    Traits traits = talk.mention(mention).traits();
    v.flag(PointerFeature.IS_SUBJECT, traits.role() == Role.SUBJECT);
    v.flag(PointerFeature.IS_OWNER, traits.role() == Role.OWNER);
    v.flag(PointerFeature.REFLEXIVE, Pointer.isReflexive(talk.text(mention)));
  }
}
