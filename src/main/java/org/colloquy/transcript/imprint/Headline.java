package org.colloquy.transcript.imprint;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.WordFile;

/**
 * The headline among the lines above a conversation: a line that a mark or a word makes the title,
 * the line below the words that release a text to the press, the line directly above the byline or
 * dateline, else the line with the most words, since names of stations and shows are shorter. What
 * is no headline is data, in {@code no-headline.txt}.
 */
public final class Headline {
  private static final int SHORTEST = 3;

  /** A longer line without a full stop is prose that was cut off, in words. */
  private static final int LONGEST = 35;

  private static final Pattern MARKS = Pattern.compile("^(?:#{1,6} |[*_]{1,3})|[*_]{1,3}$");
  private static final Pattern HEADING = Pattern.compile("#{1,2} .*", Pattern.DOTALL);
  private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
  private static final Pattern ITEM = Pattern.compile("[-*•▪◦+] .*", Pattern.DOTALL);

  /** Rows of tables and menus have at least so many of these marks. */
  private static final Pattern CELLS = Pattern.compile("(?:[^|]*\\|){3}.*|(?:[^\\t]*\\t){2}.*");

  private static final Pattern MENU =
      Pattern.compile("(?:[^>»›]{1,30}[>»›]){2}.*|(?:[^·•/]{1,20} [·•/] ){3}.*");

  /** A line that begins a list of people; names and offices follow. */
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?:(?:call|corporate|company|other|conference call) )?(?:participants|executives|analysts|speakers|guests|panell?ists|attendees|present|witnesses|members present)\\W*",
          Pattern.CASE_INSENSITIVE);

  /** A line that names a room, a house or an office, and is a headline only if no other line is. */
  private static final Pattern PLACE =
      Pattern.compile(
          "(?:office|department|ministry|house|court|parliament) of\\b.*|.*\\b(?:room|hall|auditorium|building|theat(?:er|re)|ballroom|chamber|lawn)",
          Pattern.CASE_INSENSITIVE);

  private static final List<Pattern> NONE =
      WordFile.beside(Headline.class, "no-headline.txt").stream()
          .map(
              line -> Pattern.compile(line.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .toList();

  private final String text;
  private final List<Furniture> head;
  private final List<ImprintLine> lines;
  private final int people;

  private Headline(String text, List<Furniture> head) {
    this.text = text;
    this.head = head;
    this.lines = head.stream().map(piece -> ImprintLine.of(piece.span().in(text))).toList();
    int list = 0;
    while (list < lines.size() && !PEOPLE.matcher(lines.get(list).words()).matches()) {
      list++;
    }
    this.people = list;
  }

  /** Marks the headline in {@code head} as such and returns its text; empty if there is none. */
  public static Optional<String> among(String text, List<Furniture> head) {
    Headline headline = new Headline(text, head);
    Optional<Integer> found = headline.find();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Span span = head.get(found.get()).span();
    head.set(found.get(), new Furniture(span, Furniture.Kind.HEADLINE));
    String words =
        headline.lines.get(found.get()).field().isPresent()
            ? headline.lines.get(found.get()).field().get().value()
            : headline.titleOf(found.get());
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }

  /** A date that is set off at the end of the line is none of its words. */
  private String titleOf(int i) {
    ImprintLine line = lines.get(i);
    String title = line.withoutDateAtTheEnd();
    return Words.singleSpaced(
        title.equals(line.words()) ? MARKS.matcher(printed(i)).replaceAll("") : title);
  }

  private Optional<Integer> find() {
    return first(this::isTitle)
        .or(() -> first(this::isHeading))
        .or(this::belowRelease)
        .or(this::aboveByline)
        .or(() -> longest(i -> mayBe(i) && !isSentence(i) && !isPlace(i)))
        .or(() -> longest(i -> mayBe(i) && !isSentence(i)))
        .or(() -> longest(this::mayBe));
  }

  private Optional<Integer> first(IntPredicate is) {
    return IntStream.range(0, head.size()).filter(is).boxed().findFirst();
  }

  private boolean isTitle(int i) {
    return lines
        .get(i)
        .field()
        .filter(field -> field.kind() == HeadField.Kind.TITLE && !field.value().isEmpty())
        .isPresent();
  }

  private boolean isHeading(int i) {
    return HEADING.matcher(printed(i)).matches() && words(i) <= LONGEST && !isNone(i);
  }

  private Optional<Integer> belowRelease() {
    return first(i -> lines.get(i).isRelease())
        .flatMap(release -> first(i -> i > release && mayBe(i) && !isSentence(i) && !isPlace(i)));
  }

  private Optional<Integer> aboveByline() {
    return first(
        i -> {
          Furniture.Kind below = i + 1 < head.size() ? head.get(i + 1).kind() : null;
          return (below == Furniture.Kind.BYLINE || below == Furniture.Kind.DATELINE)
              && mayBe(i)
              && !lines.get(i).isOfManyDays();
        });
  }

  private Optional<Integer> longest(IntPredicate among) {
    return IntStream.range(0, head.size())
        .filter(among)
        .boxed()
        .reduce((one, other) -> words(other) > words(one) ? other : one);
  }

  private boolean mayBe(int i) {
    return head.get(i).kind() == Furniture.Kind.OTHER
        && words(i) >= SHORTEST
        && words(i) <= LONGEST
        && !TIME.matcher(printed(i)).lookingAt()
        && !isNone(i);
  }

  private boolean isNone(int i) {
    ImprintLine line = lines.get(i);
    String printed = printed(i);
    return line.words().isEmpty()
        || line.isDateline()
        || line.field().isPresent()
        || ITEM.matcher(printed).matches()
        || CELLS.matcher(printed).matches()
        || MENU.matcher(line.words()).matches()
        || NONE.stream().anyMatch(none -> none.matcher(line.words()).matches());
  }

  private boolean isSentence(int i) {
    return printed(i).endsWith(".");
  }

  /** Whether the line tells where, or during which days, something is. */
  private boolean isPlace(int i) {
    ImprintLine line = lines.get(i);
    return i > people || line.isOfManyDays() || PLACE.matcher(line.words()).matches();
  }

  private String printed(int i) {
    return head.get(i).span().in(text);
  }

  private int words(int i) {
    return Words.count(printed(i));
  }
}
