package org.colloquy.report.table;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Suggestion;
import org.colloquy.report.column.Columns;

/**
 * {@code suggestions.csv}: what is likely and not sure about who is who and what is what. Each row
 * holds a row to paste into a table of the user's.
 */
final class SuggestionsTable implements ListedTable<Suggestion> {
  private static final Columns<Suggestion> COLUMNS =
      Columns.<Suggestion>of()
          .word(
              "kind",
              "possibly the same, possibly two, or the same text",
              suggestion -> suggestion.kind().printed())
          .onPage()
          .name("name", "one name, or a transcript", Suggestion::name)
          .onPage()
          .name("other", "the other name, or the other transcript", Suggestion::other)
          .onPage()
          .text("reason", "why", Suggestion::reason)
          .onPage()
          .ratio(
              "confidence",
              "from 0, a guess, to 1",
              suggestion -> OptionalDouble.of(suggestion.confidence()))
          .onPage()
          .text("table", "the table of the data folder that can say so", Suggestion::table)
          .onPage()
          .text("row", "a row to paste there", Suggestion::row)
          .onPage();

  private final List<Suggestion> suggestions;

  /**
   * @param suggestions in the order in which they are listed
   */
  SuggestionsTable(List<Suggestion> suggestions) {
    this.suggestions = List.copyOf(suggestions);
  }

  @Override
  public String name() {
    return "suggestions";
  }

  @Override
  public String description() {
    return "what may be one and what may be two, for a person to decide";
  }

  @Override
  public Columns<Suggestion> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(CorpusEntry entry, Consumer<Suggestion> rows) {
    // Suggestions are of the corpus, not of one file.
  }

  @Override
  public void rowsAtEnd(Consumer<Suggestion> rows) {
    suggestions.forEach(rows);
  }
}
