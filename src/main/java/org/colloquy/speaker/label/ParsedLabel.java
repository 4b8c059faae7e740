package org.colloquy.speaker.label;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.Alias;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Words;
import org.colloquy.speaker.name.Titles;

/**
 * A label taken apart: {@code MAYOR JANE ROE (Springfield)}, {@code JANE ROE, BYLINE}, {@code
 * UNIDENTIFIED MAN #1}.
 *
 * @param printed as it stands in the transcript, single-spaced
 * @param name the name, its titles and its generation set apart
 * @param naming how much the name tells of who it is
 * @param role the role it prints, if any
 * @param affiliation the employer, party or place that it prints, or other text in brackets, if any
 * @param given the name that the user's table gives to this label, if any
 */
public record ParsedLabel(
    String printed,
    PersonName name,
    Naming naming,
    Optional<String> role,
    Optional<String> affiliation,
    Optional<String> given) {

  /** What may stand in front of a number: {@code Interviewer1}, {@code Interviewer #1}. */
  private static final Pattern NUMBER = Pattern.compile("(?<=\\p{L})[ _\\-]?#?(?=\\d)");

  /** Takes apart a label as the transcript prints it. */
  public static ParsedLabel parse(String label) {
    return LabelParser.parse(Words.singleSpaced(label));
  }

  /**
   * Returns this label with the name of the user's row. A row without a name keeps the label apart
   * from all others.
   */
  ParsedLabel as(Alias row) {
    return row.name().isEmpty()
        ? new ParsedLabel(printed, name, Naming.APART, role, affiliation, Optional.empty())
        : new ParsedLabel(
            printed,
            PersonName.parse(row.name()),
            Naming.GIVEN,
            role,
            affiliation,
            Optional.of(row.name()));
  }

  /** Returns this label with the first words of its name taken for an office. */
  ParsedLabel inOffice(PersonName holder) {
    return new ParsedLabel(printed, holder, Naming.FULL, role, affiliation, Optional.empty());
  }

  /** Returns this label with all of its words taken for an office, which names nobody. */
  ParsedLabel ofOffice(PersonName office) {
    return new ParsedLabel(printed, office, Naming.NOBODY, role, affiliation, Optional.empty());
  }

  /** Returns this label with another full name and without a role. */
  ParsedLabel named(PersonName other) {
    return new ParsedLabel(
        printed, other, Naming.FULL, Optional.empty(), affiliation, Optional.empty());
  }

  /** Whether the label names nobody. */
  boolean anonymous() {
    return naming == Naming.NOBODY;
  }

  /** Whether the label gives a full name, for which short forms in other labels may stand. */
  boolean givesFullName() {
    return naming == Naming.FULL || naming == Naming.GIVEN && name.isFull();
  }

  /** Returns this label with its word taken for a surname. */
  ParsedLabel asSurname() {
    return new ParsedLabel(printed, name, Naming.PART, role, affiliation, Optional.empty());
  }

  /**
   * Whether the label gives a name, in full or in part, that the user's table does not overrule.
   */
  public boolean isFound() {
    return naming == Naming.FULL || naming == Naming.PART;
  }

  /** Whether this label and the other one print the same office, role or affiliation. */
  boolean showsWorkOf(ParsedLabel other) {
    return Titles.isOffice(titles()) && titles().equals(other.titles())
        || role.isPresent() && role.equals(other.role)
        || affiliation.isPresent() && affiliation.equals(other.affiliation);
  }

  /** Returns the titles that the label prints, folded for comparison; empty if there are none. */
  public String titles() {
    return PersonName.fold(name.titles());
  }

  /**
   * Returns the forms in which a user's row may give this label: as printed, without role and
   * brackets, and without titles if the name is a full one ({@code Mr. COLE} and {@code Mrs. COLE}
   * are no {@code COLE}).
   */
  public List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(printed);
    forms.add((name.titles() + " " + name.complete()).strip());
    if (!anonymous() && name.isFull()) {
      forms.add(name.complete());
    }
    return List.copyOf(forms);
  }

  /**
   * Returns the key that labels of one person share if they print the same name. With a single name
   * the title is part of the key, because it may distinguish two people.
   */
  String key() {
    return switch (naming) {
      case NOBODY -> NUMBER.matcher(PersonName.fold(name.full())).replaceAll(" ");
      case APART -> "apart " + PersonName.fold(printed);
      case GIVEN -> "given " + Alias.key(given.orElseThrow());
      case FULL -> name.key();
      case PART -> (titles() + " " + name.key()).strip();
    };
  }
}
