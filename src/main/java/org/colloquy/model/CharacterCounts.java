package org.colloquy.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The number of UTF-16 code units of each kind of text in a file; the four add up to the text's
 * length. White space counts with what precedes it, leading white space as furniture.
 */
public record CharacterCounts(int spoken, int label, int direction, int furniture) {
  public CharacterCounts {
    if (spoken < 0 || label < 0 || direction < 0 || furniture < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  /** The counts of a text of this length that is furniture throughout. */
  public static CharacterCounts allFurniture(int length) {
    return new CharacterCounts(0, 0, 0, length);
  }

  /** The length of the text. */
  public int total() {
    return spoken + label + direction + furniture;
  }

  static CharacterCounts of(int length, List<Region> sorted) {
    Map<Region.Kind, Integer> counts = new EnumMap<>(Region.Kind.class);
    Region.Kind kind = Region.Kind.FURNITURE;
    int reached = 0;
    for (Region region : sorted) {
      counts.merge(kind, region.span().start() - reached, Integer::sum);
      reached = region.span().start();
      kind = region.kind();
    }
    counts.merge(kind, length - reached, Integer::sum);
    return new CharacterCounts(
        counts.getOrDefault(Region.Kind.SPEECH, 0),
        counts.getOrDefault(Region.Kind.LABEL, 0),
        counts.getOrDefault(Region.Kind.DIRECTION, 0),
        counts.getOrDefault(Region.Kind.FURNITURE, 0));
  }
}
