package org.colloquy.accuracy;

import java.util.Optional;
import org.colloquy.model.EntityType;

/** The compared types of names. */
enum NameType {
  PERSON,
  ORGANIZATION,
  PLACE;

  static Optional<NameType> ofGold(String type) {
    return switch (type) {
      case "person" -> Optional.of(PERSON);
      case "organization" -> Optional.of(ORGANIZATION);
      case "place" -> Optional.of(PLACE);
      default -> Optional.empty();
    };
  }

  static Optional<NameType> of(EntityType type) {
    return switch (type.family()) {
      case PERSON -> Optional.of(PERSON);
      case ORGANIZATION -> Optional.of(ORGANIZATION);
      case PLACE -> Optional.of(PLACE);
      default -> Optional.empty();
    };
  }
}
