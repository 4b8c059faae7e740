package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.Label;
import org.colloquy.model.Paragraph;
import org.colloquy.model.Span;
import org.colloquy.model.Turn;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The builder of turns: takes labels, speech and directions in the order of the text, and makes
 * turns of them.
 */
public final class TurnBuilder {
  private final String text;
  private final List<Turn> turns = new ArrayList<>();
  private final List<Label> silentLabels = new ArrayList<>();
  private final List<Direction> directions = new ArrayList<>();
  private final List<Furniture> markup = new ArrayList<>();
  private final List<Furniture> marks;
  private final ClipRanges clips;
  private final Set<String> liveSurnames = new HashSet<>();
  private final Set<String> programme = new HashSet<>();

  private Optional<LabelCandidate> label = Optional.empty();
  private List<Paragraph> paragraphs = new ArrayList<>();
  private Turn.Kind kind = Turn.Kind.SPEECH;
  private Optional<Direction> pendingClip = Optional.empty();
  private String previousSurname = "";

  /** Builds turns of a text. */
  public TurnBuilder(String text) {
    this(text, List.of());
  }

  /**
   * Builds turns of a text that furniture interrupts.
   *
   * @param marks furniture that may stand in mid-speech, in order
   */
  TurnBuilder(String text, List<Furniture> marks) {
    this.text = text;
    this.marks = List.copyOf(marks);
    this.clips = new ClipRanges(text);
  }

  /** The finished turns, in the order of the text. */
  public List<Turn> turns() {
    return turns;
  }

  /** The labels behind which nothing is said. */
  public List<Label> silentLabels() {
    return silentLabels;
  }

  /** The directions, in the order of the text. */
  public List<Direction> directions() {
    return directions;
  }

  /** The furniture inside turns: markup, and marks that begin a turn. */
  public List<Furniture> markup() {
    return markup;
  }

  /** Begins a new turn with this label. */
  public void label(LabelCandidate next) {
    finish();
    label = Optional.of(next);
    if (PrintedRoles.isLive(next.printed())) {
      programme.add(key(next));
    }
    kind = isClip(next) ? Turn.Kind.ARCHIVE_CLIP : Turn.Kind.SPEECH;
    pendingClip = Optional.empty();
  }

  /** Begins a turn without a label; the mark that says so, if any, is furniture. */
  void change(Optional<Span> mark) {
    finish();
    mark.ifPresent(span -> markup.add(new Furniture(span, Furniture.Kind.OTHER)));
    pendingClip = Optional.empty();
  }

  /** Adds directions that stand alone. */
  void directionsOnly(List<Direction> found) {
    found.forEach(this::add);
  }

  /** Adds a paragraph to the turn, or the part of it behind its label. */
  public void speech(Span paragraph) {
    List<Span> spoken = new ArrayList<>();
    int start = paragraph.start();
    Optional<Direction> whole =
        overlaps(paragraph) ? Optional.empty() : Directions.whole(text, paragraph);
    if (whole.isPresent()) {
      add(whole.get());
      return;
    }
    for (Direction direction : Directions.in(text, paragraph)) {
      addWithoutMarkup(new Span(start, direction.span().start()), spoken);
      add(direction);
      start = direction.span().end();
    }
    addWithoutMarkup(new Span(start, paragraph.end()), spoken);
    if (!spoken.isEmpty()) {
      paragraphs.add(new Paragraph(spoken));
    }
  }

  /** Whether a mark at the start of the paragraph says that two people talk at once. */
  private boolean overlaps(Span paragraph) {
    int next = firstMarkFrom(paragraph.start());
    return next < marks.size()
        && marks.get(next).span().start() == paragraph.start()
        && marks.get(next).span().in(text).equals("[");
  }

  /** Ends the turn. It must be called behind the last paragraph. */
  public void finish() {
    if (!paragraphs.isEmpty()) {
      turns.add(new Turn(turns.size() + 1, label.map(LabelCandidate::toLabel), paragraphs, kind));
      previousSurname = label.map(TurnBuilder::key).orElse("");
      if (kind == Turn.Kind.SPEECH) {
        liveSurnames.add(previousSurname);
      }
    } else {
      label.ifPresent(l -> silentLabels.add(l.toLabel()));
    }
    label = Optional.empty();
    paragraphs = new ArrayList<>();
    kind = Turn.Kind.SPEECH;
  }

  private void addWithoutMarkup(Span stretch, List<Span> spoken) {
    int start = stretch.start();
    for (Furniture tag : marksIn(stretch)) {
      addSpoken(new Span(start, tag.span().start()), spoken);
      markup.add(tag);
      start = tag.span().end();
    }
    addSpoken(new Span(start, stretch.end()), spoken);
  }

  /** Returns the markup and the marks in a stretch, in order; they do not overlap. */
  private List<Furniture> marksIn(Span stretch) {
    List<Furniture> found = new ArrayList<>();
    for (Span tag : Markup.in(text, stretch)) {
      found.add(new Furniture(tag, Furniture.Kind.OTHER));
    }
    for (int i = firstMarkFrom(stretch.start()); i < marks.size(); i++) {
      if (marks.get(i).span().start() >= stretch.end()) {
        break;
      }
      found.add(marks.get(i));
    }
    found.sort(Comparator.comparing(Furniture::span));
    return found;
  }

  private int firstMarkFrom(int offset) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void addSpoken(Span stretch, List<Span> spoken) {
    Span trimmed = stretch.trimmedIn(text);
    if (!trimmed.isEmpty()) {
      spoken.add(trimmed);
      pendingClip = Optional.empty();
    }
  }

  private void add(Direction direction) {
    directions.add(direction);
    if (direction.kind() == Direction.Kind.VOICE_CLIP) {
      pendingClip = Optional.of(direction);
    }
  }

  /**
   * Whether the turn under this label is heard in a clip: one that plays here, or one that was just
   * announced. Somebody of the programme is never heard in a clip. Somebody who has spoken live is
   * heard in an announced clip only if the direction says that it is from the archive, and only if
   * somebody else announced it.
   */
  private boolean isClip(LabelCandidate next) {
    if (programme.contains(key(next))) {
      return false;
    }
    if (clips.contain(next.span().start())) {
      return true;
    }
    if (pendingClip.isEmpty()) {
      return false;
    }
    if (!liveSurnames.contains(key(next))) {
      return true;
    }
    boolean archived =
        pendingClip.get().span().in(text).toLowerCase(Locale.ROOT).contains("archived");
    return archived && !key(next).equals(previousSurname);
  }

  /**
   * Returns the surname, by which later labels call the same person; the whole name if the surname
   * has a digit.
   */
  private static String key(LabelCandidate label) {
    String surname = label.surname();
    boolean number = surname.chars().anyMatch(Character::isDigit);
    return (number ? label.name() : surname).toLowerCase(Locale.ROOT);
  }
}
