package org.colloquy.transcript.user;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.TextPosition;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.label.Convention;

/**
 * The rows of {@code transcripts.csv}, the user's table of titles, dates, outlets and conventions.
 * They overrule whatever a page, its metadata and the name of its file say.
 */
public final class TranscriptRules {
  private final List<TranscriptRule> rows;
  private final Map<String, TranscriptRule> byTranscript = new HashMap<>();

  private TranscriptRules(List<TranscriptRule> rows) {
    this.rows = List.copyOf(rows);
    this.rows.forEach(row -> byTranscript.put(row.transcript(), row));
  }

  /** The rules of these rows, at most one a transcript. */
  public static TranscriptRules of(List<TranscriptRule> rows) {
    return new TranscriptRules(rows);
  }

  /** Returns the transcript with the title, date and outlet that its row gives. */
  public Transcript apply(Transcript transcript) {
    TranscriptRule row = byTranscript.get(transcript.id());
    if (row == null) {
      return transcript;
    }
    return transcript.withHead(
        byUser(row.title()).or(transcript::foundTitle),
        byUser(row.date()).or(transcript::foundDate),
        byUser(row.outlet()).or(transcript::foundOutlet));
  }

  /**
   * Returns the convention that the row of a transcript gives; empty if there is no such row or if
   * it gives none.
   */
  public Optional<Convention> convention(String transcript) {
    return Optional.ofNullable(byTranscript.get(transcript)).flatMap(TranscriptRule::convention);
  }

  private static <T> Optional<Sourced<T>> byUser(Optional<T> given) {
    return given.map(value -> new Sourced<>(value, Source.USER_TABLE));
  }

  /**
   * Returns a warning for each row that overrules something and fits no transcript, in the order of
   * the table: a misspelt id would otherwise silently do nothing.
   *
   * @param analysed the ids of all analysed transcripts for which {@link #names} is true
   */
  public List<Problem> unmatched(Collection<String> analysed) {
    Set<String> ids = new HashSet<>(analysed);
    return rows.stream()
        .filter(row -> !row.isEmpty() && !ids.contains(row.transcript()))
        .map(
            row ->
                Problem.at(
                    Severity.WARNING,
                    ProblemCode.UNMATCHED_ALIAS,
                    TranscriptRule.TABLE,
                    new TextPosition(row.line(), 1),
                    "The row for \""
                        + row.transcript()
                        + "\" fits no analysed transcript. Write its name as the report"
                        + " transcripts.csv prints it, or take the row out."))
        .toList();
  }

  /** Whether a row is about the transcript with this id. */
  public boolean names(String transcript) {
    return byTranscript.containsKey(transcript);
  }
}
