package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.EntityType.Family;
import org.colloquy.model.Mention;
import org.colloquy.model.Traits;
import org.colloquy.model.Traits.Animacy;
import org.colloquy.model.Traits.Gender;
import org.colloquy.model.Traits.Number;
import org.colloquy.model.Traits.Role;

/** The candidates that a pronoun or a phrase of the third person may mean, and their features. */
final class PointerFeatures {
  private static final int MOST_CANDIDATES = 24;

  /** Sentences by which a name may follow the pronoun that means it. */
  private static final int FARTHEST_AHEAD = 2;

  private static final int NEARBY = 10;

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

  private final Talk talk;
  private final Discourse discourse;
  private final Genders genders;
  private final Nouns nouns;
  private final Offices offices;

  PointerFeatures(Talk talk, Discourse discourse, Genders genders, Nouns nouns) {
    this.offices = new Offices(talk);
    this.talk = talk;
    this.discourse = discourse;
    this.genders = genders;
    this.nouns = nouns;
  }

  /**
   * The candidates: those mentioned before, the latest first, then those named shortly behind, then
   * participants whom nobody has mentioned yet.
   */
  List<Integer> candidates(int mention, Pointer pointer) {
    List<Integer> found = new ArrayList<>();
    for (int r = 0; r < talk.referents.size(); r++) {
      if (canMean(pointer, r) && (isKnown(r) || namedShortlyBehind(mention, r))) {
        found.add(r);
      }
    }
    found.sort(
        Comparator.<Integer>comparingInt(r -> -lastMention(r)).thenComparing(r -> r));
    List<Integer> most = new ArrayList<>(found.subList(0, Math.min(found.size(), MOST_CANDIDATES)));
    if (pointer.isPhrase()) {
      OptionalInt holder = officeHolder(mention, talk.mention(mention).traits().noun());
      if (holder.isPresent() && !most.contains(holder.getAsInt())) {
        most.add(holder.getAsInt());
      }
    }
    return most;
  }

  private int lastMention(int referent) {
    Track track = discourse.track(referent);
    return track.isEmpty() ? Talk.NONE : track.last();
  }

  private boolean isKnown(int referent) {
    return !discourse.track(referent).isEmpty()
        || talk.referents.get(referent).speaker().isPresent();
  }

  private boolean namedShortlyBehind(int mention, int referent) {
    for (int name : talk.referents.get(referent).names()) {
      if (name > mention) {
        return talk.mention(name).sentence() - talk.mention(mention).sentence() <= FARTHEST_AHEAD;
      }
    }
    return false;
  }

  private boolean canMean(Pointer pointer, int referent) {
    Family family = talk.referents.get(referent).family();
    if (family == Family.VALUE || family == Family.TITLE) {
      return false;
    }
    return switch (pointer) {
      case HE, SHE ->
          family == Family.PERSON && !(genders.isCertain(referent) && clashes(pointer, referent));
      case IT -> family != Family.PERSON && family != Family.PEOPLE;
      default -> true;
    };
  }

  private boolean clashes(Pointer pointer, int referent) {
    Gender gender = genders.of(referent);
    return pointer == Pointer.HE && gender == Gender.SHE
        || pointer == Pointer.SHE && gender == Gender.HE;
  }

  /** The features of each candidate, in their order, then those of nobody named. */
  List<float[]> of(int mention, Pointer pointer, List<Integer> candidates) {
    List<float[]> vectors = new ArrayList<>();
    int agreeing = 0;
    for (int candidate : candidates) {
      vectors.add(of(mention, pointer, candidate, candidates, agreeing));
      agreeing += clashes(pointer, candidate) ? 0 : 1;
    }
    vectors.add(ofNobody(mention, pointer, candidates, agreeing));
    return vectors;
  }

  private float[] of(
      int mention, Pointer pointer, int candidate, List<Integer> candidates, int rank) {
    Vector v = new Vector(PointerFeature.values().length);
    v.flag(PointerFeature.BIAS, true);
    v.flag(PointerFeature.LATEST, rank == 0);
    v.flag(PointerFeature.SECOND_LATEST, rank == 1);
    v.log(PointerFeature.LATER_CANDIDATES, rank);
    Track track = discourse.track(candidate);
    if (track.isEmpty()) {
      boolean follows = namedShortlyBehind(mention, candidate);
      v.flag(PointerFeature.ONLY_FOLLOWS, follows);
      v.flag(PointerFeature.NEVER_MENTIONED, !follows);
    } else {
      addLast(v, mention, pointer, track);
    }
    addContinuity(v, mention, pointer, candidate);
    v.flag(PointerFeature.ONLY_NEARBY, onlyNearby(mention, pointer, candidate, candidates));
    v.flag(
        PointerFeature.AGREES_AND_LATEST,
        rank == 0 && genders.of(candidate) == (pointer == Pointer.HE ? Gender.HE : Gender.SHE));
    int turn = talk.turnOf(mention);
    int name = track.lastName();
    v.flag(PointerFeature.NAMED_IN_TURN, name != Talk.NONE && talk.turnOf(name) == turn);
    v.flag(
        PointerFeature.NAMED_BY_OTHER_IN_TURN_BEFORE,
        name != Talk.NONE && talk.turnOf(name) == turn - 1);
    v.flag(PointerFeature.IS_CALLED, name != Talk.NONE && talk.turnOf(name) == turn && called(name));
    addPerson(v, mention, pointer, candidate, track);
    addChain(v, mention, candidate);
    addKinds(v, pointer, talk.referents.get(candidate).family());
    addOwn(v, mention, pointer);
    if (pointer.isPhrase()) {
      addNoun(v, mention, candidate, candidates);
    }
    v.log(PointerFeature.NAMES_IN_ALL, talk.referents.get(candidate).names().size());
    return v.values();
  }

  private void addLast(Vector v, int mention, Pointer pointer, Track track) {
    Mention now = talk.mention(mention);
    Mention last = talk.mention(track.last());
    int sentences = Math.max(0, now.sentence() - last.sentence());
    v.flag(PointerFeature.SAME_SENTENCE, sentences == 0);
    v.flag(PointerFeature.SENTENCE_BEFORE, sentences == 1);
    v.log(PointerFeature.SENTENCES_SINCE, sentences);
    v.log(
        PointerFeature.SENTENCES_SINCE_NAME,
        track.lastName() == Talk.NONE
            ? 100
            : now.sentence() - talk.mention(track.lastName()).sentence());
    v.log(
        PointerFeature.CHARACTERS_SINCE,
        Math.max(0, now.span().start() - last.span().end()) / 100.0);
    v.flag(PointerFeature.WAS_SUBJECT, last.traits().role() == Role.SUBJECT);
    v.flag(
        PointerFeature.BOTH_SUBJECTS,
        last.traits().role() == Role.SUBJECT && now.traits().role() == Role.SUBJECT);
    v.flag(
        PointerFeature.SUBJECT_BEFORE_AND_SUBJECT,
        sentences == 1
            && last.traits().role() == Role.SUBJECT
            && now.traits().role() == Role.SUBJECT);
    v.flag(PointerFeature.WAS_OBJECT, last.traits().role() == Role.OBJECT);
    v.flag(PointerFeature.WAS_OWNER, last.traits().role() == Role.OWNER);
    v.flag(PointerFeature.WAS_NAMED, last.kind() == Mention.Kind.NAME);
    v.flag(
        PointerFeature.WAS_SAME_WORD, Pointer.of(last, talk.text(track.last())) == pointer);
    v.flag(PointerFeature.MENTIONED_IN_TURN, talk.turnOf(track.last()) == talk.turnOf(mention));
    v.flag(
        PointerFeature.MENTIONED_IN_TURN_BEFORE,
        talk.turnOf(track.last()) == talk.turnOf(mention) - 1);
    v.flag(
        PointerFeature.MENTIONED_BY_SAME,
        talk.speakerOf(track.last()).isPresent()
            && talk.speakerOf(track.last()).equals(talk.speakerOf(mention)));
    v.flag(
        PointerFeature.OTHER_SIDE_OF_QUOTATION,
        talk.quotations.cover(now.span()) != talk.quotations.cover(last.span()));
    boolean reflexive = isReflexive(mention);
    v.flag(
        PointerFeature.SAME_CLAUSE,
        sentences == 0
            && !reflexive
            && now.traits().role() == Role.OBJECT
            && last.traits().role() == Role.SUBJECT
            && now.span().start() - last.span().end() < 20);
    int nearby = 0;
    for (int i = track.mentions().size() - 1; i >= 0; i--) {
      if (now.sentence() - talk.mention(track.mentions().get(i)).sentence() > NEARBY) {
        break;
      }
      nearby++;
    }
    v.log(PointerFeature.MENTIONS_NEARBY, nearby);
  }

  private void addContinuity(Vector v, int mention, Pointer pointer, int candidate) {
    v.flag(PointerFeature.GOES_ON, goesOn(mention, pointer, candidate));
    Optional<Discourse.Meant> last = discourse.lastOf(pointer);
    boolean meant = last.isPresent() && last.get().referent() == candidate;
    v.flag(PointerFeature.LAST_OF_KIND, meant);
    v.flag(PointerFeature.GOES_ON_LATER, meant && since(mention, last.get().mention()) <= 4);
  }

  private int since(int mention, int before) {
    return talk.mention(mention).sentence() - talk.mention(before).sentence();
  }

  /** Whether a name is set off by commas at an end of its sentence, as a person is called. */
  private boolean called(int name) {
    String before = talk.before(name).strip();
    String behind = talk.behind(name).strip();
    return (before.isEmpty() && behind.startsWith(","))
        || (before.endsWith(",") && (behind.isEmpty() || ".?!,".indexOf(behind.charAt(0)) >= 0))
        || (before.isEmpty() && !behind.isEmpty() && "!?".indexOf(behind.charAt(0)) >= 0);
  }

  private boolean onlyNearby(
      int mention, Pointer pointer, int candidate, List<Integer> candidates) {
    if (discourse.track(candidate).isEmpty() || clashes(pointer, candidate)) {
      return false;
    }
    return candidates.stream()
            .filter(c -> !discourse.track(c).isEmpty() && !clashes(pointer, c))
            .filter(c -> since(mention, discourse.track(c).last()) <= 3)
            .count()
        == 1
        && since(mention, discourse.track(candidate).last()) <= 3;
  }

  private boolean goesOn(int mention, Pointer pointer, int referent) {
    Optional<Discourse.Meant> last = discourse.lastOf(pointer);
    return last.isPresent()
        && last.get().referent() == referent
        && talk.mention(mention).sentence() - talk.mention(last.get().mention()).sentence() <= 1;
  }

  private void addPerson(Vector v, int mention, Pointer pointer, int candidate, Track track) {
    Gender gender = genders.of(candidate);
    if (pointer == Pointer.HE || pointer == Pointer.SHE) {
      boolean he = pointer == Pointer.HE;
      v.flag(PointerFeature.GENDER_AGREES, gender == (he ? Gender.HE : Gender.SHE));
      v.flag(PointerFeature.GENDER_DIFFERS, gender == (he ? Gender.SHE : Gender.HE));
      v.flag(PointerFeature.GENDER_UNKNOWN, gender == Gender.OPEN);
      int all = track.he() + track.she();
      v.value(
          PointerFeature.PRONOUNS_AGREE,
          all == 0 ? 0 : ((he ? track.he() : track.she()) * 2.0 - all) / (all + 1));
    }
    OptionalInt speaker = talk.referents.get(candidate).speaker();
    int turn = talk.turnOf(mention);
    if (speaker.isPresent() && turn > 0) {
      v.flag(PointerFeature.TAKES_PART, true);
      v.flag(PointerFeature.IS_SPEAKING, speaker.equals(talk.cast.indexOf(turn)));
      v.flag(PointerFeature.IS_ADDRESSED, speaker.equals(talk.interlocutors.second(turn)));
      v.flag(
          PointerFeature.SPOKE_JUST_BEFORE,
          turn > 1 && speaker.equals(talk.cast.indexOf(turn - 1)));
      v.flag(
          PointerFeature.SPEAKS_NEXT,
          turn < talk.transcript.turns().size() && speaker.equals(talk.cast.indexOf(turn + 1)));
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
    return officeHolder(mention, talk.mention(mention).traits().noun())
        .equals(OptionalInt.of(referent));
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
    v.flag(PointerFeature.REFLEXIVE, isReflexive(mention));
  }

  private void addNoun(Vector v, int mention, int candidate, List<Integer> candidates) {
    String noun = talk.mention(mention).traits().noun();
    v.flag(PointerFeature.NOUN_BEFORE_NAME, nouns.beforeName(candidate, noun));
    v.flag(
        PointerFeature.NOUN_BEFORE_OTHERS,
        candidates.stream().anyMatch(c -> c != candidate && nouns.beforeName(c, noun)));
    v.flag(PointerFeature.NOUN_ENDS_NAME, nouns.endsName(candidate, noun));
    v.flag(
        PointerFeature.NOUN_ENDS_OTHERS,
        candidates.stream().anyMatch(c -> c != candidate && nouns.endsName(c, noun)));
    OptionalInt holder = officeHolder(mention, noun);
    v.flag(PointerFeature.HOLDS_OFFICE, holder.isPresent() && holder.getAsInt() == candidate);
    v.flag(PointerFeature.OFFICE_OF_ANOTHER, holder.isPresent() && holder.getAsInt() != candidate);
    v.flag(PointerFeature.NOUN_IS_ROLE, nouns.isRole(candidate, noun));
    v.flag(
        PointerFeature.NOUN_MEANT_IT,
        discourse.lastOf(noun).filter(m -> m.referent() == candidate).isPresent());
    addDeterminer(v, mention, PointerFeature.THE);
    v.flag(PointerFeature.GOES_ON_BEHIND_NOUN, goesOnBehindNoun(mention));
  }

  /** The holder of the office that a phrase without limiting words names. */
  private OptionalInt officeHolder(int mention, String noun) {
    Mention phrase = talk.mention(mention);
    String own = phrase.span().in(talk.transcript.text());
    boolean bare =
        own.trim().split("\\s+").length == 2 && !talk.behind(mention).startsWith(" of ")
            && Set.of("the", "this", "our").contains(phrase.traits().determiner());
    return bare ? offices.holder(noun) : OptionalInt.empty();
  }

  private boolean isReflexive(int mention) {
    String word = talk.text(mention).toLowerCase(Locale.ROOT);
    return word.endsWith("self") || word.endsWith("selves");
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

  private float[] ofNobody(
      int mention, Pointer pointer, List<Integer> candidates, int agreeing) {
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
    v.flag(PointerFeature.NOBODY_GOES_ON, goesOn(mention, pointer, Talk.NONE));
    v.flag(PointerFeature.NOBODY_QUOTED, talk.quotations.cover(talk.mention(mention).span()));
    v.flag(PointerFeature.NOBODY_SUBJECT, traits.role() == Role.SUBJECT);
    v.flag(PointerFeature.NOBODY_OWNER, traits.role() == Role.OWNER);
    v.flag(
        PointerFeature.DUMMY,
        pointer == Pointer.IT && DUMMY.matcher(talk.behind(mention)).matches());
    addNamelessBefore(v, mention);
    v.flag(PointerFeature.NOBODY_MANY, traits.number() == Number.MANY);
    if (pointer.isPhrase()) {
      String noun = traits.noun();
      v.flag(PointerFeature.NOBODY_OFFICE_HELD, officeHolder(mention, noun).isPresent());
      v.flag(
          PointerFeature.NOBODY_OFFICE_OPEN,
          officeHolder(mention, noun).isEmpty() && offices.isOffice(noun));
      v.flag(
          PointerFeature.NOBODY_NOUN_BEFORE_NAME,
          candidates.stream().anyMatch(c -> nouns.beforeName(c, noun)));
      v.flag(
          PointerFeature.NOBODY_NOUN_ENDS_NAME,
          candidates.stream().anyMatch(c -> nouns.endsName(c, noun)));
      v.flag(
          PointerFeature.NOBODY_NOUN_MEANT_NOBODY,
          discourse.lastOf(noun).filter(m -> m.referent() == Talk.NONE).isPresent());
      addDeterminer(v, mention, PointerFeature.NOBODY_THE);
      v.flag(PointerFeature.NOBODY_GOES_ON_BEHIND_NOUN, goesOnBehindNoun(mention));
    }
    return v.values();
  }

  private double sinceLatest(int mention, Pointer pointer, List<Integer> candidates) {
    return candidates.stream()
        .filter(c -> !clashes(pointer, c) && !discourse.track(c).isEmpty())
        .mapToInt(
            c ->
                talk.mention(mention).sentence()
                    - talk.mention(discourse.track(c).last()).sentence())
        .min()
        .orElse(100);
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
    v.flag(PointerFeature.NAMED_CHAIN, named);
    v.flag(PointerFeature.NAMELESS_CHAIN, !named);
    v.flag(PointerFeature.PHRASE_IN_CHAIN, phrase);
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
