package org.colloquy.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A file that was read as a conversation. Every character of its text that is not white space
 * belongs to exactly one label, spoken stretch, direction or piece of furniture; the constructor
 * refuses anything else, so that nothing is lost in silence.
 *
 * @param id path below the data folder, with {@code /} between its parts
 * @param text the decoded text
 * @param title headline, if one was found
 * @param date day of publication or broadcast, if one was found
 * @param turns at least one, numbered from 1 in the order of the text
 * @param silentLabels labels behind which nothing but directions stands: nobody's turn
 * @param directions in the order of the text
 * @param furniture in the order of the text
 */
public record Transcript(
    String id,
    String text,
    Optional<String> title,
    Optional<LocalDate> date,
    List<Turn> turns,
    List<Label> silentLabels,
    List<Direction> directions,
    List<Furniture> furniture) {

  public Transcript {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
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

  /** The turn with this 1-based number. */
  public Turn turn(int number) {
    return turns.get(number - 1);
  }

  /** How many characters are speech, label, direction and furniture. */
  public CharacterCounts characters() {
    return CharacterCounts.of(text.length(), regions(turns, silentLabels, directions, furniture));
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
