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
import org.colloquy.entity.talk.SoleJudge;
import org.colloquy.entity.talk.Talk;
import org.colloquy.model.FormsOfAddress;

/**
 * Whom a <i>you</i> may mean. Words that address somebody leave one candidate; words that address
 * several, or a thing, leave none.
 */
final class YouCandidates {
  /** What follows a <i>you</i> that means several people. */
  private static final Pattern SEVERAL =
      Pattern.compile("^ (?:two|three|both|all|guys|folks)\\b.*", Pattern.DOTALL);

  private final Talk talk;
  private final CalledNames calledNames;
  private final SoleJudge soleJudge;
  private final GenericYou genericYou;
  private final Map<Integer, Integer> referentOfSpeaker = new HashMap<>();

  YouCandidates(Talk talk, CalledNames calledNames) {
    this.talk = talk;
    this.calledNames = calledNames;
    this.genericYou = new GenericYou(talk.transcript());
    this.soleJudge = new SoleJudge(talk.cast());
    for (int r = 0; r < talk.referents().size(); r++) {
      OptionalInt speaker = talk.referents().get(r).speaker();
      if (speaker.isPresent()) {
        referentOfSpeaker.put(speaker.getAsInt(), r);
      }
    }
  }

  /** Returns the candidates, which are referents, in the order of their indexes. */
  List<Integer> of(int mention) {
    if (!talk.isLive(talk.turnOf(mention)) || several(mention) || calledNames.callsAThing()) {
      return List.of();
    }
    OptionalInt addressed = addressed(mention);
    if (addressed.isPresent()) {
      return List.of(addressed.getAsInt());
    }
    TreeSet<Integer> found = new TreeSet<>();
    for (int speaker : talk.interlocutors().live()) {
      referent(OptionalInt.of(speaker)).ifPresent(found::add);
    }
    return new ArrayList<>(found);
  }

  /**
   * Whom the words themselves address, so that there is nothing to weigh: who is called by name or
   * by title in the sentence or in the turn's first one. A word in place of a name ({@code sir}) is
   * for whoever the turn has called, or else for who asked the question just before. Empty if they
   * address nobody so.
   */
  OptionalInt certain(int mention) {
    int sentence = talk.mention(mention).sentence();
    int turn = talk.turnOf(mention);
    if (!talk.isLive(turn)
        || several(mention)
        || talk.quotations().cover(talk.mention(mention).span())) {
      return OptionalInt.empty();
    }
    boolean first =
        sentence == 0 || talk.annotations().sentences().get(sentence - 1).turn() != turn;
    boolean called = calledNames.calledIn() == sentence || titled(mention);
    boolean addressed = first && talk.cast().addresseeOf(turn).isPresent();
    if (called || addressed) {
      return addressed(mention);
    }
    if (isToTheOther(mention)
        && calledNames.called().isEmpty()
        && talk.cast().addresseeOf(turn).isPresent()) {
      return referent(talk.cast().addresseeOf(turn));
    }
    if (!FormsOfAddress.is(talk.text(mention))) {
      return OptionalInt.empty();
    }
    OptionalInt calledBefore = addressed(mention);
    return calledBefore.isPresent() ? calledBefore : asker(turn);
  }

  /** Whether the speaker says something to somebody: {@code thank you}, {@code sir}. */
  boolean isToTheOther(int mention) {
    return genericYou.isToTheOther(talk.mention(mention).span(), talk.sentenceOf(mention))
        || FormsOfAddress.is(talk.text(mention));
  }

  /** The other speaker who ends the turn before with a question; empty if nobody does. */
  OptionalInt asker(int turn) {
    boolean asked = turn > 1 && talk.isLive(turn - 1) && talk.interlocutors().asks(turn - 1);
    OptionalInt before = asked ? talk.cast().indexOf(turn - 1) : OptionalInt.empty();
    return before.equals(talk.cast().indexOf(turn)) ? OptionalInt.empty() : referent(before);
  }

  boolean several(int mention) {
    return SEVERAL.matcher(talk.behind(mention)).matches();
  }

  /** Whether the mention's sentence addresses somebody by a title: {@code Your Honor}. */
  boolean titled(int mention) {
    return SoleJudge.isAddressedIn(talk.sentenceOf(mention).in(talk.transcript().text()));
  }

  OptionalInt judge() {
    return soleJudge.judge();
  }

  /**
   * Whom the words themselves address: the speaker if quoted words call him, the judge who is
   * called by title, whoever was called by name last in the turn; empty if they address nobody so.
   */
  private OptionalInt addressed(int mention) {
    int turn = talk.turnOf(mention);
    OptionalInt self = referent(talk.cast().indexOf(turn));
    if (calledNames.callSpeakerIn(talk.mention(mention).sentence()) && self.isPresent()) {
      return self;
    }
    OptionalInt judge = referent(soleJudge.judge());
    if (titled(mention) && judge.isPresent() && !judge.equals(self)) {
      return judge;
    }
    return calledNames.called().isPresent()
        ? calledNames.called()
        : referent(talk.cast().addresseeOf(turn));
  }

  private OptionalInt referent(OptionalInt speaker) {
    return speaker.isPresent() && referentOfSpeaker.containsKey(speaker.getAsInt())
        ? OptionalInt.of(referentOfSpeaker.get(speaker.getAsInt()))
        : OptionalInt.empty();
  }
}
