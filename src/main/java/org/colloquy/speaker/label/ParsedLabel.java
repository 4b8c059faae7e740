package org.colloquy.speaker.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.Alias;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Words;

/**
 * A label taken apart: {@code MAYOR JANE ROE (Springfield)}, {@code JANE ROE, BYLINE}, {@code
 * UNIDENTIFIED MAN #1}.
 *
 * @param printed as it stands in the transcript, single-spaced
 * @param name the name, its titles set apart
 * @param generation {@code Jr}, {@code Sr}, {@code II} … behind the name, if any
 * @param naming what the name is worth
 * @param role the role it prints, if any
 * @param affiliation whom it says the person belongs to, or what it says in brackets, if anything
 * @param given the name that the user gives the people of this label, if any
 */
public record ParsedLabel(
    String printed,
    PersonName name,
    Optional<String> generation,
    Naming naming,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> given) {

  public static ParsedLabel parse(String label) {
    return LabelParser.parse(Words.singleSpaced(label));
  }

  /** The same label, of the person whom the user's row names. */
  ParsedLabel as(Alias row) {
    return row.name().isEmpty()
        ? new ParsedLabel(
            printed, name, generation, Naming.APART, role, affiliation, Optional.empty())
        : new ParsedLabel(
            printed,
            PersonName.parse(row.name()),
            Optional.empty(),
            Naming.GIVEN,
            role,
            affiliation,
            Optional.of(row.name()));
  }

  /** The same label, of this full name and without what was taken for a role. */
  ParsedLabel named(PersonName other) {
    return new ParsedLabel(
        printed, other, generation, Naming.FULL, Optional.empty(), affiliation, Optional.empty());
  }

  boolean anonymous() {
    return naming == Naming.NOBODY;
  }

  /** Whether a short form of another label may stand for this one. */
  boolean givesFullName() {
    return naming == Naming.FULL || naming == Naming.GIVEN && name.isFull();
  }

  /** The same label, of somebody who has this word as a surname after all. */
  ParsedLabel asSurname() {
    return new ParsedLabel(
        printed, name, generation, Naming.PART, role, affiliation, Optional.empty());
  }

  /** Whether the transcript alone tells who it is. */
  public boolean isFound() {
    return naming == Naming.FULL || naming == Naming.PART;
  }

  /** The titles that it prints, as they are compared. */
  public String titles() {
    return PersonName.fold(name.titles());
  }

  /**
   * The forms by which a user's row may mean this label: as printed, without role and brackets, and
   * without titles if the name is a full one ({@code Mr. COLE} and {@code Mrs. COLE} are no {@code
   * COLE}).
   */
  public List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(printed);
    forms.add((name.titles() + " " + name.full()).strip());
    if (!anonymous() && name.isFull()) {
      forms.add(name.full());
    }
    return List.copyOf(forms);
  }

  /**
   * What labels of one person share when they print the same name. The title counts beside a single
   * name, where it may tell two people apart.
   */
  String key() {
    return switch (naming) {
      case NOBODY -> PersonName.fold(name.full());
      case APART -> "apart " + PersonName.fold(printed);
      case GIVEN -> "given " + Alias.key(given.orElseThrow());
      case FULL -> withGeneration(name.key());
      case PART -> withGeneration((titles() + " " + name.key()).strip());
    };
  }

  private String withGeneration(String key) {
    return generation.map(g -> key + ", " + PersonName.fold(g)).orElse(key);
  }
}
