package org.colloquy.speaker;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;

/**
 * A label taken apart: {@code MAYOR JANE ROE (Springfield)}, {@code JANE ROE, BYLINE}, {@code
 * UNIDENTIFIED MAN #1}.
 *
 * @param printed as it stands in the transcript, single-spaced
 * @param name the name, its titles set apart
 * @param anonymous whether it names nobody
 * @param role the role it prints, if any
 * @param description what it prints in brackets, if anything
 */
record ParsedLabel(
    String printed,
    PersonName name,
    boolean anonymous,
    Optional<String> role,
    Optional<String> description) {

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
          printed, PersonName.parse(printed), false, Optional.empty(), Optional.empty());
    }
    String name = parts.group("name").strip();
    return new ParsedLabel(
        printed,
        PersonName.parse(name),
        ANONYMOUS.matcher(name).matches(),
        Optional.ofNullable(parts.group("role")).map(RoleWords::canonical),
        Optional.ofNullable(parts.group("description")).map(String::strip));
  }

  /** What labels of one person share when they print the same name. */
  String key() {
    return anonymous ? PersonName.fold(printed) : name.key();
  }
}
