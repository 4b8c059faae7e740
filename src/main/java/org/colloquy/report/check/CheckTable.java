package org.colloquy.report.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.colloquy.model.CheckKind;
import org.colloquy.report.column.Columns;
import org.colloquy.report.table.ReportTable;

/** {@code check.csv}: a sample of what the program says, for people to check. */
final class CheckTable implements ReportTable<CheckTable.CheckRow> {
  /** The column that people fill in. */
  static final String ANSWER = "answer";

  /** The first of the columns that people need not see; the others stand behind it. */
  static final String FIRST_HIDDEN = "start";

  private static final Columns<CheckRow> COLUMNS =
      Columns.<CheckRow>of()
          .id("check_id", "of what the row is about", row -> row.claim().id())
          .key()
          .word("kind", "what is asked about", row -> row.kind().printed())
          .name("question", "what to answer", CheckRow::question)
          .text("context", "what stands around it; it stands between ⟦ and ⟧", CheckRow::context)
          .word(ANSWER, "for you to fill in", row -> "")
          .name("note", "for you, if you like", row -> "")
          .name("answers", "what may be answered", row -> String.join(" / ", row.kind().answers()))
          .id("transcript", "the file", row -> row.claim().transcript())
          .refersTo("transcripts")
          .integer("line", "where it begins, counted from 1", row -> row.claim().line())
          .integer(
              FIRST_HIDDEN,
              "0-based offset of its first character",
              row -> row.claim().place().start())
          .integer(
              "end", "0-based offset behind its last character", row -> row.claim().place().end())
          .name("text", "its words; of a turn, the first ones", row -> row.claim().text())
          .integer("in_class", "how many the program counts in this class", CheckRow::size)
          .word("class", "the class of which it is drawn", row -> row.claim().stratum().group())
          .name("program", "what the program says", row -> row.claim().said())
          .id("meant", "the id of whom or what the program means", row -> row.claim().meant());

  /**
   * A claim to be checked.
   *
   * @param context what stands around it
   * @param size how many claims its stratum has
   */
  record CheckRow(Claim claim, String context, long size) {
    CheckKind kind() {
      return claim.stratum().kind();
    }

    String question() {
      String text = "“" + claim.text() + "”";
      return switch (kind()) {
        case TURN -> "Is this turn spoken by " + claim.said() + "?";
        case NAME, PRONOUN, PHRASE -> "Does " + text + " mean " + claim.said() + " here?";
        case TONE ->
            "Does the speaker speak ill (negative) or well (positive) of " + text + ", or neither?";
        case SENTIMENT ->
            "Is this sentence negative, neutral or positive, by what it says and how?";
        case LINK -> "Is this page about what " + text + " means here? " + address();
      };
    }

    private String address() {
      String title = claim.said().replace(' ', '_');
      return "https://en.wikipedia.org/wiki/"
          + URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20");
    }
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public String description() {
    return "a sample of what the program says, for you to check";
  }

  @Override
  public Columns<CheckRow> columns() {
    return COLUMNS;
  }
}
