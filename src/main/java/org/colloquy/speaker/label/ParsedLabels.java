package org.colloquy.speaker.label;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Label;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.model.Words;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;
import org.colloquy.speaker.name.Aliases;
import org.colloquy.speaker.name.RoleWords;

/**
 * The labels of a transcript, each taken apart with the help of the user's table and of the other
 * labels.
 */
public final class ParsedLabels {
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "(?<surname>(?:"
              + Lexicon.anyOf(WordKind.PARTICLE)
              + " )*\\p{Lu}[\\p{L}\\p{M}'’\\-]*\\p{Ll}[\\p{L}\\p{M}'’\\-]*)"
              + ", (?<given>\\p{Lu}[\\p{L}\\p{M}'’\\-]*\\p{Ll}(?: \\p{Lu}\\.?)?)(?: \\([^()]*\\))?");

  private final Aliases aliases;

  /** Uses the rows of the user's table. */
  public ParsedLabels(Aliases aliases) {
    this.aliases = aliases;
  }

  /**
   * Returns the labels of the transcript's turns by their printed text, in the order of their first
   * turns.
   */
  public Map<String, ParsedLabel> of(Transcript transcript) {
    Map<String, ParsedLabel> labels = new LinkedHashMap<>();
    for (Turn turn : transcript.turns()) {
      turn.label().map(Label::text).ifPresent(t -> labels.computeIfAbsent(t, ParsedLabel::parse));
    }
    if (labels.size() > 1 && labels.keySet().stream().allMatch(ParsedLabels::isSurnameFirst)) {
      labels.replaceAll((text, label) -> label.named(givenNameFirst(text)));
    }
    Set<String> parts = new HashSet<>();
    labels.values().stream()
        .filter(label -> label.naming() == Naming.PART)
        .forEach(label -> parts.add(label.name().key()));
    OfficesBeforeNames offices = new OfficesBeforeNames(transcript.text(), parts);
    labels.replaceAll((text, label) -> offices.parted(label));
    Set<String> surnames = new HashSet<>();
    for (ParsedLabel label : labels.values()) {
      if (label.naming() == Naming.FULL) {
        surnames.add(LabelGroup.surname(label.name()));
      }
    }
    labels.replaceAll((text, label) -> withUser(withNamesakes(label, surnames), transcript.id()));
    return labels;
  }

  /**
   * Whether the label has the form {@code Roe, Jane} or {@code Roe, Jane (Guest)}, in which office
   * software writes names. The form counts only if all labels of a transcript have it, since {@code
   * Roe, Reuters} looks the same.
   */
  private static boolean isSurnameFirst(String text) {
    Matcher shape = SURNAME_FIRST.matcher(Words.singleSpaced(text));
    return shape.matches() && !RoleWords.isKnown(shape.group("given"));
  }

  private static PersonName givenNameFirst(String text) {
    Matcher shape = SURNAME_FIRST.matcher(Words.singleSpaced(text));
    return shape.matches()
        ? PersonName.parse(shape.group("given") + " " + shape.group("surname"))
        : PersonName.parse(text);
  }

  /** {@code CHILD} is nobody's name, unless there is a {@code JULIA CHILD}. */
  private static ParsedLabel withNamesakes(ParsedLabel label, Set<String> surnames) {
    boolean surname = label.anonymous() && surnames.contains(PersonName.fold(label.name().full()));
    return surname ? label.asSurname() : label;
  }

  private ParsedLabel withUser(ParsedLabel label, String transcript) {
    return aliases.find(label.forms(), transcript).map(label::as).orElse(label);
  }
}
