package org.colloquy.transcript.imprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.Direction;
import org.colloquy.model.Furniture;
import org.colloquy.model.Sourced;
import org.colloquy.model.Sourced.Source;
import org.colloquy.model.Span;
import org.colloquy.model.Words;

/**
 * The imprint of a page: what it prints about itself apart from its headline.
 *
 * @param date the day of publication or broadcast with its source; empty if the page gives none, or
 *     if it may be one day or another
 * @param outlet the programme, station or publication with its source; empty if the page gives none
 */
public record Imprint(Optional<Sourced<LocalDate>> date, Optional<Sourced<String>> outlet) {
  /** The kinds of furniture that may give a day. */
  private static final Set<Furniture.Kind> KINDS =
      EnumSet.of(
          Furniture.Kind.OTHER,
          Furniture.Kind.HEADLINE,
          Furniture.Kind.DATELINE,
          Furniture.Kind.BYLINE);

  /** What stands for a place in the web, and is no name. */
  private static final Pattern ADDRESS = Pattern.compile(".*(?:://|@).*|www\\..*");

  private record Line(ImprintLine words, Source source) {}

  private record Found(LocalDate day, ImprintLine.Rank rank, Source source) {}

  /**
   * Reads the imprint of a page. A dateline counts above and below the conversation, and within it
   * if a word says what its day is; other lines count only above.
   *
   * @param text the page's text
   * @param furniture its furniture, in the order of the text
   * @param directions its directions; a date in brackets of its own is one of them
   * @param conversation from the first label to the end of the last turn
   */
  public static Imprint of(
      String text, List<Furniture> furniture, List<Direction> directions, Span conversation) {
    List<Line> head = new ArrayList<>();
    for (Furniture piece : furniture) {
      if (piece.span().end() <= conversation.start() && KINDS.contains(piece.kind())) {
        boolean headline = piece.kind() == Furniture.Kind.HEADLINE;
        addLines(text, piece.span(), headline ? Source.HEADLINE : Source.DATELINE, head);
      }
    }
    for (Direction direction : directions) {
      if (direction.span().end() <= conversation.start()) {
        addLines(text, direction.span(), Source.DATELINE, head);
      }
    }
    DayOrder order = DayOrder.UNKNOWN;
    if (head.stream().anyMatch(line -> line.words().isOpen())
        || datelines(text, furniture).anyMatch(ImprintLine::isOpen)) {
      order = DayOrder.of(text, head.stream().map(line -> line.words().words()).toList());
    }
    DayOrder told = order;
    return new Imprint(
        dateIn(head, told).or(() -> datelineIn(text, furniture, conversation, told)),
        outletIn(head));
  }

  private static Stream<ImprintLine> datelines(String text, List<Furniture> furniture) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.DATELINE)
        .map(piece -> ImprintLine.of(piece.span().in(text)));
  }

  private static void addLines(String text, Span piece, Source source, List<Line> lines) {
    piece.in(text).lines().map(line -> new Line(ImprintLine.of(line), source)).forEach(lines::add);
  }

  private static Optional<Sourced<LocalDate>> dateIn(List<Line> head, DayOrder order) {
    return head.stream()
        .flatMap(
            line ->
                line
                    .words()
                    .given()
                    .flatMap(
                        given ->
                            given
                                .date()
                                .day(order)
                                .map(day -> new Found(day, given.rank(), line.source())))
                    .stream())
        .min(Comparator.comparing(Found::rank))
        .map(found -> new Sourced<>(found.day(), found.source()));
  }

  private static Optional<Sourced<LocalDate>> datelineIn(
      String text, List<Furniture> furniture, Span conversation, DayOrder order) {
    return furniture.stream()
        .filter(piece -> piece.kind() == Furniture.Kind.DATELINE)
        .filter(
            piece ->
                !conversation.overlaps(piece.span())
                    || ImprintLine.of(piece.span().in(text)).saysWhatItsDayIs())
        .flatMap(piece -> PageDate.inDateline(piece.span().in(text), order).stream())
        .findFirst()
        .map(day -> new Sourced<>(day, Source.DATELINE));
  }

  private static Optional<Sourced<String>> outletIn(List<Line> head) {
    return head.stream()
        .flatMap(line -> line.words().field().stream())
        .filter(field -> field.kind() == HeadField.Kind.OUTLET)
        .flatMap(field -> outletNamed(field.value()).stream())
        .findFirst()
        .map(name -> new Sourced<>(name, Source.FIELD));
  }

  /** Returns the name of an outlet, single-spaced; empty if the value is blank or an address. */
  public static Optional<String> outletNamed(String value) {
    return Optional.of(Words.singleSpaced(value))
        .filter(name -> !name.isEmpty() && !ADDRESS.matcher(name).matches());
  }

  /** The day at the end of a title that is not printed on the page; empty if there is none. */
  public static Optional<LocalDate> dayInTitle(String title) {
    return ImprintLine.of(title).given().flatMap(given -> given.date().day(DayOrder.UNKNOWN));
  }
}
