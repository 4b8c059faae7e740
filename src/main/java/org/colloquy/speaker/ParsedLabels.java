package org.colloquy.speaker;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.Label;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.Turn;

/** Takes all labels of a transcript apart, with what the user and the other labels say of each. */
final class ParsedLabels {
  private final Aliases aliases;
  private final String transcript;

  ParsedLabels(Aliases aliases, String transcript) {
    this.aliases = aliases;
    this.transcript = transcript;
  }

  /** By their printed text, in the order of their first turns. */
  Map<String, ParsedLabel> of(List<Turn> turns) {
    Map<String, ParsedLabel> labels = new LinkedHashMap<>();
    for (Turn turn : turns) {
      turn.label().map(Label::text).ifPresent(t -> labels.computeIfAbsent(t, ParsedLabel::parse));
    }
    Set<String> surnames = new HashSet<>();
    for (ParsedLabel label : labels.values()) {
      if (label.naming() == Naming.FULL) {
        surnames.add(LabelGroup.surname(label.name()));
      }
    }
    labels.replaceAll((text, label) -> withUser(withNamesakes(label, surnames)));
    return labels;
  }

  /** {@code CHILD} is nobody's name, unless there is a {@code JULIA CHILD}. */
  private static ParsedLabel withNamesakes(ParsedLabel label, Set<String> surnames) {
    boolean surname = label.anonymous() && surnames.contains(PersonName.fold(label.name().full()));
    return surname ? label.asSurname() : label;
  }

  private ParsedLabel withUser(ParsedLabel label) {
    return aliases.find(label.forms(), transcript).map(label::as).orElse(label);
  }
}
