package org.colloquy.cluster.tables;

import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.Parts;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.FoundPeople;
import org.colloquy.model.Speech;
import org.colloquy.report.tally.BalanceRow;
import org.colloquy.report.tally.BalanceTally;
import org.colloquy.report.tally.Company;
import org.colloquy.report.tally.CorpusTally;
import org.colloquy.report.tally.EntityRow;
import org.colloquy.report.tally.EntityTally;
import org.colloquy.report.tally.PairTally;
import org.colloquy.report.tally.PeopleTotals;
import org.colloquy.report.tally.SpeakerRow;
import org.colloquy.report.tally.SpeakerTally;

/**
 * The rows that count speakers, entities and pairs of both over a corpus in parts. Each part counts
 * what it has; the counts of one key are added up where they meet.
 */
final class CountedRows {
  private final Parts<Count> counts;
  private final Speech all;

  /**
   * What is counted under one key; what is not counted under it is null or 0.
   *
   * @param company those with which somebody or something is mentioned
   * @param byOthers how often others mention a speaker
   * @param balance what is counted by the values of the user's table of people
   */
  private record Count(
      SpeakerTally speaker,
      EntityTally entity,
      PairTally pair,
      Company company,
      int byOthers,
      BalanceTally balance)
      implements Serializable {
    static Count of(SpeakerTally speaker) {
      return new Count(speaker, null, null, null, 0, null);
    }

    static Count of(EntityTally entity) {
      return new Count(null, entity, null, null, 0, null);
    }

    static Count of(PairTally pair) {
      return new Count(null, null, pair, null, 0, null);
    }

    static Count of(String id, String name, int mentions) {
      return new Count(null, null, null, new Company().with(id, name, mentions), 0, null);
    }

    static Count byOthers(int mentions) {
      return new Count(null, null, null, null, mentions, null);
    }

    static Count of(BalanceTally balance) {
      return new Count(null, null, null, null, 0, balance);
    }

    Count and(Count other) {
      return new Count(
          sum(speaker, other.speaker, SpeakerTally::and),
          sum(entity, other.entity, EntityTally::and),
          sum(pair, other.pair, PairTally::and),
          sum(company, other.company, Company::and),
          byOthers + other.byOthers,
          sum(balance, other.balance, BalanceTally::and));
    }

    private static <T> T sum(T one, T other, BinaryOperator<T> and) {
      return one == null ? other : other == null ? one : and.apply(one, other);
    }

    PeopleTotals totals() {
      return speaker != null
          ? PeopleTotals.of(speaker)
          : entity != null ? PeopleTotals.of(entity) : PeopleTotals.NONE;
    }

    Company companyOrNobody() {
      return company == null ? new Company() : company;
    }
  }

  /**
   * Counts a corpus.
   *
   * @param entries its files, each of which is in one part
   * @param values whether dates, numbers and the like are counted
   * @param people the people of the user's table
   */
  CountedRows(Parts<CorpusEntry> entries, boolean values, FoundPeople people) {
    counts =
        entries
            .keyed((part, files) -> counted(files, values, people))
            .sum(Count::and)
            .meet((key, count) -> count.iterator())
            .kept();
    all =
        counts.map((part, here) -> List.of(speech(here)).iterator()).all().stream()
            .reduce(Speech.NONE, Speech::and);
  }

  private static Iterator<Keyed<Count>> counted(
      Iterator<CorpusEntry> files, boolean values, FoundPeople people) {
    CorpusTally tally = new CorpusTally(values, people);
    files.forEachRemaining(tally::add);
    return Stream.of(
            tally.speakers().values().stream()
                .map(one -> new Keyed<>("speaker " + one.id(), Count.of(one))),
            tally.entities().values().stream()
                .map(one -> new Keyed<>("entity " + one.id(), Count.of(one))),
            tally.pairs().values().stream()
                .flatMap(ofOne -> ofOne.values().stream())
                .map(one -> new Keyed<>("pair " + keyOf(one), Count.of(one))),
            Stream.of(new Keyed<>("balance", Count.of(tally.balance()))))
        .flatMap(some -> some)
        .iterator();
  }

  private static String keyOf(PairTally pair) {
    return pair.speakerId() + '\u0000' + pair.entityId();
  }

  private static Speech speech(Iterator<Count> counts) {
    Speech sum = Speech.NONE;
    while (counts.hasNext()) {
      Count count = counts.next();
      sum = count.speaker() == null ? sum : sum.and(count.speaker().speech());
    }
    return sum;
  }

  /** The rows of the values of the user's table of people, in their order. */
  List<BalanceRow> balance() {
    PeopleTotals totals =
        counts.map((part, here) -> List.of(totals(here)).iterator()).all().stream()
            .reduce(PeopleTotals.NONE, PeopleTotals::and);
    return counts
        .map(
            (part, here) ->
                flat(
                    here, one -> one.balance() == null ? Stream.empty() : Stream.of(one.balance())))
        .all()
        .stream()
        .reduce(BalanceTally::and)
        .map(tally -> tally.rows(totals))
        .orElse(List.of());
  }

  private static PeopleTotals totals(Iterator<Count> counts) {
    PeopleTotals sum = PeopleTotals.NONE;
    while (counts.hasNext()) {
      sum = sum.and(counts.next().totals());
    }
    return sum;
  }

  /** The rows of pairs, in no order. */
  Parts<PairTally> pairs() {
    return counts.map(
        (part, here) ->
            flat(here, one -> one.pair() == null ? Stream.empty() : Stream.of(one.pair())));
  }

  /** The rows of speakers, in no order. */
  Parts<SpeakerRow> speakers() {
    Speech whole = all;
    return counts
        .keyed((part, here) -> flat(here, CountedRows::ofSpeakers))
        .sum(Count::and)
        .meet(
            (id, one) ->
                one.stream()
                    .filter(count -> count.speaker() != null && count.speaker().isHeard())
                    .map(
                        count ->
                            new SpeakerRow(
                                count.speaker(), count.companyOrNobody(), count.byOthers(), whole))
                    .iterator());
  }

  private static Stream<Keyed<Count>> ofSpeakers(Count count) {
    if (count.speaker() != null) {
      return Stream.of(new Keyed<>(count.speaker().id(), count));
    }
    if (count.entity() != null) {
      return count.entity().entity().idAsSpeaker().stream()
          .map(id -> new Keyed<>(id, Count.byOthers(count.entity().byOthers())));
    }
    PairTally pair = count.pair();
    return pair == null || pair.notOfSelf() == 0
        ? Stream.empty()
        : Stream.of(
            new Keyed<>(
                pair.speakerId(), Count.of(pair.entityId(), pair.entity(), pair.notOfSelf())));
  }

  /** The rows of entities, in no order. */
  Parts<EntityRow> entities() {
    return counts
        .keyed((part, here) -> flat(here, CountedRows::ofEntities))
        .sum(Count::and)
        .meet(
            (id, one) ->
                one.stream()
                    .filter(count -> count.entity() != null)
                    .map(
                        count ->
                            new EntityRow(
                                count.entity(), count.companyOrNobody(), count.speaker() != null))
                    .iterator());
  }

  private static Stream<Keyed<Count>> ofEntities(Count count) {
    if (count.speaker() != null) {
      return Stream.of(new Keyed<>(CorpusEntity.idOfSpeaker(count.speaker().id()), count));
    }
    if (count.entity() != null) {
      return Stream.of(new Keyed<>(count.entity().id(), count));
    }
    PairTally pair = count.pair();
    if (pair == null) {
      return Stream.empty();
    }
    return Stream.of(
        new Keyed<>(
            pair.entityId(), Count.of(pair.speakerId(), pair.speaker(), pair.mentions().all())));
  }
}
