package org.colloquy.entity.reference;

import java.util.List;
import java.util.Optional;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.entity.talk.ReferentGenders;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.Mention;
import org.colloquy.model.Traits.Role;

/** The features of a candidate that its mentions so far give, the last one above all. */
final class LastMentionFeatures {
  private static final int NEARBY = 10;

  /** Stands for the distance to a name, in sentences, if there is none. */
  private static final int FAR = 100;

  private final Talk talk;
  private final Discourse discourse;
  private final ReferentGenders genders;

  LastMentionFeatures(Talk talk, Discourse discourse, ReferentGenders genders) {
    this.talk = talk;
    this.discourse = discourse;
    this.genders = genders;
  }

  /** Adds the features of a mention and a candidate that was mentioned before it. */
  void add(Vector v, int mention, Pointer pointer, Discourse.Track track) {
    addDistance(v, mention, track);
    addGrammar(v, mention, pointer, track);
    addTurns(v, mention, track);
  }

  private void addDistance(Vector v, int mention, Discourse.Track track) {
    Mention now = talk.mention(mention);
    Mention last = talk.mention(track.last());
    int sentences = Math.max(0, now.sentence() - last.sentence());
    v.flag(PointerFeature.SAME_SENTENCE, sentences == 0);
    v.flag(PointerFeature.SENTENCE_BEFORE, sentences == 1);
    v.log(PointerFeature.SENTENCES_SINCE, sentences);
    v.log(
        PointerFeature.SENTENCES_SINCE_NAME,
        track.lastName() == Talk.NONE
            ? FAR
            : now.sentence() - talk.mention(track.lastName()).sentence());
    v.log(
        PointerFeature.CHARACTERS_SINCE,
        Math.max(0, now.span().start() - last.span().end()) / 100.0);
    int nearby = 0;
    for (int i = track.mentions().size() - 1; i >= 0; i--) {
      if (now.sentence() - talk.mention(track.mentions().get(i)).sentence() > NEARBY) {
        break;
      }
      nearby++;
    }
    v.log(PointerFeature.MENTIONS_NEARBY, nearby);
  }

  private void addGrammar(Vector v, int mention, Pointer pointer, Discourse.Track track) {
    Mention now = talk.mention(mention);
    Mention last = talk.mention(track.last());
    int sentences = Math.max(0, now.sentence() - last.sentence());
    boolean wasSubject = last.traits().role() == Role.SUBJECT;
    boolean bothSubjects = wasSubject && now.traits().role() == Role.SUBJECT;
    v.flag(PointerFeature.WAS_SUBJECT, wasSubject);
    v.flag(PointerFeature.BOTH_SUBJECTS, bothSubjects);
    v.flag(PointerFeature.SUBJECT_BEFORE_AND_SUBJECT, sentences == 1 && bothSubjects);
    v.flag(PointerFeature.WAS_OBJECT, last.traits().role() == Role.OBJECT);
    v.flag(PointerFeature.WAS_OWNER, last.traits().role() == Role.OWNER);
    v.flag(PointerFeature.WAS_NAMED, last.kind() == Mention.Kind.NAME);
    v.flag(PointerFeature.WAS_SAME_WORD, Pointer.of(last, talk.text(track.last())) == pointer);
    v.flag(
        PointerFeature.SAME_CLAUSE,
        sentences == 0
            && !Pointer.isReflexive(talk.text(mention))
            && now.traits().role() == Role.OBJECT
            && wasSubject
            && now.span().start() - last.span().end() < 20);
  }

  private void addTurns(Vector v, int mention, Discourse.Track track) {
    Mention now = talk.mention(mention);
    Mention last = talk.mention(track.last());
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
        talk.quotations().cover(now.span()) != talk.quotations().cover(last.span()));
  }

  /** Adds whether the last words of the pointer's kind meant the candidate. */
  void addContinuity(Vector v, int mention, Pointer pointer, int candidate) {
    v.value(PointerFeature.GOES_ON, discourse.goesOn(mention, pointer, candidate));
    Optional<Choice> last = discourse.lastOf(pointer);
    double meant = last.map(choice -> choice.of(candidate)).orElse(0.0);
    v.value(PointerFeature.LAST_OF_KIND, meant);
    v.value(
        PointerFeature.GOES_ON_LATER,
        last.isPresent() && talk.sentencesSince(mention, last.get().mention()) <= 4 ? meant : 0);
    v.value(
        PointerFeature.SPEAKER_GOES_ON,
        discourse
            .lastOfSpeaker(mention, pointer)
            .filter(own -> discourse.isSameTalk(mention, own))
            .map(own -> own.of(candidate))
            .orElse(0.0));
    v.value(
        PointerFeature.SHARE_OF_RECENT,
        discourse.averageOfRecent(mention, pointer, choice -> choice.of(candidate)));
  }

  /** Whether no other candidate that agrees was mentioned in the last three sentences. */
  boolean onlyNearby(int mention, Pointer pointer, int candidate, List<Integer> candidates) {
    if (discourse.track(candidate).isEmpty() || genders.clash(pointer, candidate)) {
      return false;
    }
    return candidates.stream()
                .filter(c -> !discourse.track(c).isEmpty() && !genders.clash(pointer, c))
                .filter(c -> talk.sentencesSince(mention, discourse.track(c).last()) <= 3)
                .count()
            == 1
        && talk.sentencesSince(mention, discourse.track(candidate).last()) <= 3;
  }

  /** Adds what the last name of a candidate tells; nothing if nobody has named it yet. */
  void addLastName(Vector v, int mention, int name) {
    if (name == Talk.NONE) {
      return;
    }
    int turn = talk.turnOf(mention);
    v.flag(PointerFeature.NAMED_IN_TURN, talk.turnOf(name) == turn);
    v.flag(PointerFeature.NAMED_BY_OTHER_IN_TURN_BEFORE, talk.turnOf(name) == turn - 1);
    v.flag(PointerFeature.IS_CALLED, talk.turnOf(name) == turn && called(name));
  }

  /** Whether a name is set off by commas at an end of its sentence, as a person is called. */
  private boolean called(int name) {
    String before = talk.before(name).strip();
    String behind = talk.behind(name).strip();
    return (before.isEmpty() && behind.startsWith(","))
        || (before.endsWith(",") && (behind.isEmpty() || ".?!,".indexOf(behind.charAt(0)) >= 0))
        || (before.isEmpty() && !behind.isEmpty() && "!?".indexOf(behind.charAt(0)) >= 0);
  }
}
