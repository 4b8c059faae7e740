package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.model.Attribution;
import org.colloquy.model.Direction;
import org.colloquy.model.Mention;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Sentiment;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.report.table.Cells;
import org.colloquy.report.table.TranscriptView;

/** Makes of an analysed transcript and its rows in the tables what the page shows of it. */
final class ConversationView {
  private static final int OUTSIDE = 0;
  private static final int INSIDE = 1;

  private final TranscriptView entry;
  private final List<PageRow> turnRows;
  private final SpanIndex<MarkedText.Mark> marks;
  private final SpanIndex<Direction> directions;

  /**
   * @param turnRows one a turn
   * @param mentionRows one for each mention that is shown
   */
  ConversationView(TranscriptView entry, List<PageRow> turnRows, List<PageRow> mentionRows) {
    this.entry = entry;
    this.turnRows = List.copyOf(turnRows);
    this.marks = new SpanIndex<>(marksOf(entry, mentionRows), MarkedText.Mark::span);
    this.directions = new SpanIndex<>(entry.transcript().directions(), Direction::span);
  }

  private static List<MarkedText.Mark> marksOf(TranscriptView entry, List<PageRow> mentionRows) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    List<Sentence> sentences = entry.result().annotations().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      int number = i + 1;
      marks.add(
          new MarkedText.Mark(
              sentence.span(),
              OUTSIDE,
              (inner, whole) ->
                  new ConversationPiece.ShownSentence(
                      number,
                      cell(sentence.sentiment()),
                      likeliest(sentence.sentiment()),
                      sentence.question(),
                      inner)));
    }
    List<Reference> references = entry.allReferences();
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

  private static String cell(Optional<Sentiment> sentiment) {
    return sentiment.map(s -> Cells.rounded(s.expected())).orElse("");
  }

  private static String likeliest(Optional<Sentiment> sentiment) {
    return sentiment
        .map(s -> s.likeliest().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .orElse("");
  }

  /**
   * @param number of the transcript's row, counted from 1
   * @param row that row
   */
  ShownConversation of(int number, PageRow row) {
    List<Turn> turns = entry.transcript().turns();
    List<String> colours = new ArrayList<>();
    List<ShownTurn> shown = new ArrayList<>();
    int reached = 0;
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      Optional<String> speaker = entry.speakerOf(turn).map(TranscriptView.Referent::id);
      speaker.filter(id -> !colours.contains(id)).ifPresent(colours::add);
      Attribution attribution = entry.result().cast().of(turn.number());
      int speaks = turn.label().map(label -> label.span().end()).orElse(turn.span().start());
      shown.add(
          new ShownTurn(
              turnRows.get(i),
              speaker.map(colours::indexOf).orElse(-1),
              Cells.withoutControls(attribution.reason()),
              directionsBetween(reached, speaks),
              paragraphs(turn, directionsBetween(speaks, turn.span().start()))));
      reached = turn.span().end();
    }
    return new ShownConversation(
        number,
        row,
        entry.transcript().written().stream()
            .map(span -> pieces(new Paragraph(List.of(span))))
            .toList(),
        shown);
  }

  private List<ConversationPiece> pieces(Paragraph paragraph) {
    Span region = paragraph.span();
    return new MarkedText(entry.transcript().text(), paragraph, directions.near(region))
        .with(marks.near(region));
  }

  /**
   * @param first what happens between the label and the first word
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
        .map(span -> Words.singleSpaced(span.in(entry.transcript().text())))
        .map(Cells::withoutControls)
        .toList();
  }
}
