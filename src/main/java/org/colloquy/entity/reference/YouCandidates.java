package org.colloquy.entity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.entity.talk.CalledNames;
import org.colloquy.entity.talk.SoleJudge;
import org.colloquy.entity.talk.Talk;

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
  private final Map<Integer, Integer> referentOfSpeaker = new HashMap<>();

  YouCandidates(Talk talk, CalledNames calledNames) {
    this.talk = talk;
    this.calledNames = calledNames;
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
   * Whom the words of the sentence itself address, so that there is nothing to weigh: who is called
   * by name or by title in it, or in the turn's first sentence; empty if they address nobody so.
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
    return called || addressed ? addressed(mention) : OptionalInt.empty();
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
