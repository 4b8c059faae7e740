package org.colloquy.language;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.Label;
import org.colloquy.model.Mention;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Annotates a transcript in parts of whole turns, one after the other: a chain never crosses two
 * parts, and time and memory are those of the longest part.
 */
public final class PartwiseAnnotator implements TurnAnnotator {
  private final TurnAnnotator annotator;
  private final int characters;

  /**
   * @param characters a part ends with the turn that makes it this long, in UTF-16 code units; so 1
   *     is a part a turn
   */
  public PartwiseAnnotator(TurnAnnotator annotator, int characters) {
    this.annotator = annotator;
    this.characters = characters;
  }

  /** Whether the transcript would be parted at all. */
  public boolean parts(Transcript transcript) {
    return endOfPart(transcript.turns(), 0) < transcript.turns().size();
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    return annotate(transcript, cast, annotator::annotate);
  }

  @Override
  public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    return annotate(transcript, cast, annotator::annotateWithoutChains);
  }

  private interface Step {
    Annotations annotate(Transcript transcript, Cast cast);
  }

  private Annotations annotate(Transcript transcript, Cast cast, Step step) {
    List<Sentence> sentences = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    List<Chain> chains = new ArrayList<>();
    List<Turn> turns = transcript.turns();
    int start = 0;
    while (start < turns.size()) {
      int end = endOfPart(turns, start);
      int offset = turns.get(start).span().start();
      Annotations part =
          step.annotate(part(transcript, start, end, offset), part(cast, start, end));
      int firstSentence = sentences.size();
      int firstMention = mentions.size();
      int firstTurn = start;
      part.sentences().forEach(s -> sentences.add(moved(s, firstTurn, offset)));
      part.mentions().forEach(m -> mentions.add(moved(m, firstSentence, offset)));
      part.chains()
          .forEach(
              c ->
                  chains.add(new Chain(c.mentions().stream().map(m -> m + firstMention).toList())));
      start = end;
    }
    return new Annotations(sentences, mentions, chains);
  }

  private int endOfPart(List<Turn> turns, int start) {
    int end = start;
    int length = 0;
    while (end < turns.size() && length < characters) {
      length += turns.get(end).span().length();
      end++;
    }
    return end;
  }

  /**
   * The turns from {@code start} to before {@code end} as a transcript with blanks between them.
   */
  private static Transcript part(Transcript whole, int start, int end, int offset) {
    StringBuilder text = new StringBuilder();
    List<Turn> turns = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Turn turn = whole.turns().get(i);
      List<Paragraph> paragraphs = new ArrayList<>();
      for (Paragraph paragraph : turn.paragraphs()) {
        List<Span> spoken = new ArrayList<>();
        for (Span stretch : paragraph.spoken()) {
          text.append(" ".repeat(stretch.start() - offset - text.length()));
          text.append(whole.text(), stretch.start(), stretch.end());
          spoken.add(moved(stretch, -offset));
        }
        paragraphs.add(new Paragraph(spoken));
      }
      turns.add(
          new Turn(turns.size() + 1, java.util.Optional.<Label>empty(), paragraphs, turn.kind()));
    }
    return new Transcript(
        whole.id(),
        text.toString(),
        OffsetMap.IDENTITY,
        whole.foundTitle(),
        whole.foundDate(),
        turns,
        List.of(),
        List.of(),
        List.of());
  }

  private static Cast part(Cast whole, int start, int end) {
    return new Cast(
        whole.speakers(),
        whole.attributions().subList(start, end),
        whole.addressees().subList(start, end));
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static Sentence moved(Sentence sentence, int turns, int by) {
    return new Sentence(
        sentence.turn() + turns,
        moved(sentence.span(), by),
        sentence.question(),
        sentence.sentiment());
  }

  private static Mention moved(Mention mention, int sentences, int by) {
    return new Mention(
        moved(mention.span(), by),
        moved(mention.head(), by),
        mention.sentence() + sentences,
        mention.kind(),
        mention.person(),
        mention.type(),
        mention.confidence(),
        mention.clause(),
        mention.tone());
  }
}
