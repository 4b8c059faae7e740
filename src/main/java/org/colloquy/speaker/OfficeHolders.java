package org.colloquy.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who holds an office by which other labels call its holder: {@code The Acting CHAIRMAN (Mr. Roe)}
 * says who {@code The Acting CHAIRMAN} is, unless another label names another holder.
 */
final class OfficeHolders {
  /** The labels that name a holder, by the office; empty where they name several people. */
  private final Map<String, Optional<ParsedLabel>> holders = new HashMap<>();

  private OfficeHolders() {}

  static OfficeHolders in(List<ParsedLabel> labels) {
    OfficeHolders result = new OfficeHolders();
    for (ParsedLabel label : labels) {
      int bracket = label.printed().indexOf(" (");
      if (label.isFound() && bracket > 0 && AnonymousLabels.office(label.printed()).isPresent()) {
        result.holders.merge(
            key(label.printed().substring(0, bracket)),
            Optional.of(label),
            (one, other) ->
                one.filter(o -> other.map(ParsedLabel::key).equals(Optional.of(o.key()))));
      }
    }
    return result;
  }

  /** The label that names who this one, which names nobody, calls by the office. */
  Optional<ParsedLabel> of(ParsedLabel label) {
    return label.anonymous()
        ? holders.getOrDefault(key(label.printed()), Optional.empty())
        : Optional.empty();
  }

  private static String key(String office) {
    return office.toLowerCase(Locale.ROOT);
  }
}
