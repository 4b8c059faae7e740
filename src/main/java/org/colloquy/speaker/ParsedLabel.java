package org.colloquy.speaker;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param naming what the name is worth
 * @param role the role it prints, if any
 * @param description what it prints in brackets, if anything
 * @param given the name that the user gives the people of this label, if any
 */
record ParsedLabel(
    String printed,
    PersonName name,
    Naming naming,
    Optional<String> role,
    Optional<String> description,
    Optional<String> given) {

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<name>[^,(]+)(?:,\\s*(?<role>[^(]+?))?\\s*(?:\\((?<description>[^)]*)\\))?");
  private static final Pattern ANONYMOUS =
      Pattern.compile(
          "(?:unidentified|unknown|unnamed|automated|computer|recorded|simulated)\\b.*"
              + "|(?:man|woman|person|reporter|voice|crowd|audience|group|child|boy|girl|student|protester"
              + "|caller|questioner|operator|narrator|announcer|translator|interpreter)(?: #?\\d+)?"
              + "|speaker[ _\\-]?(?:\\d{1,3}|\\p{L})|\\p{L}{2,12}_\\d{1,3}|q|a|question|answer"
              + "|the (?:acting |vice )?(?:speaker|presiding officer|chair|chairman|chairwoman|clerk|president|court|witness)\\b.*",
          Pattern.CASE_INSENSITIVE);

  static ParsedLabel parse(String label) {
    String printed = Words.singleSpaced(label);
    Matcher parts = PARTS.matcher(printed);
    if (!parts.matches()) {
      return new ParsedLabel(
          printed,
          PersonName.parse(printed),
          Naming.FOUND,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
    String name = parts.group("name").strip();
    return new ParsedLabel(
        printed,
        PersonName.parse(name),
        ANONYMOUS.matcher(name).matches() ? Naming.NOBODY : Naming.FOUND,
        Optional.ofNullable(parts.group("role")).map(RoleWords::canonical),
        Optional.ofNullable(parts.group("description")).map(String::strip),
        Optional.empty());
  }

  /** The same label, of the person whom the user's row names. */
  ParsedLabel as(Alias row) {
    return row.name().isEmpty()
        ? new ParsedLabel(printed, name, Naming.APART, role, description, Optional.empty())
        : new ParsedLabel(
            printed,
            PersonName.parse(row.name()),
            Naming.GIVEN,
            role,
            description,
            Optional.of(row.name()));
  }

  boolean anonymous() {
    return naming == Naming.NOBODY;
  }

  /** Whether a short form of another label may stand for this one. */
  boolean givesFullName() {
    return (naming == Naming.FOUND || naming == Naming.GIVEN) && name.isFull();
  }

  /**
   * The forms by which a user's row may mean this label: as printed, without role and brackets, and
   * without titles if the name is a full one ({@code Mr. COLE} and {@code Mrs. COLE} are no {@code
   * COLE}).
   */
  List<String> forms() {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(printed);
    forms.add((name.titles() + " " + name.full()).strip());
    if (name.isFull()) {
      forms.add(name.full());
    }
    return List.copyOf(forms);
  }

  /** What labels of one person share when they print the same name. */
  String key() {
    return switch (naming) {
      case NOBODY -> PersonName.fold(printed);
      case APART -> "apart " + PersonName.fold(printed);
      case GIVEN -> "given " + Alias.key(given.orElseThrow());
      case FOUND -> name.key();
    };
  }
}
