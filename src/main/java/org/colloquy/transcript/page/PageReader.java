package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Problem;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.imprint.FrontMatter;
import org.colloquy.transcript.imprint.Imprint;
import org.colloquy.transcript.imprint.PageDate;
import org.colloquy.transcript.label.Convention;
import org.colloquy.transcript.label.LabelShapes;
import org.colloquy.transcript.line.PrintedPages;
import org.colloquy.transcript.line.TextLine;
import org.colloquy.transcript.time.PrintedTimes;
import org.colloquy.transcript.time.TurnTimes;

/**
 * The reader of pages of running text: finds the labels, separates speech from directions and
 * furniture, and builds the turns.
 *
 * <p>A page has a head (player, headline, byline, perhaps a summary, perhaps the host's
 * introduction whose label was lost), a body that begins with the first label, and a foot
 * (copyright, biography, appeals) that begins behind the last label's speech.
 */
public final class PageReader {
  private final Blocks blocks;
  private final FurniturePhrases phrases = new FurniturePhrases();
  private final RefusedLabels refusedLabels = new RefusedLabels();

  /** A reader that finds out the convention of each page. */
  public PageReader() {
    this(Convention.AUTO);
  }

  /** A reader for pages of this convention. */
  public PageReader(Convention convention) {
    this.blocks = new Blocks(convention);
  }

  /** Returns the conversation of a text; empty if nobody speaks in it. */
  Optional<Reading.Conversation> read(String id, String text) {
    return read(id, PageText.of(text));
  }

  /**
   * Returns the conversation of a page, with what a person should know about how it was read; empty
   * if nobody speaks in it.
   *
   * @param id the file's id
   */
  public Optional<Reading.Conversation> read(String id, PageText page) {
    String text = page.text();
    FrontMatter front = FrontMatter.of(text);
    PrintedPages printed = PrintedPages.of(text);
    List<Block> found = blocks.of(page, printed, front.span());
    int first = 0;
    while (first < found.size() && !found.get(first).beginsTurn()) {
      first++;
    }
    if (first == found.size()) {
      return Optional.empty();
    }
    TurnBuilder turns = new TurnBuilder(text, printed.marks());
    List<Furniture> furniture = new ArrayList<>();
    addLines(text, front.span(), furniture);
    Optional<String> headline = new HeadReader(text, phrases, turns, furniture).read(found, first);
    new BodyReader(text, found.subList(first, found.size()), phrases, turns, furniture).read();
    if (turns.turns().isEmpty()) {
      return Optional.empty();
    }
    furniture.addAll(turns.markup());
    addMarks(printed.marks(), turns, furniture);
    furniture.sort(Comparator.comparing(Furniture::span));
    int head = front.span().end();
    int start = found.get(first).span().start();
    // The first label may be behind the last turn if nobody speaks below it.
    int end = turns.turns().get(turns.turns().size() - 1).span().end();
    Span conversation = new Span(start, Math.max(start, end));
    Imprint imprint =
        Imprint.of(
            text,
            furniture.stream().filter(piece -> piece.span().start() >= head).toList(),
            turns.directions(),
            conversation);
    Transcript read =
        new Transcript(
            id,
            text,
            OffsetMap.IDENTITY,
            front
                .title()
                .map(title -> new Sourced<>(title, Source.FRONT_MATTER))
                .or(() -> headline.map(title -> new Sourced<>(title, Source.HEADLINE))),
            front
                .date()
                .map(date -> new Sourced<>(date, Source.FRONT_MATTER))
                .or(() -> PageDate.ofFile(id))
                .or(imprint::date),
            front
                .outlet()
                .map(outlet -> new Sourced<>(outlet, Source.FRONT_MATTER))
                .or(imprint::outlet),
            turns.turns(),
            turns.silentLabels(),
            turns.directions(),
            furniture);
    return Optional.of(timed(read));
  }

  private Reading.Conversation timed(Transcript read) {
    TurnTimes.TimedTurns times = PrintedTimes.of(read);
    Transcript timed = read.withTurns(times.turns());
    List<Problem> problems = new ArrayList<>(refusedLabels.in(timed));
    times.problem(read.id()).ifPresent(problems::add);
    return new Reading.Conversation(timed, problems);
  }

  /** Whether the line begins with a candidate for a label. */
  public boolean mayBeginWithLabel(String line) {
    return LabelShapes.mayBegin(line, new Span(0, line.length()).trimmedIn(line));
  }

  private static void addLines(String text, Span block, List<Furniture> furniture) {
    for (TextLine line : TextLine.of(text.substring(0, block.end()))) {
      if (!line.isBlank()) {
        furniture.add(new Furniture(line.span(), Furniture.Kind.OTHER));
      }
    }
  }

  /** Adds those marks of printed pages that overlap nothing else. */
  private static void addMarks(
      List<Furniture> marks, TurnBuilder turns, List<Furniture> furniture) {
    TreeSet<Span> taken = new TreeSet<>();
    furniture.forEach(f -> taken.add(f.span()));
    turns.directions().stream().map(Direction::span).forEach(taken::add);
    turns.silentLabels().stream().map(Label::span).forEach(taken::add);
    turns.turns().stream()
        .map(Turn::label)
        .flatMap(Optional::stream)
        .map(Label::span)
        .forEach(taken::add);
    for (Furniture mark : marks) {
      Span before = taken.floor(mark.span());
      Span behind = taken.higher(mark.span());
      boolean free =
          (before == null || before.end() <= mark.span().start())
              && (behind == null || behind.start() >= mark.span().end());
      if (free) {
        furniture.add(mark);
      }
    }
  }
}
