package org.colloquy.report.table;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.colloquy.report.column.Columns;
import org.colloquy.report.tally.BalanceRow;
import org.colloquy.report.tally.TallyRows;

/**
 * {@code balance.csv}: who speaks, how much, and who is spoken of in what tone, by the values of
 * the user's table of people; without that table, it has no rows.
 */
final class BalanceTable implements CountedTable<BalanceRow> {
  private static final Columns<BalanceRow> COLUMNS =
      Columns.<BalanceRow>of()
          .name("column", "a column of your people.csv", BalanceRow::column)
          .key()
          .onPage()
          .name(
              "value",
              "a value there; (no value) for people without one, (not in people.csv) for everybody"
                  + " else",
              BalanceRow::value)
          .key()
          .onPage()
          .optionalInteger(
              "people", "people of people.csv with this value who were found", BalanceRow::people)
          .onPage()
          .integer("speakers", "how many of them speak", BalanceRow::speakers)
          .onPage()
          .integer("turns", "their turns", BalanceRow::turns)
          .integer("words", "their words", BalanceRow::words)
          .onPage()
          .ratio(
              "word_share",
              "their words over all attributed words",
              row -> share(row.words(), row.allWords()))
          .onPage()
          .integer(
              "questions", "their sentences that end in a question mark", BalanceRow::questions)
          .integer("entities", "how many of them others mention", BalanceRow::entities)
          .onPage()
          .integer(
              "mentioned_by_others",
              "mentions of them by anybody but themselves",
              BalanceRow::mentions)
          .onPage()
          .ratio(
              "mention_share",
              "mentioned_by_others over that of all people",
              row -> share(row.mentions(), row.allMentions()))
          .onPage()
          .group(ToneColumns.TOWARD_PEOPLE, BalanceRow::tones)
          .onPage()
          .list("entity_ids", "the people who were found, as entities", BalanceRow::ids)
          .onPage();

  @Override
  public String name() {
    return "balance";
  }

  @Override
  public String description() {
    return "one row a value of a column of your people.csv: who speaks, and who is spoken of";
  }

  @Override
  public Columns<BalanceRow> columns() {
    return COLUMNS;
  }

  @Override
  public Stream<BalanceRow> rows(TallyRows counted) {
    return counted.balance();
  }

  private static OptionalDouble share(long part, long all) {
    return OptionalDouble.of(all == 0 ? 0 : (double) part / all);
  }
}
