package org.colloquy.report.page;

import java.util.List;
import org.colloquy.report.table.MentionsTable;
import org.colloquy.report.table.ReportedTable;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;
import org.colloquy.report.table.TurnsTable;

/**
 * A transcript for which it is not decided yet whether it gets its own page.
 *
 * @param number the number of its row in {@code transcripts.csv}, counted from 1
 * @param row that row
 * @param same whether its page would be the same as in the previous publication, if that has one
 */
record PendingTranscript(TranscriptRows rows, int number, PageRow row, boolean same) {
  ShownConversation conversation(int shownNumber) {
    return new ConversationView(
            rows.view(),
            pageRows(new TurnsTable()),
            pageRows(new MentionsTable()),
            pageRows(new ReportedTable()))
        .of(shownNumber, row);
  }

  private List<PageRow> pageRows(TranscriptTable<?> table) {
    List<String> names = table.columns().names();
    return rows.of(table).stream().map(cells -> new PageRow(names, cells.values())).toList();
  }
}
