package org.colloquy.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The speakers of one transcript, and which of them speaks each turn.
 *
 * @param speakers in the order of their first turn
 * @param attributions one per turn, in the order of the turns
 * @param addressees one per turn: 0-based index of the speaker whom the turn addresses by name;
 *     empty if it addresses none or several
 */
public record Cast(
    List<Speaker> speakers, List<Attribution> attributions, List<OptionalInt> addressees) {
  public Cast {
    speakers = List.copyOf(speakers);
    attributions = List.copyOf(attributions);
    addressees = List.copyOf(addressees);
    if (addressees.size() != attributions.size()) {
      throw new IllegalArgumentException("one attribution and one addressee a turn");
    }
    for (Attribution attribution : attributions) {
      if (attribution.speaker().isPresent()
          && attribution.speaker().getAsInt() >= speakers.size()) {
        throw new IllegalArgumentException("no such speaker: " + attribution);
      }
    }
  }

  /** The attribution of the turn with this 1-based number. */
  public Attribution of(int turn) {
    return attributions.get(turn - 1);
  }

  /**
   * The 0-based index of the speaker whom the turn with this 1-based number addresses by name;
   * empty if it addresses none or several.
   */
  public OptionalInt addresseeOf(int turn) {
    return addressees.get(turn - 1);
  }

  /** The 0-based index of the speaker of the turn with this 1-based number; empty if unknown. */
  public OptionalInt indexOf(int turn) {
    return of(turn).speaker();
  }

  /** The speaker of the turn with this 1-based number; empty if unknown. */
  public Optional<Speaker> speakerOf(int turn) {
    OptionalInt index = indexOf(turn);
    return index.isPresent() ? Optional.of(speakers.get(index.getAsInt())) : Optional.empty();
  }
}
