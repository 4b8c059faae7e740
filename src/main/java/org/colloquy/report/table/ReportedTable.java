package org.colloquy.report.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.colloquy.model.Attitude;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.SourceReferences;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.SpeechReport.Standing;
import org.colloquy.model.ToneScale;
import org.colloquy.model.Tones;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.column.Columns;

/** {@code reported.csv}: what people are said to have said, one row per cue. */
public final class ReportedTable implements TranscriptTable<ReportedTable.ReportedRow> {
  private static final Columns<ReportedRow> COLUMNS =
      Columns.<ReportedRow>of()
          .id(
              "report_id",
              "transcript and report",
              row -> RowIds.report(row.transcript().id(), row.number()))
          .key()
          .id("transcript", "the file", row -> row.transcript().id())
          .refersTo("transcripts")
          .id(
              "turn_id",
              "the turn in which it is told",
              row -> RowIds.turn(row.transcript().id(), row.turn().number()))
          .refersTo("turns")
          .integer(
              "sentence", "counted from 1 in each transcript", row -> row.report().sentence() + 1L)
          .integer("line", "where the content begins, counted from 1", ReportedRow::line)
          .date(
              "date",
              "of the transcript's publication or broadcast, if one was found",
              row -> row.transcript().date())
          .optionalId(
              "speaker_id",
              "who tells it; empty if that is not known",
              row -> row.speaker().map(TranscriptView.Referent::id))
          .refersTo("speakers")
          .optionalName(
              "speaker", "their name", row -> row.speaker().map(TranscriptView.Referent::name))
          .optionalId(
              "source_id",
              "who is said to have said it; empty if that is not known",
              row -> row.source().map(TranscriptView.Referent::id))
          .refersTo("entities")
          .optionalName(
              "source", "their name", row -> row.source().map(TranscriptView.Referent::name))
          .optionalName(
              "source_words",
              "how the sentence names them; empty if it does not",
              row -> row.report().source().map(source -> row.wordsOf(source.span())))
          .name("cue", "the words of saying", row -> row.wordsOf(row.report().cue()))
          .word("lemma", "their dictionary form", row -> row.report().lemma())
          .word(
              "attitude",
              "of the cue to what is said: neutral, affirming, doubting or denying",
              row -> row.report().stance().printed())
          .word(
              "kind",
              "direct, indirect, mixed, according to or denied",
              row -> row.report().kind().printed())
          .word(
              "standing",
              "others; self, if speakers tell what they have said; performative or hypothetical,"
                  + " if nobody is told to have said it",
              row -> row.report().standing().printed())
          .optionalWord(
              "negated",
              "yes, if the sentence says that it was not said",
              row -> row.report().negated() ? Optional.of("yes") : Optional.empty())
          .text("content", "what is reported, stage directions left out", ReportedRow::content)
          .integer(
              "start",
              "0-based offset of the content's first character",
              row -> row.transcript().inFile(row.report().reach()).start())
          .integer(
              "end",
              "0-based offset behind the content's last character",
              row -> row.transcript().inFile(row.report().reach()).end())
          .integer(
              "cue_start",
              "0-based offset of the cue's first character",
              row -> row.transcript().inFile(row.report().cue()).start())
          .integer(
              "cue_end",
              "0-based offset behind the cue's last character",
              row -> row.transcript().inFile(row.report().cue()).end())
          .optionalName(
              "said", "when it was said, as told", row -> row.report().time().map(row::wordsOf))
          .list("toward", "the names of whom and what the content mentions", ReportedRow::toward)
          .tone(
              ToneScale.MENTIONS,
              "sentiment",
              "mean tone of the content toward whom and what it mentions",
              row -> row.tones().mean())
          .integer("sentiment_n", "mentions that have a tone", row -> row.tones().scored())
          .tone(
              ToneScale.MENTIONS,
              "source_sentiment",
              "tone of the sentence toward the source",
              ReportedRow::sourceTone)
          .ratio(
              "confidence",
              "how often reports that are found in this way are right",
              row -> OptionalDouble.of(row.report().confidence()))
          .text("context", "the sentence", ReportedRow::context);

  /**
   * A report with its surroundings.
   *
   * @param number counted from 1 in the transcript
   * @param line the line in which its content begins, counted from 1
   * @param meant the reference of its source; empty if it has none
   * @param inside the mentions of the third person in its content that name something
   */
  record ReportedRow(
      TranscriptView view,
      SpeechReport report,
      int number,
      int line,
      Optional<Reference> meant,
      List<Reference> inside) {
    Transcript transcript() {
      return view.transcript();
    }

    Turn turn() {
      return transcript().turn(sentence().turn());
    }

    private Sentence sentence() {
      return view.result().annotations().sentences().get(report.sentence());
    }

    Optional<TranscriptView.Referent> speaker() {
      return view.speakerOf(turn());
    }

    Optional<TranscriptView.Referent> source() {
      return meant.flatMap(view::entityOf);
    }

    String wordsOf(Span span) {
      return Words.singleSpaced(span.in(transcript().text()));
    }

    String content() {
      return report.content().stream()
          .map(stretch -> turn().spokenIn(transcript().text(), stretch))
          .collect(Collectors.joining(" … "));
    }

    List<String> toward() {
      return inside.stream()
          .flatMap(reference -> view.entityOf(reference).stream())
          .map(TranscriptView.Referent::name)
          .distinct()
          .toList();
    }

    Tones tones() {
      return inside.stream()
          .map(reference -> Tones.toward(reference.mention().tone()))
          .reduce(Tones.NONE, Tones::and);
    }

    OptionalDouble sourceTone() {
      Optional<Attitude> tone =
          report.standing() == Standing.SELF
              ? Optional.empty()
              : meant.flatMap(reference -> reference.mention().tone());
      return tone.isPresent() ? OptionalDouble.of(tone.get().expected()) : OptionalDouble.empty();
    }

    String context() {
      return turn().spokenIn(transcript().text(), sentence().span());
    }
  }

  @Override
  public String name() {
    return "reported";
  }

  @Override
  public String description() {
    return "what people are said to have said";
  }

  @Override
  public Columns<ReportedRow> columns() {
    return COLUMNS;
  }

  @Override
  public void rowsOf(TranscriptView view, Consumer<ReportedRow> rows) {
    LineIndex lines = new LineIndex(view.transcript().text());
    List<Reference> references = view.allReferences();
    SourceReferences sources = new SourceReferences(references);
    MentionsWithin mentions = MentionsWithin.of(view, references);
    int number = 0;
    for (SpeechReport report : view.result().annotations().reported()) {
      rows.accept(
          new ReportedRow(
              view,
              report,
              ++number,
              lines.lineOf(report.reach().start()),
              sources.of(report),
              report.content().stream().flatMap(mentions::in).toList()));
    }
  }
}
