package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.transcript.evidence.LabelEvidence;
import org.colloquy.transcript.evidence.PageEvidence;
import org.colloquy.transcript.evidence.Sighting;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.label.Convention;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily.Trait;
import org.colloquy.transcript.label.LabelShapes;
import org.colloquy.transcript.line.InnerLabels;
import org.colloquy.transcript.line.PrintedPages;
import org.colloquy.transcript.time.WrittenTime;

/** The blocks of a page: splits it into paragraphs and finds those at which turns begin. */
final class Blocks {
  /** A time without brackets in front of a label. */
  private static final Pattern BARE_TIME =
      Pattern.compile(WrittenTime.CLOCK + "(?=[ \\u00A0]+[*_]{0,3}\\p{Lu})");

  private static final Span NOWHERE = new Span(0, 0);

  private final LabelEvidence evidence;
  private final Convention convention;

  Blocks(Convention convention) {
    this.evidence = new LabelEvidence(convention);
    this.convention = convention;
  }

  /** Returns the blocks of the page outside its front matter, with their labels. */
  List<Block> of(PageText page, PrintedPages printed, Span frontMatter) {
    String text = page.text();
    List<Span> paragraphs =
        Paragraphs.of(text, printed.lines(), line -> LabelShapes.mayBegin(text, line));
    List<Block> blocks = new ArrayList<>();
    Iterator<Span> asides = page.aside().iterator();
    Span aside = NOWHERE;
    for (Span paragraph : Chevrons.split(text, InnerLabels.split(text, paragraphs))) {
      if (!frontMatter.overlaps(paragraph)) {
        while (aside.end() < paragraph.end() && asides.hasNext()) {
          aside = asides.next();
        }
        Block block = candidatesIn(text, paragraph);
        blocks.add(
            aside.contains(paragraph)
                ? block.withCandidates(List.of()).as(Block.Kind.NOTICE)
                : block);
      }
    }
    blocks = TimeLines.behindNames(text, TimeLines.set(text, blocks));
    blocks = labelled(text, NumberedTurns.unnumbered(blocks));
    boolean anyLabel = blocks.stream().anyMatch(Block::beginsTurn);
    return anyLabel ? blocks : withoutLabels(page, blocks);
  }

  /** Returns the blocks with the speech marked that has no label, or one label only. */
  private List<Block> withoutLabels(PageText page, List<Block> blocks) {
    if (convention == Convention.SPEECH) {
      return Monologue.givenIn(page.text(), blocks);
    }
    for (UnaryOperator<List<Block>> reading :
        List.<UnaryOperator<List<Block>>>of(
            new BoldQuestions(page)::in,
            read -> TimedSpeech.in(page.text(), read),
            read -> Monologue.in(page.text(), read))) {
      List<Block> read = reading.apply(blocks);
      if (read.stream().anyMatch(Block::beginsTurn)) {
        return read;
      }
      if (convention != Convention.AUTO) {
        break;
      }
    }
    return blocks;
  }

  private static Block candidatesIn(String text, Span paragraph) {
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
    List<LabelCandidate> candidates = LabelShapes.at(text, rest);
    Matcher time = BARE_TIME.matcher(text).region(rest.start(), rest.end());
    if (candidates.isEmpty() && before.isEmpty() && time.lookingAt()) {
      Span behind = new Span(time.end(), rest.end()).trimmedIn(text);
      candidates = LabelShapes.at(text, behind);
      if (!candidates.isEmpty()) {
        before.add(new Direction(new Span(time.start(), time.end()), Direction.Kind.OTHER));
      }
    }
    boolean chevrons = Chevrons.at(text, paragraph);
    return new Block(
        paragraph,
        indentOf(text, paragraph),
        before,
        candidates,
        Optional.empty(),
        chevrons ? Block.Kind.CHANGE : Block.Kind.PLAIN);
  }

  private static int indentOf(String text, Span paragraph) {
    int start = paragraph.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return paragraph.start() - start;
  }

  private List<Block> labelled(String text, List<Block> blocks) {
    Sightings seen = new Sightings(text, blocks);
    List<Sighting> sightings = seen.all();
    List<Integer> prose = proseAmong(text, blocks);
    List<Integer> told =
        prose.stream()
            .filter(i -> !Speechlike.of(blocks.get(i).content(text).in(text)).talks())
            .toList();
    Predicate<LabelCandidate> accepted =
        evidence.judge(sightings, new PageEvidence(text, prose, told));
    Set<LabelCandidate> labels = new HashSet<>();
    sightings.stream().map(Sighting::candidate).filter(accepted).forEach(labels::add);
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      boolean seat =
          result.size() > 0
              && result.get(result.size() - 1).label().isPresent()
              && seen.isBelowName(
                  result.size(), result.get(result.size() - 1).label().orElseThrow());
      result.add(seat ? block.as(Block.Kind.NOTICE) : labelled(text, block, labels));
    }
    return result;
  }

  private static List<Integer> proseAmong(String text, List<Block> blocks) {
    List<Integer> prose = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Span content = blocks.get(i).content(text);
      if (!content.isEmpty() && Prose.isOpening(text, content)) {
        prose.add(i);
      }
    }
    return prose;
  }

  private Block labelled(String text, Block block, Set<LabelCandidate> labels) {
    Optional<LabelCandidate> label =
        block.candidates().stream().filter(labels::contains).findFirst();
    boolean notice =
        label.isEmpty()
            && block.candidates().stream()
                .anyMatch(
                    c ->
                        evidence.isHeading(c)
                            && (c.family().is(Trait.HEADS_NOTICE)
                                || c.family().is(Trait.HEADS_SILENT_NOTICE)
                                    && isUnspoken(text, block.behind(text, c))));
    return notice ? block.as(Block.Kind.NOTICE) : block.withLabel(label);
  }

  /** Whether the stretch has nothing except directions. */
  private static boolean isUnspoken(String text, Span behind) {
    int start = behind.start();
    for (Direction direction : Directions.in(text, behind)) {
      if (!new Span(start, direction.span().start()).trimmedIn(text).isEmpty()) {
        return false;
      }
      start = direction.span().end();
    }
    return new Span(start, behind.end()).trimmedIn(text).isEmpty();
  }
}
