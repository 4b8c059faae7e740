package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.CalledNames;
import org.colloquy.entity.talk.GenericYou;
import org.colloquy.entity.talk.PossibleReferent;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.FormsOfAddress;
import org.colloquy.model.Span;
import org.colloquy.model.Traits.Role;

/** The candidates that a <i>you</i> may mean, and their features. */
final class YouFeatures {
  private static final int ALONE = 10;

  /** What is past is told of somebody: {@code when you were}, {@code you said}. */
  private static final Pattern PAST =
      Pattern.compile(
          "^ (?:were|said|had|did|got|came|went|told|asked|mentioned|wrote|made|started|\\w+ed)\\b.*",
          Pattern.DOTALL);

  private final Talk talk;
  private final GenericYou genericYou;
  private final YouCandidates youCandidates;
  private final CalledNames calledNames;
  private final Map<Integer, Integer> turnsOf = new HashMap<>();
  private final TreeSet<Integer> namedInTurn = new TreeSet<>();
  private int turn;
  private int lastMeant = Talk.NONE;
  private boolean meantInTurn;
  private int yous;
  private int general;

  YouFeatures(Talk talk) {
    this.talk = talk;
    this.genericYou = new GenericYou(talk.transcript());
    this.calledNames = new CalledNames(talk);
    this.youCandidates = new YouCandidates(talk, calledNames);
    talk.transcript()
        .turns()
        .forEach(
            t -> talk.cast().indexOf(t.number()).ifPresent(s -> turnsOf.merge(s, 1, Integer::sum)));
  }

  private void enter(int next) {
    if (turn != next) {
      turn = next;
      namedInTurn.clear();
      meantInTurn = false;
      lastMeant = Talk.NONE;
    }
    calledNames.enter(next);
  }

  /** Records a name, which may call somebody. */
  void name(int mention, int referent) {
    if (talk.turnOf(mention) == 0) {
      return;
    }
    enter(talk.turnOf(mention));
    namedInTurn.add(referent);
    calledNames.notice(mention, referent);
  }

  /** Records whom a you means; {@link Talk#NONE} for nobody of the participants. */
  void meant(int mention, int referent) {
    enter(talk.turnOf(mention));
    meantInTurn = true;
    lastMeant = referent;
    yous++;
    general += referent == Talk.NONE ? 1 : 0;
  }

  /** Whom a you may mean; see {@link YouCandidates}. */
  List<Integer> candidates(int mention) {
    enter(talk.turnOf(mention));
    return youCandidates.of(mention);
  }

  /** Whom a you means without doubt; see {@link YouCandidates#certain}. */
  OptionalInt certain(int mention) {
    enter(talk.turnOf(mention));
    return youCandidates.certain(mention);
  }

  List<float[]> of(int mention, List<Integer> candidates) {
    List<float[]> vectors = new ArrayList<>();
    for (int candidate : candidates) {
      vectors.add(of(mention, candidate));
    }
    vectors.add(ofNobody(mention));
    return vectors;
  }

  private int distance(int speaker, int step) {
    for (int i = turn + step; i >= 1 && i <= talk.transcript().turns().size(); i += step) {
      OptionalInt other = talk.cast().indexOf(i);
      if (other.isPresent() && other.getAsInt() == speaker) {
        return Math.abs(i - turn);
      }
    }
    return 1000;
  }

  private float[] of(int mention, int candidate) {
    Vector v = new Vector(YouFeature.values().length);
    PossibleReferent referent = talk.referents().get(candidate);
    OptionalInt speaker = referent.speaker();
    boolean asks = asks(mention);
    boolean turnAsks = talk.transcript().turn(turn).textIn(talk.transcript().text()).contains("?");
    v.flag(YouFeature.BIAS, true);
    v.flag(YouFeature.QUOTED, quoted(mention));
    v.flag(YouFeature.IN_QUESTION, asks);
    v.flag(YouFeature.TURN_ASKS, turnAsks);
    v.flag(YouFeature.SPEAKER_ANSWERS, talk.interlocutors().answers(turn));
    OptionalInt called = calledNames.called();
    v.flag(YouFeature.CALLED, called.isPresent() && called.getAsInt() == candidate);
    v.flag(
        YouFeature.CALLED_IN_SENTENCE,
        called.isPresent()
            && called.getAsInt() == candidate
            && calledNames.calledIn() == talk.mention(mention).sentence());
    v.flag(YouFeature.CALLED_ANOTHER, called.isPresent() && called.getAsInt() != candidate);
    v.flag(YouFeature.MEANT_BEFORE, meantInTurn && lastMeant == candidate);
    v.flag(
        YouFeature.MEANT_ANOTHER, meantInTurn && lastMeant != candidate && lastMeant != Talk.NONE);
    v.flag(YouFeature.NAMED_IN_TURN, namedInTurn.contains(candidate));
    v.flag(YouFeature.NO_PARTICIPANT, speaker.isEmpty());
    boolean toTheOther = youCandidates.isToTheOther(mention);
    v.flag(
        YouFeature.TO_THE_OTHER_AND_ASKED,
        toTheOther && youCandidates.asker(turn).equals(OptionalInt.of(candidate)));
    v.flag(
        YouFeature.TO_THE_OTHER_AND_CALLED, toTheOther && called.equals(OptionalInt.of(candidate)));
    if (speaker.isPresent()) {
      int s = speaker.getAsInt();
      boolean self = speaker.equals(talk.cast().indexOf(turn));
      int since = distance(s, -1);
      int until = distance(s, 1);
      v.flag(YouFeature.SECOND, speaker.equals(talk.interlocutors().second(turn)));
      v.flag(YouFeature.ADDRESSED, speaker.equals(talk.cast().addresseeOf(turn)));
      v.flag(YouFeature.SPOKE_BEFORE, since == 1);
      v.flag(YouFeature.SPEAKS_NEXT, until == 1);
      v.flag(YouFeature.BEFORE_AND_NEXT, since == 1 && until == 1);
      v.flag(YouFeature.ONLY_OTHER, talk.interlocutors().live().size() == 2 && !self);
      v.flag(YouFeature.IS_SPEAKING, self);
      v.flag(
          YouFeature.SPEAKING_QUOTED,
          self && calledNames.callSpeakerIn(talk.mention(mention).sentence()));
      v.flag(YouFeature.TO_THE_OTHER_AND_BEFORE, toTheOther && since == 1);
      v.log(YouFeature.TURNS_SINCE, since);
      v.log(YouFeature.TURNS_UNTIL, until);
      v.value(
          YouFeature.SHARE_OF_TURNS,
          turnsOf.getOrDefault(s, 0) / (double) talk.transcript().turns().size());
      v.flag(
          YouFeature.IS_JUDGE_ADDRESSED,
          youCandidates.titled(mention) && speaker.equals(youCandidates.judge()));
      v.flag(YouFeature.ASKS_AND_NEXT, asks && until == 1);
      v.flag(YouFeature.TOLD_AND_BEFORE, !turnAsks && since == 1);
      v.flag(
          YouFeature.ASKED_BEFORE, !turnAsks && since == 1 && talk.interlocutors().asks(turn - 1));
      v.flag(YouFeature.ASKS_MOST, !turnAsks && speaker.equals(talk.interlocutors().asker()));
      v.flag(YouFeature.LAST_OTHER, speaker.equals(talk.interlocutors().lastOther(turn)));
    }
    return v.values();
  }

  private boolean quoted(int mention) {
    return talk.quotations().cover(talk.mention(mention).span());
  }

  private boolean asks(int mention) {
    return talk.annotations().sentences().get(talk.mention(mention).sentence()).question();
  }

  private float[] ofNobody(int mention) {
    Vector v = new Vector(YouFeature.values().length);
    Span span = talk.mention(mention).span();
    v.flag(YouFeature.NOBODY, true);
    v.flag(YouFeature.NOBODY_QUOTED, quoted(mention));
    v.flag(YouFeature.NOBODY_IN_QUESTION, asks(mention));
    v.flag(
        YouFeature.NOBODY_TURN_ASKS,
        talk.transcript().turn(turn).textIn(talk.transcript().text()).contains("?"));
    v.flag(YouFeature.NOBODY_ANSWERS, talk.interlocutors().answers(turn));
    v.flag(YouFeature.NOBODY_TO_THE_OTHER, genericYou.isToTheOther(span, talk.sentenceOf(mention)));
    v.flag(YouFeature.NOBODY_SEVERAL, youCandidates.several(mention));
    v.flag(YouFeature.NOBODY_ADDRESS, FormsOfAddress.is(talk.text(mention)));
    v.flag(YouFeature.NOBODY_TITLED, youCandidates.titled(mention));
    v.flag(YouFeature.NOBODY_MEANT_BEFORE, meantInTurn && lastMeant == Talk.NONE);
    v.flag(YouFeature.NOBODY_CALLED, calledNames.called().isPresent());
    v.flag(YouFeature.NOBODY_ONLY_OTHER, talk.interlocutors().live().size() == 2);
    v.flag(YouFeature.NOBODY_OWNER, talk.mention(mention).traits().role() == Role.OWNER);
    v.flag(YouFeature.NOBODY_OBJECT, talk.mention(mention).traits().role() == Role.OBJECT);
    v.value(YouFeature.NOBODY_SHARE_OF_YOU, (general + 1.0) / (yous + 2.0));
    v.log(
        YouFeature.NOBODY_TURN_LENGTH,
        talk.transcript().turn(turn).textIn(talk.transcript().text()).length() / 100.0);
    v.flag(YouFeature.NOBODY_NO_OTHER, talk.interlocutors().live().size() < 2);
    v.flag(YouFeature.NOBODY_ALONE, alone());
    int sentence = talk.mention(mention).sentence();
    v.flag(
        YouFeature.NOBODY_FIRST_SENTENCE,
        sentence == 0 || talk.annotations().sentences().get(sentence - 1).turn() != turn);
    v.flag(
        YouFeature.NOBODY_LAST_SENTENCE,
        sentence + 1 == talk.annotations().sentences().size()
            || talk.annotations().sentences().get(sentence + 1).turn() != turn);
    v.flag(YouFeature.NOBODY_PAST, PAST.matcher(talk.behind(mention)).matches());
    return v.values();
  }

  private boolean alone() {
    OptionalInt speaker = talk.cast().indexOf(turn);
    for (int i = Math.max(1, turn - ALONE);
        i <= Math.min(talk.transcript().turns().size(), turn + ALONE);
        i++) {
      if (!talk.cast().indexOf(i).equals(speaker)) {
        return false;
      }
    }
    return true;
  }
}
