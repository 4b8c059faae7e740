package org.colloquy.speaker.label;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * The holders of offices, as the labels of a transcript name them: {@code The Acting CHAIRMAN (Mr.
 * Roe)} says who {@code The Acting CHAIRMAN} is, unless another label names another holder.
 */
final class OfficeHolders {
  /**
   * The label that names the holder of each office, by the office; empty where labels name several
   * people.
   */
  private final Map<String, Optional<ParsedLabel>> holders = new HashMap<>();

  private OfficeHolders() {}

  static OfficeHolders in(List<ParsedLabel> labels) {
    OfficeHolders result = new OfficeHolders();
    for (ParsedLabel label : labels) {
      int bracket = label.printed().indexOf(" (");
      if (label.isFound() && bracket > 0 && AnonymousLabels.office(label.printed()).isPresent()) {
        result.add(key(label.printed().substring(0, bracket)), label);
      }
      if (label.isFound() && Lexicon.has(WordKind.HELD_BY_ONE, label.titles())) {
        result.add(label.titles(), label);
        result.add("the " + label.titles(), label);
      }
    }
    return result;
  }

  private void add(String office, ParsedLabel holder) {
    holders.merge(
        office,
        Optional.of(holder),
        (one, other) ->
            one.filter(o -> other.map(h -> isSame(o, h)).orElse(false))
                .map(o -> o.givesFullName() ? o : other.orElse(o)));
  }

  private static boolean isSame(ParsedLabel one, ParsedLabel other) {
    return one.key().equals(other.key())
        || one.name().last().equalsIgnoreCase(other.name().last())
            && one.givesFullName() != other.givesFullName();
  }

  /**
   * Returns the label that names the holder, for a label that gives only the office; empty if the
   * holder is not known or the label is no such label.
   */
  Optional<ParsedLabel> of(ParsedLabel label) {
    return label.anonymous() || Lexicon.has(WordKind.HELD_BY_ONE, key(label.printed()))
        ? holders.getOrDefault(key(label.printed()), Optional.empty())
        : Optional.empty();
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }
}
