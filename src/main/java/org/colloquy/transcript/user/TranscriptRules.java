package org.colloquy.transcript.user;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Nearest;
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
  /** So many rows are compared with the ids of all transcripts. */
  private static final int MOST_COMPARED = 20;

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
   * the table: a misspelt id would otherwise silently do nothing. The first few name the nearest
   * id.
   *
   * @param fitting the ids of all analysed transcripts for which {@link #names} is true
   * @param others ids of other analysed transcripts, which a row may mean
   */
  public List<Problem> unmatched(Collection<String> fitting, Collection<String> others) {
    Set<String> ids = new HashSet<>(fitting);
    List<Problem> problems = new ArrayList<>();
    for (TranscriptRule row : rows) {
      if (!row.isEmpty() && !ids.contains(row.transcript())) {
        String near =
            problems.size() < MOST_COMPARED ? Nearest.clause(row.transcript(), others) : "";
        problems.add(
            Problem.at(
                Severity.WARNING,
                ProblemCode.UNMATCHED_ALIAS,
                TranscriptRule.TABLE,
                new TextPosition(row.line(), 1),
                "The row for \""
                    + row.transcript()
                    + "\" fits no analysed transcript"
                    + (near.isEmpty() ? "" : "; it" + near.substring(", which".length()))
                    + ". Write its name as the report transcripts.csv prints it, or take the row"
                    + " out."));
      }
    }
    return problems;
  }

  /** Whether there is a row at all. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Whether a row is about the transcript with this id. */
  public boolean names(String transcript) {
    return byTranscript.containsKey(transcript);
  }
}
