package org.colloquy.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Chain;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.Mention;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * A part of a transcript: some of its paragraphs, and what the page writes between them, as a
 * transcript of their own, with what is needed to convert findings back to the whole.
 *
 * @param transcript the part; its turns are those of the paragraphs, numbered from 1
 * @param cast the part's cast, with the speakers of the whole
 * @param turns for each turn of the part, its 1-based number in the whole
 * @param offset 0-based offset of the part's text in the whole's, in UTF-16 code units
 */
record TranscriptPart(Transcript transcript, Cast cast, List<Integer> turns, int offset) {

  /** A paragraph with the number of its turn. */
  private record NumberedParagraph(int turn, Paragraph paragraph) {}

  /**
   * Divides a transcript into parts, in their order. A part ends with the turn that makes it long
   * enough; only a turn that makes it more than twice as long is cut, behind a paragraph.
   *
   * @param characters the length that is enough for a part, at least 1, in UTF-16 code units
   */
  static List<TranscriptPart> of(Transcript whole, Cast cast, int characters) {
    List<NumberedParagraph> places = new ArrayList<>();
    for (Turn turn : whole.turns()) {
      turn.paragraphs().forEach(p -> places.add(new NumberedParagraph(turn.number(), p)));
    }
    List<TranscriptPart> parts = new ArrayList<>();
    int start = 0;
    while (start < places.size()) {
      int end = end(places, start, characters);
      int from = start == 0 ? 0 : places.get(start).paragraph().span().start();
      int to =
          end == places.size() ? whole.text().length() : places.get(end).paragraph().span().start();
      parts.add(part(whole, cast, places.subList(start, end), new Span(from, to)));
      start = end;
    }
    return parts;
  }

  private static int end(List<NumberedParagraph> places, int start, int characters) {
    long length = 0;
    int end = start;
    while (end < places.size()) {
      boolean newTurn = end > start && places.get(end).turn() != places.get(end - 1).turn();
      if (length >= characters && (newTurn || length >= 2L * characters)) {
        return end;
      }
      length += places.get(end).paragraph().span().length();
      end++;
    }
    return end;
  }

  private static TranscriptPart part(
      Transcript whole, Cast cast, List<NumberedParagraph> places, Span there) {
    char[] text = new char[there.length()];
    Arrays.fill(text, ' ');
    List<Turn> turns = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      NumberedParagraph place = places.get(i);
      List<Span> spoken = new ArrayList<>();
      for (Span stretch : place.paragraph().spoken()) {
        copy(whole, stretch, there, text);
        spoken.add(stretch.moved(-there.start()));
      }
      paragraphs.add(new Paragraph(spoken));
      if (i + 1 == places.size() || places.get(i + 1).turn() != place.turn()) {
        Turn turn = whole.turn(place.turn());
        turns.add(new Turn(turns.size() + 1, Optional.<Label>empty(), paragraphs, turn.kind()));
        numbers.add(place.turn());
        paragraphs = new ArrayList<>();
      }
    }
    List<Span> written = whole.written();
    List<Furniture> furniture = new ArrayList<>();
    for (Furniture each : whole.furniture()) {
      if (there.contains(each.span()) && written.contains(each.span())) {
        copy(whole, each.span(), there, text);
        furniture.add(new Furniture(each.span().moved(-there.start()), each.kind()));
      }
    }
    Transcript part =
        new Transcript(
            whole.id(),
            new String(text),
            OffsetMap.IDENTITY,
            whole.foundTitle(),
            whole.foundDate(),
            whole.foundOutlet(),
            turns,
            List.of(),
            List.of(),
            furniture);
    return new TranscriptPart(part, cast(cast, numbers), numbers, there.start());
  }

  private static void copy(Transcript whole, Span span, Span there, char[] text) {
    whole.text().getChars(span.start(), span.end(), text, span.start() - there.start());
  }

  private static Cast cast(Cast whole, List<Integer> turns) {
    return new Cast(
        whole.speakers(),
        turns.stream().map(t -> whole.attributions().get(t - 1)).toList(),
        turns.stream().map(t -> whole.addressees().get(t - 1)).toList());
  }

  /** Returns the findings of the parts before and, with the offsets of the whole, of this part. */
  Annotations added(Annotations found, Annotations before) {
    List<Sentence> sentences = new ArrayList<>(before.sentences());
    List<Mention> mentions = new ArrayList<>(before.mentions());
    List<Chain> chains = new ArrayList<>(before.chains());
    List<SpeechReport> reported = new ArrayList<>(before.reported());
    int firstSentence = sentences.size();
    int firstMention = mentions.size();
    found.sentences().forEach(s -> sentences.add(inWhole(s)));
    found.mentions().forEach(m -> mentions.add(inWhole(m, firstSentence)));
    for (Chain chain : found.chains()) {
      chains.add(new Chain(chain.mentions().stream().map(m -> m + firstMention).toList()));
    }
    found.reported().forEach(r -> reported.add(r.moved(offset, firstSentence)));
    return new Annotations(sentences, mentions, chains, reported);
  }

  private Sentence inWhole(Sentence sentence) {
    return new Sentence(
        sentence.spoken() ? turns.get(sentence.turn() - 1) : 0,
        sentence.span().moved(offset),
        sentence.question(),
        sentence.classes(),
        sentence.sentiment());
  }

  private Mention inWhole(Mention mention, int sentences) {
    return new Mention(
        mention.span().moved(offset),
        mention.head().moved(offset),
        mention.sentence() + sentences,
        mention.kind(),
        mention.person(),
        mention.type(),
        mention.confidence(),
        mention.traits(),
        mention.tone());
  }
}
