package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Direction;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.format.Convention;
import org.colloquy.transcript.label.AloneLabel;
import org.colloquy.transcript.label.BoldLabel;
import org.colloquy.transcript.label.CapitalsLabel;
import org.colloquy.transcript.label.DashLabel;
import org.colloquy.transcript.label.DoubledBracketLabel;
import org.colloquy.transcript.label.HandleLabel;
import org.colloquy.transcript.label.InitialsLabel;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.LabelEvidence;
import org.colloquy.transcript.label.LabelFamily;
import org.colloquy.transcript.label.LabelShape;
import org.colloquy.transcript.label.MemberLabel;
import org.colloquy.transcript.label.NamedLabel;
import org.colloquy.transcript.label.PageEvidence;
import org.colloquy.transcript.label.QuestionLabel;
import org.colloquy.transcript.label.Sighting;
import org.colloquy.transcript.label.Speechlike;
import org.colloquy.transcript.label.StoppedLabel;

/** Parts a page into paragraphs and finds those at which turns begin. */
final class Blocks {
  /** Shapes of labels that stand before speech. */
  private static final List<LabelShape> SHAPES =
      List.of(
          new MemberLabel(),
          new CapitalsLabel(),
          new NamedLabel(),
          new QuestionLabel(),
          new InitialsLabel(),
          new HandleLabel(),
          new DoubledBracketLabel(),
          new DashLabel(),
          new StoppedLabel(),
          new BoldLabel());

  private static final LabelShape ALONE = new AloneLabel();

  /** A time without brackets in front of a label. */
  private static final Pattern BARE_TIME =
      Pattern.compile(
          "(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?(?=[ \\u00A0]+[*_]{0,3}\\p{Lu})");

  private static final Pattern TIME =
      Pattern.compile("[(\\[]?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d{1,3})?[)\\]]?:?");
  private static final int LONGEST_TIME = 16;

  /** The line below the name of a member of a house: {@code (Springfield East) (Lab)}. */
  private static final Pattern SEAT =
      Pattern.compile("\\(\\p{Lu}[^()\\n\\r]{1,60}\\)(?:[ \\u00A0]*\\([^()\\n\\r]{1,40}\\)){0,2}");

  private static final int MOST_WORDS_OF_INTERJECTION = 2;
  private static final String QUOTES = "'\"‘“";

  /** At least so many blocks without a label stand between a headline and the conversation. */
  private static final int HEAD = 2;

  private static final int LONGEST_SEAT = 120;

  /** So much of a paragraph is looked at for signs of speech, in UTF-16 code units. */
  private static final int HEARD = 600;

  private final LabelEvidence evidence;

  Blocks(Convention convention) {
    this.evidence = new LabelEvidence(convention);
  }

  /** Whether the stretch begins with what could be a label. */
  static boolean mayBeginWithLabel(String text, Span where) {
    return SHAPES.stream().anyMatch(shape -> shape.at(text, where).isPresent());
  }

  /** The blocks of the page outside its front matter, with their labels. */
  List<Block> of(PageText page, PrintedPages printed, Span frontMatter) {
    String text = page.text();
    List<Span> paragraphs =
        Paragraphs.of(text, printed.lines(), line -> mayBeginWithLabel(text, line));
    List<Block> blocks = new ArrayList<>();
    for (Span paragraph : Chevrons.split(text, paragraphs)) {
      if (!frontMatter.overlaps(paragraph)) {
        blocks.add(candidatesIn(text, paragraph));
      }
    }
    blocks = labelled(text, blocks);
    boolean anyLabel = blocks.stream().anyMatch(Block::beginsTurn);
    return anyLabel ? blocks : new BoldQuestions(page).in(blocks);
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
    List<LabelCandidate> candidates = candidatesAt(text, rest);
    Matcher time = BARE_TIME.matcher(text).region(rest.start(), rest.end());
    if (candidates.isEmpty() && before.isEmpty() && time.lookingAt()) {
      Span behind = new Span(time.end(), rest.end()).trimmedIn(text);
      candidates = candidatesAt(text, behind);
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

  private static List<LabelCandidate> candidatesAt(String text, Span where) {
    List<LabelCandidate> candidates = new ArrayList<>();
    if (!where.isEmpty()) {
      SHAPES.forEach(shape -> shape.at(text, where).ifPresent(candidates::add));
      ALONE.at(text, where).ifPresent(candidates::add);
      candidates.sort(Comparator.comparing(LabelCandidate::family));
    }
    return candidates;
  }

  private static int indentOf(String text, Span paragraph) {
    int start = paragraph.start();
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return paragraph.start() - start;
  }

  private List<Block> labelled(String text, List<Block> blocks) {
    List<Sighting> sightings = new ArrayList<>();
    boolean spoken = false;
    for (int i = 0; i < blocks.size(); i++) {
      for (LabelCandidate candidate : blocks.get(i).candidates()) {
        Sighting sighting = sighting(text, blocks, i, candidate);
        boolean listed = !spoken && isEntry(sighting);
        boolean headline =
            isHeadline(text, blocks.get(i), candidate)
                && (i == 0 || !spoken && isAboveHead(text, blocks, i, candidate));
        if (!listed && !headline) {
          sightings.add(sighting);
          spoken |= candidate.sure() || sighting.speech().endsSentence();
        }
      }
    }
    Predicate<LabelCandidate> accepted =
        evidence.judge(sightings, new PageEvidence(text, proseAmong(text, blocks)));
    Set<LabelCandidate> labels = new HashSet<>();
    sightings.stream().map(Sighting::candidate).filter(accepted).forEach(labels::add);
    List<Block> result = new ArrayList<>();
    for (Block block : blocks) {
      boolean seat =
          result.size() > 0
              && result.get(result.size() - 1).label().isPresent()
              && isSeat(
                  text, blocks, result.size(), result.get(result.size() - 1).label().orElseThrow());
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
                            && (c.family() == LabelFamily.CAPITALS
                                || c.family() == LabelFamily.NAMES
                                    && isUnspoken(text, block.behind(text, c))));
    return notice ? block.as(Block.Kind.NOTICE) : block.withLabel(label);
  }

  /** Whether there is nothing but directions. */
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

  /** Whether it is an entry of a list above the conversation: {@code Host: Jane Roe}. */
  private static boolean isEntry(Sighting sighting) {
    Speechlike speech = sighting.speech();
    return !sighting.candidate().sure()
        && sighting.candidate().family() != LabelFamily.ALONE
        && !speech.endsSentence()
        && !speech.talks();
  }

  /** The headline of an interview may be a name, a colon and a phrase. */
  private static boolean isHeadline(String text, Block block, LabelCandidate candidate) {
    Span rest = block.behind(text, candidate);
    return !candidate.sure()
        && candidate.family() != LabelFamily.QUESTIONS
        && !rest.isEmpty()
        && !isInterjection(rest.in(text))
        && Prose.isHeading(text, rest);
  }

  /**
   * Whether it is a word or two that people say and no headline does: {@code Mm}, {@code Right}.
   */
  private static boolean isInterjection(String speech) {
    return Words.count(speech) <= MOST_WORDS_OF_INTERJECTION && Speechlike.of(speech).talks();
  }

  /** Whether what stands below is no conversation yet, or the headline is a quotation. */
  private static boolean isAboveHead(
      String text, List<Block> blocks, int at, LabelCandidate candidate) {
    boolean quoted =
        QUOTES.indexOf(text.charAt(blocks.get(at).behind(text, candidate).start())) >= 0;
    boolean apart =
        at + HEAD < blocks.size()
            && blocks.subList(at + 1, at + 1 + HEAD).stream()
                .allMatch(
                    b -> b.candidates().stream().allMatch(c -> c.family() == LabelFamily.ALONE));
    return quoted && apart;
  }

  private static Sighting sighting(
      String text, List<Block> blocks, int at, LabelCandidate candidate) {
    Span said = blocks.get(at).behind(text, candidate);
    int next = at + 1;
    String speech = said.in(text);
    boolean seated = isSeat(text, blocks, next, candidate);
    if (said.isEmpty()) {
      next += seated ? 1 : 0;
      while (next < blocks.size() && isSilent(text, blocks.get(next))) {
        next++;
      }
      boolean follows = next < blocks.size() && !standsAlone(text, blocks.get(next));
      speech = follows ? blocks.get(next).content(text).in(text) : "";
      next++;
    }
    String answer = next < blocks.size() ? blocks.get(next).content(text).in(text) : "";
    return new Sighting(
        candidate, at, Speechlike.of(heard(speech)), Speechlike.of(heard(answer)), seated);
  }

  /** Whether the line below a name that stands alone gives the seat in a house. */
  private static boolean isSeat(String text, List<Block> blocks, int at, LabelCandidate candidate) {
    if (candidate.family() != LabelFamily.ALONE || at >= blocks.size()) {
      return false;
    }
    Span span = blocks.get(at).span();
    return span.length() <= LONGEST_SEAT && SEAT.matcher(span.in(text)).matches();
  }

  /** Whether nothing is said in it: directions, or the time at which somebody speaks. */
  private static boolean isSilent(String text, Block block) {
    Span content = block.content(text);
    return content.isEmpty()
        || content.length() <= LONGEST_TIME && TIME.matcher(content.in(text)).matches();
  }

  private static boolean standsAlone(String text, Block block) {
    return block.candidates().stream().anyMatch(c -> block.behind(text, c).isEmpty());
  }

  /** The first and the last part of a long paragraph. */
  private static String heard(String speech) {
    return speech.length() <= 2 * HEARD
        ? speech
        : speech.substring(0, HEARD) + " " + speech.substring(speech.length() - HEARD);
  }
}
