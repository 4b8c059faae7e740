package org.colloquy.transcript.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.OffsetMap;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.label.CapitalsLabel;
import org.colloquy.transcript.label.HandleLabel;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelEvidence;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelShape;
import org.colloquy.transcript.label.MemberLabel;
import org.colloquy.transcript.label.NamedLabel;
import org.colloquy.transcript.label.QuestionLabel;
import org.colloquy.transcript.label.Roles;

/**
 * Reads a page: finds its labels, parts speech from directions and furniture, and builds the turns.
 *
 * <p>A page has a head (player, headline, byline, perhaps a summary, perhaps the host's
 * introduction whose label was lost), a body that begins with the first label, and a foot
 * (copyright, biography, appeals) that begins behind the last label's speech.
 */
public final class PageReader {
  private final List<LabelShape> shapes =
      List.of(
          new MemberLabel(),
          new CapitalsLabel(),
          new NamedLabel(),
          new QuestionLabel(),
          new HandleLabel());
  private final LabelEvidence evidence = new LabelEvidence();
  private final FurniturePhrases phrases = new FurniturePhrases();

  /**
   * A paragraph, what directions it opens with, the label behind them, if any, and whether it is a
   * notice with a heading instead.
   */
  private record Block(
      Span span, List<Direction> before, Optional<LabelCandidate> label, boolean notice) {
    /** The part behind the opening directions and the label. */
    Span rest(String text) {
      int start = span.start();
      if (label.isPresent()) {
        start = label.get().span().end();
      } else if (!before.isEmpty()) {
        start = before.get(before.size() - 1).span().end();
      }
      return new Span(start, span.end()).trimmedIn(text);
    }
  }

  /** The transcript, or nothing if nobody speaks in the text. */
  public Optional<Transcript> read(String id, String text) {
    FrontMatter front = FrontMatter.of(text);
    List<Block> blocks = new ArrayList<>();
    for (Span paragraph : Paragraphs.of(text)) {
      if (!front.span().overlaps(paragraph)) {
        blocks.add(candidateIn(text, paragraph));
      }
    }
    blocks = keepLabels(text, blocks);
    int first = firstLabelled(blocks);
    if (first < 0) {
      return Optional.empty();
    }
    TurnBuilder turns = new TurnBuilder(text);
    List<Furniture> furniture = new ArrayList<>();
    addLines(text, front.span(), furniture);
    Optional<String> headline =
        readHead(text, blocks.subList(0, first), blocks.get(first), turns, furniture);
    readBody(text, blocks, first, turns, furniture);
    if (turns.turns().isEmpty()) {
      return Optional.empty();
    }
    furniture.addAll(turns.markup());
    furniture.sort(Comparator.comparing(Furniture::span));
    return Optional.of(
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
                .or(() -> dateOf(id, text, furniture)),
            turns.turns(),
            turns.silentLabels(),
            turns.directions(),
            furniture));
  }

  private static void addLines(String text, Span block, List<Furniture> furniture) {
    for (Span line : Paragraphs.of(block.in(text))) {
      furniture.add(new Furniture(line, Furniture.Kind.OTHER));
    }
  }

  /** Whether the line begins with what could be a label. */
  public boolean mayBeginWithLabel(String line) {
    Span whole = new Span(0, line.length()).trimmedIn(line);
    return shapes.stream().anyMatch(shape -> shape.at(line, whole).isPresent());
  }

  private Block candidateIn(String text, Span paragraph) {
    List<Direction> before = new ArrayList<>();
    int start = paragraph.start();
    for (Direction direction : Directions.in(text, paragraph)) {
      if (!new Span(start, direction.span().start()).trimmedIn(text).isEmpty()) {
        break;
      }
      before.add(direction);
      start = direction.span().end();
    }
    Span rest = new Span(start, paragraph.end()).trimmedIn(text);
    return new Block(
        paragraph,
        before,
        shapes.stream().flatMap(shape -> shape.at(text, rest).stream()).findFirst(),
        false);
  }

  private List<Block> keepLabels(String text, List<Block> blocks) {
    List<LabelEvidence.Sighting> sightings = new ArrayList<>();
    for (Block block : blocks) {
      if (block.label().isPresent()) {
        Span said = block.rest(text);
        sightings.add(sighting(text, block.label().get(), said));
      }
    }
    Predicate<LabelCandidate> accepted = evidence.judge(sightings, blocks.size());
    return blocks.stream()
        .map(
            b ->
                new Block(
                    b.span(),
                    b.before(),
                    b.label().filter(accepted),
                    b.label()
                        .filter(PageReader::inCapitals)
                        .filter(evidence::isHeading)
                        .isPresent()))
        .toList();
  }

  private static boolean inCapitals(LabelCandidate label) {
    return label.family() == LabelFamily.CAPITALS;
  }

  private static LabelEvidence.Sighting sighting(String text, LabelCandidate label, Span said) {
    char first = said.isEmpty() ? ' ' : text.charAt(said.start());
    boolean quoted = "\"“".indexOf(first) >= 0;
    return new LabelEvidence.Sighting(label, quoted, !Character.isLowerCase(first));
  }

  private static int firstLabelled(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).label().isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Reads what stands above the first label. On a radio page, prose directly above it is the host's
   * introduction, unless the first label is the host's own: then it is a summary, as it is
   * everywhere else.
   */
  private Optional<String> readHead(
      String text,
      List<Block> head,
      Block firstLabel,
      TurnBuilder turns,
      List<Furniture> furniture) {
    int opening = head.size();
    while (opening > 0 && mayOpen(text, head.get(opening - 1))) {
      opening--;
    }
    LabelCandidate label = firstLabel.label().orElseThrow();
    boolean hostMaySpeak = inCapitals(label) && !Roles.isHost(label.printed());
    int from = furniture.size();
    for (int i = 0; i < head.size(); i++) {
      Block block = head.get(i);
      boolean spoken = i >= opening && hostMaySpeak;
      if (spoken || block.rest(text).isEmpty()) {
        turns.speech(block.span());
      } else {
        furniture.add(new Furniture(block.span(), headKind(text, block.span())));
      }
    }
    return Headline.among(text, furniture.subList(from, furniture.size()));
  }

  private boolean mayOpen(String text, Block block) {
    return block.rest(text).isEmpty()
        || phrases.wholly(text, block.span()).isEmpty()
            && phrases.startIn(text, block.span()).isEmpty()
            && Prose.isOpening(text, block.rest(text));
  }

  private Furniture.Kind headKind(String text, Span paragraph) {
    return phrases
        .wholly(text, paragraph)
        .or(() -> phrases.startIn(text, paragraph).map(FurniturePhrases.Start::kind))
        .orElse(Prose.isOpening(text, paragraph) ? Furniture.Kind.SUMMARY : Furniture.Kind.OTHER);
  }

  /** Reads from the first label on. Furniture lasts until the next label. */
  private void readBody(
      String text, List<Block> blocks, int first, TurnBuilder turns, List<Furniture> furniture) {
    int last = blocks.size() - 1;
    while (blocks.get(last).label().isEmpty()) {
      last--;
    }
    Optional<Furniture.Kind> running = Optional.empty();
    for (int i = first; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.label().isPresent()) {
        running = Optional.empty();
        turns.directionsOnly(block.before());
        turns.label(block.label().get());
      }
      Span rest = block.label().isPresent() ? block.rest(text) : block.span();
      if (rest.isEmpty()) {
        continue;
      }
      if (running.isPresent()) {
        furniture.add(new Furniture(rest, kindBelow(text, rest, running.get())));
        continue;
      }
      boolean ownBlock = block.label().isEmpty();
      Optional<FurniturePhrases.Start> start = furnitureStart(text, rest, ownBlock, i > last);
      if (start.isPresent()) {
        int offset = start.get().offset();
        Span spoken = new Span(rest.start(), offset).trimmedIn(text);
        if (!spoken.isEmpty()) {
          turns.speech(spoken);
        }
        running = Optional.of(start.get().kind());
        furniture.add(new Furniture(new Span(offset, rest.end()), start.get().kind()));
      } else if (ownBlock && isSectionHeading(text, blocks, i)) {
        furniture.add(new Furniture(rest, Furniture.Kind.OTHER));
      } else if (ownBlock && (block.notice() || phrases.wholly(text, rest).isPresent())) {
        Furniture.Kind kind = phrases.wholly(text, rest).orElse(Furniture.Kind.OTHER);
        furniture.add(new Furniture(rest, kind));
      } else {
        turns.speech(rest);
      }
    }
    turns.finish();
  }

  /** In an interview in print: a short line without a full stop right above a label. */
  private static boolean isSectionHeading(String text, List<Block> blocks, int at) {
    boolean aboveLabel = at + 1 < blocks.size() && blocks.get(at + 1).label().isPresent();
    return aboveLabel
        && blocks.get(at + 1).label().get().family() == LabelFamily.NAMES
        && Directions.in(text, blocks.get(at).span()).isEmpty()
        && Prose.isHeading(text, blocks.get(at).span());
  }

  private Optional<FurniturePhrases.Start> furnitureStart(
      String text, Span rest, boolean ownBlock, boolean behindLastLabel) {
    Optional<FurniturePhrases.Start> byPhrase = phrases.startIn(text, rest, ownBlock);
    if (byPhrase.isPresent() || !ownBlock || !behindLastLabel) {
      return byPhrase;
    }
    if (Biography.at(text, rest)) {
      return Optional.of(new FurniturePhrases.Start(rest.start(), Furniture.Kind.BIOGRAPHY));
    }
    boolean heading = Directions.in(text, rest).isEmpty() && Prose.isHeading(text, rest);
    return heading
        ? Optional.of(new FurniturePhrases.Start(rest.start(), Furniture.Kind.OTHER))
        : Optional.empty();
  }

  /**
   * Below the start of the foot, what a paragraph is by its own phrases, else as what precedes it.
   */
  private Furniture.Kind kindBelow(String text, Span paragraph, Furniture.Kind running) {
    if (Biography.at(text, paragraph)) {
      return Furniture.Kind.BIOGRAPHY;
    }
    return phrases
        .startIn(text, paragraph)
        .map(FurniturePhrases.Start::kind)
        .or(() -> phrases.wholly(text, paragraph))
        .orElse(Prose.isHeading(text, paragraph) ? Furniture.Kind.OTHER : running);
  }

  private static Optional<Sourced<LocalDate>> dateOf(
      String id, String text, List<Furniture> furniture) {
    return PageDate.ofFile(id)
        .or(
            () ->
                furniture.stream()
                    .filter(f -> f.kind() == Furniture.Kind.DATELINE)
                    .flatMap(f -> PageDate.inDateline(f.span().in(text)).stream())
                    .findFirst()
                    .map(date -> new Sourced<>(date, Source.DATELINE)));
  }
}
