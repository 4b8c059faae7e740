package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.FoundPeople;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.MentionTally;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Speech;

/**
 * Counts who speaks and who is spoken of by the values of the user's table of people. Memory grows
 * with the rows and values of the table, not with the corpus.
 */
public final class BalanceTally implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int NOT_LISTED = -1;

  private final FoundPeople people;

  /** By the place of the column, then by value; what has no value is under an empty one. */
  private final ArrayList<TreeMap<String, BalanceCount>> byColumn = new ArrayList<>();

  private final BalanceCount others = new BalanceCount();
  private final BalanceCount all = new BalanceCount();

  /** Makes the tally of a corpus to which nothing is added yet. */
  BalanceTally(FoundPeople people) {
    this.people = people;
    for (int column = 0; column < people.list().columns().size(); column++) {
      TreeMap<String, BalanceCount> counts = new TreeMap<>();
      counts.put("", new BalanceCount());
      for (ListedPerson person : people.list().people()) {
        counts.computeIfAbsent(person.values().get(column), value -> new BalanceCount());
      }
      byColumn.add(counts);
    }
  }

  /** Counts a transcript; each is counted once. */
  void add(DigestView view) {
    if (isEmpty()) {
      return;
    }
    for (int i = 0; i < view.speakers().size(); i++) {
      Speech speech = view.digest().speech().get(i);
      if (speech.turns() > 0) {
        int place = people.placeOf(view.speakers().get(i).id()).orElse(NOT_LISTED);
        countsOf(place, count -> count.add(place, speech));
      }
    }
    for (MentionTally tally : view.tallies()) {
      CorpusEntity entity = view.entityOf(tally);
      String own = view.speakerOf(tally).map(CorpusSpeaker::id).orElse("");
      if (entity.isPerson() && !entity.isSpeaker(own)) {
        int place = people.placeOf(entity.idAsSpeaker().orElseThrow()).orElse(NOT_LISTED);
        countsOf(place, count -> count.add(place, view.digest().id(), tally));
      }
    }
  }

  /** Whether there is nothing by which people are counted. */
  boolean isEmpty() {
    return byColumn.isEmpty();
  }

  private void countsOf(int place, Consumer<BalanceCount> action) {
    action.accept(all);
    if (place == NOT_LISTED) {
      action.accept(others);
      return;
    }
    List<String> values = people.list().people().get(place).values();
    for (int column = 0; column < byColumn.size(); column++) {
      action.accept(byColumn.get(column).get(values.get(column)));
    }
  }

  /** Adds the tally of other transcripts for the same table; returns this. */
  public BalanceTally and(BalanceTally other) {
    for (int column = 0; column < byColumn.size(); column++) {
      TreeMap<String, BalanceCount> counts = byColumn.get(column);
      other.byColumn.get(column).forEach((value, count) -> counts.get(value).addAll(count));
    }
    others.addAll(other.others);
    all.addAll(other.all);
    return this;
  }

  /**
   * Returns the rows: by column in the order of the table, then by value; behind them those without
   * a value, then everybody else.
   *
   * @param totals how many people there are in the whole corpus
   */
  public List<BalanceRow> rows(PeopleTotals totals) {
    List<BalanceRow> rows = new ArrayList<>();
    for (int column = 0; column < byColumn.size(); column++) {
      TreeMap<String, BalanceCount> counts = byColumn.get(column);
      Map<String, List<String>> ids = idsByValue(column);
      for (Map.Entry<String, BalanceCount> entry : counts.entrySet()) {
        if (!entry.getKey().isEmpty()) {
          rows.add(row(column, entry.getKey(), entry.getValue(), ids));
        }
      }
      rows.add(row(column, "", counts.get(""), ids));
      rows.add(rowOfOthers(column, totals));
    }
    return rows;
  }

  /** The ids as entities of those who were found, by their value in a column. */
  private Map<String, List<String>> idsByValue(int column) {
    Map<String, List<String>> ids = new HashMap<>();
    people
        .places()
        .forEach(
            (id, place) ->
                ids.computeIfAbsent(
                        people.list().people().get(place).values().get(column),
                        value -> new ArrayList<>())
                    .add(CorpusEntity.idOfSpeaker(id)));
    return ids;
  }

  private BalanceRow row(
      int column, String value, BalanceCount count, Map<String, List<String>> idsByValue) {
    List<String> ids = idsByValue.getOrDefault(value, List.of());
    return new BalanceRow(
        people.list().columns().get(column),
        value.isEmpty() ? PeopleList.NO_VALUE : value,
        OptionalInt.of(ids.size()),
        count.speaking(),
        count.turns(),
        count.words(),
        all.words(),
        count.questions(),
        count.mentioned(),
        count.mentions(),
        all.mentions(),
        count.tones(),
        ids);
  }

  private BalanceRow rowOfOthers(int column, PeopleTotals totals) {
    return new BalanceRow(
        people.list().columns().get(column),
        PeopleList.NOT_LISTED,
        OptionalInt.empty(),
        totals.speaking() - all.speaking(),
        others.turns(),
        others.words(),
        all.words(),
        others.questions(),
        totals.mentioned() - all.mentioned(),
        others.mentions(),
        all.mentions(),
        others.tones(),
        List.of());
  }
}
