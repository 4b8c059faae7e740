package org.colloquy.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A transcript: a file that was read as a conversation. Every character of its text that is not
 * white space belongs to exactly one label, spoken stretch, direction or piece of furniture. The
 * constructor refuses anything else, so that nothing is lost silently.
 *
 * @param id path below the data folder, with {@code /} between its parts
 * @param text the text as it was read: decoded, damage repaired, invisible characters removed
 * @param offsets the map from offsets in {@code text} to offsets in the file's decoded text
 * @param foundTitle the headline with its source; empty if none was found
 * @param foundDate the day of publication or broadcast with its source; empty if none was found
 * @param foundOutlet the programme, station or publication that it comes from, with its source;
 *     empty if none was found
 * @param turns at least one, numbered from 1 in the order of the text
 * @param silentLabels labels followed by nothing but directions: they begin no turn
 * @param directions in the order of the text
 * @param furniture in the order of the text
 */
public record Transcript(
    String id,
    String text,
    OffsetMap offsets,
    Optional<Sourced<String>> foundTitle,
    Optional<Sourced<LocalDate>> foundDate,
    Optional<Sourced<String>> foundOutlet,
    List<Turn> turns,
    List<Label> silentLabels,
    List<Direction> directions,
    List<Furniture> furniture) {

  /**
   * A picture's caption, which has words of its own before or next to its credit; {@code Photo:
   * Jane Roe} and {@code Jane Roe / Lakeland Radio} have none.
   */
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?!(?i:photo|image|picture|credit|courtesy|enlarge|toggle|hide|caption))"
              + "(?:.*(?<!\\p{L})\\p{Ll}{4,}|.{3,}(?i:images?|photos?|photographs?|pictures?): )",
          Pattern.DOTALL);

  public Transcript {
    Objects.requireNonNull(offsets, "offsets");
    Objects.requireNonNull(foundTitle, "title");
    Objects.requireNonNull(foundDate, "date");
    Objects.requireNonNull(foundOutlet, "outlet");
    turns = List.copyOf(turns);
    silentLabels = List.copyOf(silentLabels);
    directions = List.copyOf(directions);
    furniture = List.copyOf(furniture);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a transcript has an id");
    }
    if (turns.isEmpty()) {
      throw new IllegalArgumentException(id + ": a transcript has at least one turn");
    }
    for (int i = 0; i < turns.size(); i++) {
      if (turns.get(i).number() != i + 1) {
        throw new IllegalArgumentException(
            id + ": turn " + (i + 1) + " is numbered " + turns.get(i).number());
      }
    }
    requireEveryCharacterOnce(id, text, regions(turns, silentLabels, directions, furniture));
  }

  /** The headline; empty if none was found. */
  public Optional<String> title() {
    return foundTitle.map(Sourced::value);
  }

  /** The day of publication or broadcast; empty if none was found. */
  public Optional<LocalDate> date() {
    return foundDate.map(Sourced::value);
  }

  /** The programme, station or publication that it comes from; empty if none was found. */
  public Optional<String> outlet() {
    return foundOutlet.map(Sourced::value);
  }

  /** Returns the same transcript with another map to the offsets of the file. */
  public Transcript withOffsets(OffsetMap other) {
    return new Transcript(
        id,
        text,
        other,
        foundTitle,
        foundDate,
        foundOutlet,
        turns,
        silentLabels,
        directions,
        furniture);
  }

  /** Returns the same transcript with other turns, which have the same characters. */
  public Transcript withTurns(List<Turn> others) {
    return new Transcript(
        id,
        text,
        offsets,
        foundTitle,
        foundDate,
        foundOutlet,
        others,
        silentLabels,
        directions,
        furniture);
  }

  /** Returns the same transcript with another title, date and outlet. */
  public Transcript withHead(
      Optional<Sourced<String>> title,
      Optional<Sourced<LocalDate>> date,
      Optional<Sourced<String>> outlet) {
    return new Transcript(
        id, text, offsets, title, date, outlet, turns, silentLabels, directions, furniture);
  }

  /** The turn with this 1-based number. */
  public Turn turn(int number) {
    return turns.get(number - 1);
  }

  /**
   * The spans of what the page prints about the conversation and nobody says: the headline, the
   * introduction and picture captions, in the order of the text.
   */
  public List<Span> written() {
    return furniture.stream()
        .filter(
            f ->
                switch (f.kind()) {
                  case HEADLINE, SUMMARY -> true;
                  case CREDIT -> CAPTION.matcher(f.span().in(text)).find();
                  default -> false;
                })
        .map(Furniture::span)
        .toList();
  }

  /**
   * The number of characters of the file's text that are speech, label, direction and furniture.
   * What cleaning dropped counts with what precedes it.
   */
  public CharacterCounts characters() {
    List<Region> there =
        regions(turns, silentLabels, directions, furniture).stream()
            .map(r -> new Region(r.kind(), inFile(r.span())))
            .toList();
    return CharacterCounts.of(offsets.inFile(text.length()), there);
  }

  /** Returns the span in the file's decoded text that corresponds to a span of {@link #text}. */
  public Span inFile(Span span) {
    return new Span(offsets.inFile(span.start()), offsets.inFile(span.end()));
  }

  private static List<Region> regions(
      List<Turn> turns,
      List<Label> silentLabels,
      List<Direction> directions,
      List<Furniture> furniture) {
    List<Region> regions = new ArrayList<>();
    silentLabels.forEach(l -> regions.add(new Region(Region.Kind.LABEL, l.span())));
    for (Turn turn : turns) {
      turn.label().ifPresent(l -> regions.add(new Region(Region.Kind.LABEL, l.span())));
      for (Paragraph paragraph : turn.paragraphs()) {
        for (Span stretch : paragraph.spoken()) {
          regions.add(new Region(Region.Kind.SPEECH, stretch));
        }
      }
    }
    directions.forEach(d -> regions.add(new Region(Region.Kind.DIRECTION, d.span())));
    furniture.forEach(f -> regions.add(new Region(Region.Kind.FURNITURE, f.span())));
    Collections.sort(regions);
    return regions;
  }

  private static void requireEveryCharacterOnce(String id, String text, List<Region> regions) {
    int reached = 0;
    for (Region region : regions) {
      if (region.span().start() < reached) {
        throw new IllegalArgumentException(id + ": two readings of one place, " + region);
      }
      requireBlank(id, text, reached, region.span().start());
      reached = region.span().end();
    }
    if (reached > text.length()) {
      throw new IllegalArgumentException(
          id + ": offset " + reached + " lies behind the text, " + text.length());
    }
    requireBlank(id, text, reached, text.length());
  }

  private static void requireBlank(String id, String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Span.isBlank(text.charAt(i))) {
        throw new IllegalArgumentException(id + ": nothing accounts for the character at " + i);
      }
    }
  }
}
