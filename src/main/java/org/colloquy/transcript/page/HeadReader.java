package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.transcript.imprint.Headline;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily.Trait;

/**
 * The reader of a page's head, which stands above the first label. On a radio page, prose directly
 * above that label is the host's introduction, unless the label is the host's own. Then it is a
 * summary, as on all other pages. A summary of one sentence above the introduction is no speech
 * either.
 */
final class HeadReader {
  private static final Pattern GREETING =
      Pattern.compile(
          "[\"“]?(?:(?:(?:all right|okay|ok|so|well)[,.]? )?(?:good"
              + " (?:morning|afternoon|evening|day)|hello|hi)\\b[^.!?]{0,40}\\b(?:everyone|everybody|all|folks|colleagues|ladies|friends|guys|listeners)\\b|welcome"
              + " (?:back )?to\\b|thank you (?:all|everyone|everybody)\\b|thanks,?"
              + " (?:all|everyone|everybody)\\b)",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final FurniturePhrases phrases;
  private final TurnBuilder turns;
  private final List<Furniture> furniture;

  HeadReader(String text, FurniturePhrases phrases, TurnBuilder turns, List<Furniture> furniture) {
    this.text = text;
    this.phrases = phrases;
    this.turns = turns;
    this.furniture = furniture;
  }

  /**
   * Gives the speech to the turns and the rest to the furniture. Returns the headline, if there is
   * one.
   *
   * @param blocks all blocks of the page
   * @param first the index of the first block at which a turn begins
   */
  Optional<String> read(List<Block> blocks, int first) {
    int opening = first;
    while (opening > 0 && mayOpen(blocks.get(opening - 1))) {
      opening--;
    }
    boolean hostMaySpeak =
        hostMaySpeak(blocks, first) && !new Introduction(text, blocks, first).isBelow(opening);
    int speech = new Summary(text, blocks).endAt(opening, first);
    int from = furniture.size();
    int greeting = greeting(blocks, first);
    for (int i = 0; i < first; i++) {
      Block block = blocks.get(i);
      boolean spoken =
          i >= speech && hostMaySpeak
              || i >= greeting && block.kind() != Block.Kind.NOTICE && isProse(block.content(text))
              || i == first - 1 && isCutOff(block, blocks.get(first));
      if (block.content(text).isEmpty()) {
        turns.directionsOnly(block.before());
      } else if (spoken) {
        turns.speech(block.span());
      } else {
        furniture.add(new Furniture(block.span(), kindOf(block.span())));
      }
    }
    return Headline.among(text, furniture.subList(from, furniture.size()));
  }

  /**
   * Returns the index of the block that greets an audience; {@code first} if there is none. From
   * that block on somebody speaks whose label the page leaves out, as at daily briefings.
   */
  private int greeting(List<Block> blocks, int first) {
    for (int i = 0; i < first; i++) {
      Block block = blocks.get(i);
      Span content = block.content(text);
      if (block.kind() == Block.Kind.PLAIN
          && GREETING.matcher(text).region(content.start(), content.end()).lookingAt()
          && Prose.endsSentence(content.in(text))) {
        return i;
      }
    }
    return first;
  }

  /**
   * Whether the block is speech before the first change of speakers: captions may begin in the
   * middle of it.
   */
  private boolean isCutOff(Block block, Block next) {
    return next.kind() == Block.Kind.CHANGE
        && next.label().isEmpty()
        && Prose.endsSentence(block.content(text).in(text));
  }

  private boolean isProse(Span content) {
    return !content.isEmpty()
        && phrases.wholly(text, content).isEmpty()
        && !Prose.isHeading(text, content);
  }

  private static boolean hostMaySpeak(List<Block> blocks, int first) {
    Optional<LabelCandidate> label = blocks.get(first).label();
    boolean radio =
        blocks.stream()
            .flatMap(b -> b.label().stream())
            .anyMatch(l -> l.family().is(Trait.BROADCAST) && (l.sure() || l.hasSeveralWords()));
    boolean print =
        blocks.stream().flatMap(b -> b.label().stream()).anyMatch(l -> l.family().is(Trait.PRINT));
    return radio
        && !print
        && label.isPresent()
        && label.get().family().is(Trait.BROADCAST)
        && !PrintedRoles.isHost(label.get().printed());
  }

  private boolean mayOpen(Block block) {
    Span content = block.content(text);
    return content.isEmpty()
        || block.kind() == Block.Kind.PLAIN
            && phrases.wholly(text, block.span()).isEmpty()
            && phrases.startIn(text, block.span()).isEmpty()
            && Prose.isOpening(text, withoutLastDirections(content));
  }

  private Span withoutLastDirections(Span content) {
    Span left = content;
    List<Direction> directions = Directions.in(text, content);
    for (int i = directions.size() - 1; i >= 0; i--) {
      if (directions.get(i).span().end() == left.end()) {
        left = new Span(left.start(), directions.get(i).span().start()).trimmedIn(text);
      }
    }
    return left.isEmpty() ? content : left;
  }

  private Furniture.Kind kindOf(Span paragraph) {
    return phrases
        .wholly(text, paragraph)
        .or(() -> phrases.startIn(text, paragraph).map(FurniturePhrases.Start::kind))
        .orElse(Prose.isOpening(text, paragraph) ? Furniture.Kind.SUMMARY : Furniture.Kind.OTHER);
  }
}
