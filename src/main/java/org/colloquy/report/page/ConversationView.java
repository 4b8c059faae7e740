package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.model.Attribution;
import org.colloquy.model.Direction;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Mention;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.column.Cells;
import org.colloquy.report.table.TranscriptView;

/** The view that the page shows of an analysed transcript and its rows in the tables. */
final class ConversationView {
  private static final int OUTSIDE = 0;
  private static final int BETWEEN = 1;
  private static final int INSIDE = 2;

  private final TranscriptView view;
  private final List<PageRow> turnRows;
  private final SpanIndex<MarkedText.Mark> marks;
  private final SpanIndex<Direction> directions;

  /**
   * @param turnRows one row per turn
   * @param mentionRows one row per mention that is shown
   * @param reportRows one row per report of speech
   */
  ConversationView(
      TranscriptView view,
      List<PageRow> turnRows,
      List<PageRow> mentionRows,
      List<PageRow> reportRows) {
    this.view = view;
    this.turnRows = List.copyOf(turnRows);
    List<MarkedText.Mark> all = marksOf(view, mentionRows);
    all.addAll(reportMarks(view.result().annotations().reported(), reportRows));
    this.marks = new SpanIndex<>(all, MarkedText.Mark::span);
    this.directions = new SpanIndex<>(view.transcript().directions(), Direction::span);
  }

  private static List<MarkedText.Mark> marksOf(TranscriptView view, List<PageRow> mentionRows) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    LineIndex lines = new LineIndex(view.transcript().text());
    List<Sentence> sentences = view.result().annotations().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int number = i + 1;
      int start = view.transcript().inFile(sentence.span()).start();
      int line = lines.lineOf(sentence.span().start());
      marks.add(
          new MarkedText.Mark(
              sentence.span(),
              OUTSIDE,
              (inner, whole) ->
                  new ConversationPiece.ShownSentence(
                      number,
                      start,
                      line,
                      tone(sentence.sentiment()),
                      likeliest(sentence.classes()),
                      sentence.question(),
                      inner)));
    }
    List<Reference> references = view.allReferences();
    for (int i = 0; i < references.size(); i++) {
      Mention mention = references.get(i).mention();
      PageRow row = mentionRows.get(i);
      marks.add(
          new MarkedText.Mark(
              mention.span(),
              INSIDE,
              (inner, whole) -> new ConversationPiece.ShownMention(row, whole, inner)));
    }
    return marks;
  }

  private static List<MarkedText.Mark> reportMarks(
      List<SpeechReport> reports, List<PageRow> reportRows) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      PageRow row = reportRows.get(i);
      if (reports.get(i).standing().isReport()) {
        for (Span stretch : reports.get(i).content()) {
          marks.add(
              new MarkedText.Mark(
                  stretch,
                  BETWEEN,
                  (inner, whole) -> new ConversationPiece.ShownReport(row, inner)));
        }
      }
    }
    return marks;
  }

  private static ShownTone tone(OptionalDouble score) {
    return new ShownTone(score.isPresent() ? Cells.rounded(score.getAsDouble()) : "");
  }

  private static String likeliest(Optional<Sentiment> classes) {
    return classes
        .map(s -> s.likeliest().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("unscored");
  }

  /**
   * Makes the conversation.
   *
   * @param number the number of the transcript's row in {@code transcripts.csv}, counted from 1
   * @param row that row
   */
  ShownConversation of(int number, PageRow row) {
    List<Turn> turns = view.transcript().turns();
    List<String> colours = new ArrayList<>();
    List<ShownTurn> shown = new ArrayList<>();
    Map<Integer, ShownAnswer> answers = ShownAnswer.of(view);
    int reached = 0;
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Optional<String> speaker = view.speakerOf(turn).map(TranscriptView.Referent::id);
      speaker.filter(id -> !colours.contains(id)).ifPresent(colours::add);
      Attribution attribution = view.result().cast().of(turn.number());
      int startOfSpeech = turn.label().map(label -> label.span().end()).orElse(turn.span().start());
      shown.add(
          new ShownTurn(
              turnRows.get(i),
              speaker.map(colours::indexOf).orElse(-1),
              Cells.withoutControls(attribution.reason()),
              directionsBetween(reached, startOfSpeech),
              paragraphs(turn, directionsBetween(startOfSpeech, turn.span().start())),
              Optional.ofNullable(answers.get(turn.number()))));
      reached = turn.span().end();
    }
    return new ShownConversation(
        number,
        row,
        view.transcript().written().stream()
            .map(span -> pieces(new Paragraph(List.of(span))))
            .toList(),
        shown);
  }

  private List<ConversationPiece> pieces(Paragraph paragraph) {
    Span region = paragraph.span();
    return new MarkedText(view.transcript().text(), paragraph, directions.near(region))
        .with(marks.near(region));
  }

  /**
   * The paragraphs of a turn as pieces.
   *
   * @param first the stage directions between the label and the first word
   */
  private List<List<ConversationPiece>> paragraphs(Turn turn, List<String> first) {
    List<List<ConversationPiece>> paragraphs = new ArrayList<>();
    turn.paragraphs().forEach(paragraph -> paragraphs.add(pieces(paragraph)));
    List<ConversationPiece> opening = new ArrayList<>();
    for (String direction : first) {
      opening.add(new ConversationPiece.ShownDirection(direction));
      opening.add(new ConversationPiece.PlainText(" "));
    }
    opening.addAll(paragraphs.get(0));
    paragraphs.set(0, opening);
    return paragraphs;
  }

  private List<String> directionsBetween(int start, int end) {
    return directions.near(new Span(start, Math.max(start, end))).stream()
        .map(Direction::span)
        .filter(span -> start <= span.start() && span.end() <= end)
        .map(span -> Words.singleSpaced(span.in(view.transcript().text())))
        .map(Cells::withoutControls)
        .toList();
  }
}
