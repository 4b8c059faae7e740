package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.Speechlike;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.Offices;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The speech of one person, on a page that has one label and prose in the first person below it; or
 * on a page without a label whose headline says that it is a speech. Columns and letters are in the
 * first person, too; but nothing says that they are spoken.
 */
final class Monologue {
  private static final Set<LabelFamily> MARKED =
      EnumSet.of(LabelFamily.MEMBERS, LabelFamily.CAPITALS, LabelFamily.NAMES);

  private static final Pattern SPEECH =
      Pattern.compile(
          "[#*_ ]*(?:(?:opening|closing|prepared|keynote|introductory|concluding|welcoming|welcome|full|the|annual|inaugural"
              + "|commencement|farewell|acceptance|victory|transcript of|text of|full text of) ){0,4}"
              + "(?:remarks|address|speech|lecture|keynote|sermon|eulogy|talk)"
              + "(?: (?:as (?:prepared|delivered))(?: for delivery)?)?(?: (?:by|of|from|given by|delivered by)\\b|:).{3,150}",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_HEADLINE = 200;
  private static final int HEAD = 6;

  /** A speech has at least so many words. */
  private static final int FEWEST_WORDS = 60;

  /** At most so much of the page's words stands above the label. */
  private static final double HIGH = 0.2;

  private static final double SOME = 0.3;
  private static final double MOST = 0.6;

  private final String text;
  private final List<Block> blocks;
  private final HeadingWords headings = new HeadingWords();

  private Monologue(String text, List<Block> blocks) {
    this.text = text;
    this.blocks = blocks;
  }

  /** Returns the blocks with the speech marked if the page is one, else as they are. */
  static List<Block> in(String text, List<Block> blocks) {
    Monologue monologue = new Monologue(text, blocks);
    Optional<LabelCandidate> label = monologue.onlyLabel();
    if (label.isPresent()) {
      int at = monologue.placeOf(label.get());
      return monologue.isHigh(at) && monologue.isSpoken(at) ? monologue.marked(at, label) : blocks;
    }
    int first = monologue.belowHeadline();
    return first >= 0 && monologue.isSpoken(first)
        ? monologue.marked(first, Optional.empty())
        : blocks;
  }

  /** Returns the blocks with the speech marked of a page that the user calls a speech. */
  static List<Block> givenIn(String text, List<Block> blocks) {
    Monologue monologue = new Monologue(text, blocks);
    Optional<LabelCandidate> label = monologue.onlyLabel();
    int first = label.map(monologue::placeOf).orElseGet(() -> monologue.openingFrom(0));
    return first < blocks.size() ? monologue.marked(first, label) : blocks;
  }

  /**
   * Returns the first candidate that may be a person's label; empty if there is none, or if others
   * of somebody else are there, too.
   */
  private Optional<LabelCandidate> onlyLabel() {
    Optional<LabelCandidate> only = Optional.empty();
    Set<String> keys = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      for (LabelCandidate candidate : blocks.get(i).candidates()) {
        if (MARKED.contains(candidate.family())
            && isPerson(candidate)
            && !isHeadline(i, candidate)) {
          keys.add(candidate.key());
          only = only.isEmpty() ? Optional.of(candidate) : only;
        }
      }
    }
    return keys.size() == 1 ? only : Optional.empty();
  }

  private boolean isPerson(LabelCandidate candidate) {
    return !headings.isHeading(candidate)
        && (candidate.sure()
            || PersonLabels.isFullName(candidate)
            || PersonLabels.isNobody(candidate)
            || Offices.is(candidate.name())
            || !PersonName.parse(candidate.name()).titles().isEmpty());
  }

  private boolean isHeadline(int at, LabelCandidate candidate) {
    Span rest = blocks.get(at).behind(text, candidate);
    return !rest.isEmpty() && Prose.isHeading(text, rest);
  }

  private int placeOf(LabelCandidate label) {
    int at = 0;
    while (!blocks.get(at).candidates().contains(label)) {
      at++;
    }
    return at;
  }

  private boolean isHigh(int at) {
    int above = 0;
    int all = 0;
    for (int i = 0; i < blocks.size(); i++) {
      int words = Words.count(blocks.get(i).span().in(text));
      all += words;
      above += i < at ? words : 0;
    }
    return above <= HIGH * all;
  }

  /** Returns the first paragraph of prose below a headline that announces a speech; else -1. */
  private int belowHeadline() {
    for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
      Span line = blocks.get(i).span();
      if (line.length() <= LONGEST_HEADLINE
          && !Prose.endsSentence(text, line)
          && SPEECH.matcher(line.in(text)).matches()) {
        int first = openingFrom(i + 1);
        return first < blocks.size() ? first : -1;
      }
    }
    return -1;
  }

  /**
   * Returns the first paragraph of prose from a block on; the number of blocks if there is none.
   */
  private int openingFrom(int from) {
    int first = from;
    while (first < blocks.size() && !Prose.isOpening(text, blocks.get(first).span())) {
      first++;
    }
    return first;
  }

  /** Whether the text from this block on is speech in the first person. */
  private boolean isSpoken(int from) {
    int words = 0;
    int paragraphs = 0;
    int self = 0;
    int sentences = 0;
    int quoted = 0;
    for (int i = from; i < blocks.size(); i++) {
      String said = blocks.get(i).content(text).in(text);
      Speechlike signs = Speechlike.of(said);
      if (signs.words()) {
        words += Words.count(said);
        paragraphs++;
        self += signs.speaksOfSelf() ? 1 : 0;
        sentences += signs.endsSentence() ? 1 : 0;
        quoted += signs.quoted() ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS
        && self >= SOME * paragraphs
        && sentences >= MOST * paragraphs
        && quoted < SOME * paragraphs;
  }

  private List<Block> marked(int from, Optional<LabelCandidate> label) {
    int last = from;
    for (int i = from; i < blocks.size(); i++) {
      Speechlike signs = Speechlike.of(blocks.get(i).content(text).in(text));
      last = signs.talks() && signs.endsSentence() ? i : last;
    }
    List<Block> marked = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<LabelCandidate> own =
          block.candidates().stream()
              .filter(c -> label.filter(l -> l.key().equals(c.key())).isPresent())
              .filter(c -> MARKED.contains(c.family()))
              .findFirst();
      if (i >= from && own.isPresent()) {
        marked.add(block.withLabel(own));
      } else if (i == from) {
        marked.add(block.as(Block.Kind.ANSWER));
      } else {
        boolean speech = i > from && i <= last && block.kind() == Block.Kind.PLAIN;
        marked.add(speech ? block.as(Block.Kind.GOES_ON) : block);
      }
    }
    return marked;
  }
}
