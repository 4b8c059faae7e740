package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.transcript.aside.Asides;
import org.colloquy.transcript.aside.BodyParagraph;
import org.colloquy.transcript.aside.FactBox;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelFamily.Trait;

/**
 * The reader of a page's body, which begins with the first label: turns, and furniture between and
 * below them. Furniture whose phrase says that it continues lasts until the next label.
 */
final class BodyReader {
  /** At most so many headings stand in a row. */
  private static final int MOST_HEADINGS = 4;

  /** The label of a question that stands out in print and names nobody. */
  private static final String ASKER = "Q";

  /** A heading in Markdown that is no question. */
  private static final Pattern MARKED_HEADING =
      Pattern.compile("#{1,6} [^\\n\\r]{1,150}[^.?!\\n\\r]");

  private final String text;
  private final List<Block> blocks;
  private final TurnBuilder turns;
  private final List<Furniture> furniture;
  private final FurniturePhrases phrases;
  private final Foot foot;
  private final Optional<OfficialRecord> record;
  private final List<Span> spans;
  private final Asides asides;
  private Optional<Furniture.Kind> running = Optional.empty();

  BodyReader(
      String text,
      List<Block> blocks,
      FurniturePhrases phrases,
      TurnBuilder turns,
      List<Furniture> furniture) {
    this.text = text;
    this.blocks = blocks;
    this.spans = blocks.stream().map(Block::span).toList();
    this.turns = turns;
    this.furniture = furniture;
    this.phrases = phrases;
    this.asides = new Asides(text, paragraphs(), isBroadcast());
    this.foot = new Foot(text, blocks, phrases, asides.areBrief());
    this.record = OfficialRecord.of(text, blocks);
  }

  private boolean isBroadcast() {
    return blocks.stream()
        .flatMap(block -> block.label().stream())
        .anyMatch(label -> label.family().is(Trait.BROADCAST) && label.sure());
  }

  private List<BodyParagraph> paragraphs() {
    return blocks.stream()
        .map(
            block ->
                new BodyParagraph(
                    block.rest(text),
                    block.beginsTurn(),
                    block.label().map(LabelCandidate::name).orElse(""),
                    mayBeSaid(block)))
        .toList();
  }

  private boolean mayBeSaid(Block block) {
    Span rest = block.rest(text);
    return !rest.isEmpty()
        && !Prose.isHeading(text, rest)
        && (block.beginsTurn() || phrases.wholly(text, rest).isEmpty());
  }

  /** Reads all blocks, of which the first begins with a label. */
  void read() {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      begin(block);
      Span rest = block.label().isPresent() ? block.rest(text) : behindMark(block);
      if (block.isSilent(text) && running.isEmpty()) {
        turns.directionsOnly(block.before());
      } else if (!rest.isEmpty()) {
        read(i, rest);
      }
    }
    turns.finish();
  }

  private void begin(Block block) {
    if (!block.beginsTurn()) {
      return;
    }
    running = Optional.empty();
    record.ifPresent(OfficialRecord::label);
    Span mark = markOf(block);
    switch (block.kind()) {
      case QUESTION ->
          turns.label(new LabelCandidate(mark, ASKER, ASKER, true, LabelFamily.QUESTIONS));
      case CHANGE, ANSWER -> {
        if (block.label().isEmpty()) {
          turns.change(Optional.of(mark).filter(span -> !span.isEmpty()));
        }
      }
      default -> {}
    }
    if (block.label().isPresent()) {
      turns.directionsOnly(block.before());
      turns.label(block.label().get());
    }
  }

  /** Returns the mark at the start of a block that stands for a label; empty if there is none. */
  private Span markOf(Block block) {
    String marks =
        switch (block.kind()) {
          case CHANGE -> ">";
          case QUESTION -> "*_# ";
          default -> "";
        };
    int end = block.span().start();
    while (end < block.span().end() && marks.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return new Span(block.span().start(), end).trimmedIn(text);
  }

  private Span behindMark(Block block) {
    return new Span(markOf(block).end(), block.span().end()).trimmedIn(text);
  }

  private void read(int at, Span rest) {
    Block block = blocks.get(at);
    if (running.isPresent()) {
      furniture.add(new Furniture(rest, foot.kindBelow(rest, running.get())));
      return;
    }
    boolean ownBlock = !block.beginsTurn();
    Optional<FurniturePhrases.Start> start = foot.startIn(at, rest, ownBlock);
    if (start.isPresent()) {
      int offset = start.get().offset();
      Span spoken = new Span(rest.start(), offset).trimmedIn(text);
      if (!spoken.isEmpty()) {
        turns.speech(spoken);
      }
      running = Optional.of(start.get().kind());
      furniture.add(new Furniture(new Span(offset, rest.end()), start.get().kind()));
    } else if (ownBlock && isFurniture(at, rest)) {
      Furniture.Kind kind = phrases.wholly(text, rest).orElse(Furniture.Kind.OTHER);
      furniture.add(new Furniture(rest, kind));
    } else {
      turns.speech(rest);
    }
  }

  private boolean isFurniture(int at, Span rest) {
    Block block = blocks.get(at);
    return block.kind() == Block.Kind.NOTICE
        || block.kind() == Block.Kind.PLAIN && !foot.isUnderLabel(at) && asides.is(at)
        || FactBox.hasRow(text, spans, at)
        || MARKED_HEADING.matcher(text).region(rest.start(), rest.end()).matches()
        || phrases.wholly(text, rest).isPresent()
        || record.map(r -> !r.isSpeech(blocks, at)).orElse(false)
        || foot.isPunctuated()
            && !foot.isUnderLabel(at)
            && record.isEmpty()
            && block.kind() == Block.Kind.PLAIN
            && asides.isLoneLine(at)
        || foot.isPunctuated()
            && !foot.isUnderLabel(at)
            && (record.isEmpty() || isBeforeQuestion(at))
            && isSectionHeading(at);
  }

  /**
   * Whether the block is a section heading, as in an interview in print or the record of a hearing:
   * a short line without a full stop right above the start of a turn.
   */
  private boolean isSectionHeading(int at) {
    Span span = blocks.get(at).span();
    int below = at;
    while (below < blocks.size() && !blocks.get(below).beginsTurn()) {
      Span line = blocks.get(below).content(text);
      boolean heading =
          line.isEmpty()
              || Prose.isHeading(text, line)
                  && Directions.in(text, line).isEmpty()
                  && (below == at || isInCapitals(span) && isInCapitals(line))
              || phrases.wholly(text, line).filter(BodyReader::isBesideText).isPresent()
              || below > at && asides.is(below);
      if (!heading || below - at > MOST_HEADINGS) {
        return false;
      }
      below++;
    }
    if (below == blocks.size() || blocks.get(at).content(text).isEmpty()) {
      return false;
    }
    Block next = blocks.get(below);
    Optional<LabelFamily> family = next.label().map(LabelCandidate::family);
    return family.isPresent()
        ? !family.get().is(Trait.UNBROKEN) && !isListed(at) || isInCapitals(span)
        : next.kind() == Block.Kind.QUESTION;
  }

  private boolean isBeforeQuestion(int at) {
    return at + 1 < blocks.size()
        && blocks.get(at + 1).label().filter(l -> l.family().is(Trait.NAMES_NOBODY)).isPresent();
  }

  /** Whether the line above belongs to a list, so that this one does, too. */
  private boolean isListed(int at) {
    if (at == 0 || blocks.get(at - 1).beginsTurn()) {
      return false;
    }
    Span before = blocks.get(at - 1).content(text);
    return !before.isEmpty()
        && Prose.isHeading(text, before)
        && phrases.wholly(text, before).isEmpty()
        && !isInCapitals(before);
  }

  private static boolean isBesideText(Furniture.Kind kind) {
    return kind == Furniture.Kind.PLAYER || kind == Furniture.Kind.CREDIT;
  }

  private boolean isInCapitals(Span span) {
    String words = span.in(text);
    return words.chars().anyMatch(Character::isUpperCase)
        && words.chars().noneMatch(Character::isLowerCase);
  }
}
