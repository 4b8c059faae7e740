package org.colloquy.report.tally;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.FoundPeople;
import org.colloquy.model.MentionTally;
import org.colloquy.model.Speech;

/**
 * Counts what a corpus, or a part of it, says: by speaker, by entity, by both, and by what the user
 * knows of people. Memory grows with people, things and pairs of them, not with transcripts.
 */
public final class CorpusTally {
  private final boolean values;
  private final Map<String, SpeakerTally> speakers = new HashMap<>();
  private final Map<String, EntityTally> entities = new HashMap<>();

  /** The pairs by the id of the speaker, then of the entity. */
  private final Map<String, Map<String, PairTally>> pairs = new TreeMap<>();

  private final BalanceTally balance;
  private Speech all = Speech.NONE;

  /**
   * @param values whether dates, numbers and the like are counted
   * @param people the people of the user's table, by whose values is counted, too
   */
  public CorpusTally(boolean values, FoundPeople people) {
    this.values = values;
    this.balance = new BalanceTally(people);
  }

  /** Counts a file; each file is counted once. */
  public void add(CorpusEntry entry) {
    entry
        .speakers()
        .forEach(
            speaker -> speakers.computeIfAbsent(speaker.id(), id -> new SpeakerTally(speaker)));
    DigestView.of(entry, values).ifPresent(this::add);
  }

  private void add(DigestView view) {
    Set<String> here = new HashSet<>();
    for (int i = 0; i < view.speakers().size(); i++) {
      String id = view.speakers().get(i).id();
      Speech speech = view.digest().speech().get(i);
      if (speech.turns() > 0) {
        speakers.get(id).add(view.digest(), speech, here.add(id));
        all = all.and(speech);
      }
    }
    Set<Object> before = new HashSet<>();
    view.tallies().forEach(tally -> add(view, tally, before));
    balance.add(view);
  }

  private void add(DigestView view, MentionTally tally, Set<Object> before) {
    CorpusEntity entity = view.entityOf(tally);
    Optional<CorpusSpeaker> speaker = view.speakerOf(tally);
    EntityTally mentioned = entities.get(entity.id());
    if (mentioned == null) {
      mentioned = new EntityTally(entity, first(view, tally, speaker));
      entities.put(entity.id(), mentioned);
    }
    mentioned.add(view.digest(), tally, speaker, before.add(mentioned));
    if (speaker.isPresent()) {
      PairTally pair =
          pairs
              .computeIfAbsent(speaker.get().id(), id -> new HashMap<>())
              .computeIfAbsent(
                  entity.id(),
                  id -> new PairTally(speaker.get(), entity, first(view, tally, speaker)));
      boolean ofSelf =
          view.participant(tally).filter(p -> p.id().equals(speaker.get().id())).isPresent();
      pair.add(view.digest().id(), tally, ofSelf, before.add(pair));
    }
  }

  private static FirstMention first(
      DigestView view, MentionTally tally, Optional<CorpusSpeaker> speaker) {
    return new FirstMention(
        view.digest().id(), tally.firstTurn(), speaker.map(CorpusSpeaker::name).orElse(""));
  }

  /** The tallies by the ids of the speakers. */
  public Map<String, SpeakerTally> speakers() {
    return speakers;
  }

  /** The tallies by the ids of the entities. */
  public Map<String, EntityTally> entities() {
    return entities;
  }

  /** The tallies by the ids of the speakers, then of the entities. */
  public Map<String, Map<String, PairTally>> pairs() {
    return pairs;
  }

  /** The tally by the values of the user's table of people. */
  public BalanceTally balance() {
    return balance;
  }

  /** What all speakers say together. */
  public Speech all() {
    return all;
  }
}
