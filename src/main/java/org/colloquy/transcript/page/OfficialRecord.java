package org.colloquy.transcript.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;
import org.colloquy.transcript.label.LabelFamily.Trait;

/**
 * The official record of a congress. Between the members it prints text of its own: what the house
 * did, the text of bills and amendments, roll calls, headings. A document that a member has printed
 * in the record counts as that member's speech.
 */
final class OfficialRecord {
  private enum Passage {
    SPEECH,
    /** A document that a member has had printed. */
    INSERTED,
    /** A text that is under debate, in smaller print. */
    READ_OUT,
    ROLL_CALL
  }

  /**
   * Smaller print is indented at least so far, in UTF-16 code units, and further than the labels.
   */
  private static final int SMALL_PRINT = 4;

  private static final int FURTHER = 2;

  /** The head of a letter or an article has at most so many lines. */
  private static final int FARTHEST_SENTENCE = 10;

  private static final Pattern PRINTED =
      Pattern.compile(
          ".*\\b(?:printed in the (?:congressional )?record)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern READ_OUT =
      Pattern.compile(
          "(?:the )?(?:[\\p{L}'-]+ ){0,3}(?:texts?|clerk|amendments?|bill|resolution|motion)\\b.{0,400}\\b(?:follows|read)\\W*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ROLL_CALL =
      Pattern.compile(
          "\\[?roll ?call (?:vote )?no\\b.*|\\[roll (?:call )?no\\b.*"
              + "|(?:ayes|noes|yeas|nays|not voting|present|answered .{0,15}present.{0,4})(?: ?-{1,2} ?| ?[—–] ?)\\d.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("[_\\-=*•\\s]{3,}");

  private final String text;
  private final Pattern narrative;
  private final int smallPrint;
  private Passage passage = Passage.SPEECH;

  private OfficialRecord(String text, int indent) {
    this.text = text;
    this.smallPrint = Math.max(SMALL_PRINT, indent + FURTHER);
    this.narrative =
        Pattern.compile(
            WordFile.beside(OfficialRecord.class, "record-narrative.txt").stream()
                .map(WordLine::text)
                .collect(Collectors.joining("|", "(?:", ").*")),
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  /**
   * Returns the record that a page is if most of its labels are those of a record; empty otherwise.
   */
  static Optional<OfficialRecord> of(String text, List<Block> blocks) {
    long labels = blocks.stream().filter(b -> b.label().isPresent()).count();
    int[] indents =
        blocks.stream()
            .filter(b -> b.label().map(l -> l.family().is(Trait.RECORD)).orElse(false))
            .mapToInt(Block::indent)
            .sorted()
            .toArray();
    return indents.length > 0 && 2 * indents.length > labels
        ? Optional.of(new OfficialRecord(text, indents[indents.length / 2]))
        : Optional.empty();
  }

  /** Notes that a member begins to speak. */
  void label() {
    passage = Passage.SPEECH;
  }

  /**
   * Whether a paragraph without a label is speech of the member above. Paragraphs must be asked for
   * in their order.
   *
   * @param at the index of the paragraph's block
   */
  boolean isSpeech(List<Block> blocks, int at) {
    Block block = blocks.get(at);
    Span content = block.content(text);
    if (content.isEmpty()) {
      return true;
    }
    String words = Words.singleSpaced(content.in(text));
    if (RULE.matcher(words).matches()) {
      return false;
    }
    if (ROLL_CALL.matcher(words).matches()) {
      passage = Passage.ROLL_CALL;
      return false;
    }
    boolean small = isSmall(block);
    if (!small && PRINTED.matcher(words).matches() && words.endsWith(":")) {
      passage = Passage.INSERTED;
      return false;
    }
    if (!small && READ_OUT.matcher(words).matches()) {
      passage = words.endsWith(":") ? Passage.READ_OUT : passage;
      return false;
    }
    boolean heading = Prose.isHeading(text, content);
    boolean inserted =
        passage == Passage.INSERTED
            || small && passage == Passage.SPEECH && isInsertion(blocks, at);
    if (inserted && (small || heading)) {
      passage = Passage.INSERTED;
      return true;
    }
    if (passage != Passage.SPEECH && (small || heading)) {
      return false;
    }
    passage = Passage.SPEECH;
    return !narrative.matcher(words).matches() && !(small && heading);
  }

  private boolean isSmall(Block block) {
    return block.indent() >= smallPrint;
  }

  /** Whether small print that nothing announces has a sentence soon, and before the next label. */
  private boolean isInsertion(List<Block> blocks, int at) {
    for (int i = at; i < Math.min(blocks.size(), at + FARTHEST_SENTENCE); i++) {
      Block block = blocks.get(i);
      if (block.label().isPresent() || !isSmall(block)) {
        return false;
      }
      if (!Prose.isHeading(text, block.span())) {
        return true;
      }
    }
    return false;
  }
}
