package org.colloquy.report.tally;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.model.CorpusEntity;

/** The rows that a tally of a whole corpus gives, in the order of the tables. */
public final class TallyRows {
  private static final Comparator<PairTally> ORDER_OF_PAIRS =
      Comparator.<PairTally>comparingInt(pair -> pair.mentions().all())
          .reversed()
          .thenComparing(PairTally::entityId);

  private final CorpusTally tally;
  private final Map<String, Company> mentioned = new HashMap<>();
  private final Map<String, Company> mentioning = new HashMap<>();

  /**
   * @param tally to which nothing is added any more
   */
  public TallyRows(CorpusTally tally) {
    this.tally = tally;
    pairs().forEach(this::add);
  }

  private void add(PairTally pair) {
    if (pair.notOfSelf() > 0) {
      mentioned
          .computeIfAbsent(pair.speakerId(), id -> new Company())
          .with(pair.entityId(), pair.entity(), pair.notOfSelf());
    }
    mentioning
        .computeIfAbsent(pair.entityId(), id -> new Company())
        .with(pair.speakerId(), pair.speaker(), pair.mentions().all());
  }

  /** The rows of speakers. */
  public Stream<SpeakerRow> speakers() {
    return tally.speakers().values().stream()
        .filter(SpeakerTally::isHeard)
        .map(
            speaker ->
                new SpeakerRow(
                    speaker,
                    mentioned.getOrDefault(speaker.id(), new Company()),
                    byOthers(speaker),
                    tally.all()))
        .sorted(SpeakerRow.ORDER);
  }

  private int byOthers(SpeakerTally speaker) {
    EntityTally asEntity = tally.entities().get(CorpusEntity.idOfSpeaker(speaker.id()));
    return asEntity == null ? 0 : asEntity.byOthers();
  }

  /** The rows of entities. */
  public Stream<EntityRow> entities() {
    return tally.entities().values().stream()
        .map(
            entity ->
                new EntityRow(
                    entity,
                    mentioning.getOrDefault(entity.id(), new Company()),
                    entity
                        .entity()
                        .idAsSpeaker()
                        .filter(tally.speakers()::containsKey)
                        .isPresent()))
        .sorted(EntityRow.ORDER);
  }

  /** The rows of the values of the user's table of people. */
  public Stream<BalanceRow> balance() {
    if (tally.balance().isEmpty()) {
      return Stream.empty();
    }
    PeopleTotals totals =
        Stream.concat(
                tally.speakers().values().stream().map(PeopleTotals::of),
                tally.entities().values().stream().map(PeopleTotals::of))
            .reduce(PeopleTotals.NONE, PeopleTotals::and);
    return tally.balance().rows(totals).stream();
  }

  /** The rows of pairs: by speaker, then what each mentions most. */
  public Stream<PairTally> pairs() {
    return tally.pairs().values().stream()
        .flatMap(ofOne -> ofOne.values().stream().sorted(ORDER_OF_PAIRS));
  }
}
