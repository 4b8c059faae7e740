package org.colloquy.language.parser;

import java.util.List;
import org.colloquy.language.feature.FeatureName;

/**
 * A word, a tag or the label of a constituent, as it stands in the names of features.
 *
 * @param value as the model has it
 * @param name what it adds to the name of a feature
 * @param joined what it adds behind another value
 * @param temporary whether it labels a constituent that still lacks parts, as {@code @NP} does
 * @param category the label without the sign of temporary ones
 */
record Symbol(
    String value, FeatureName name, FeatureName joined, boolean temporary, String category) {
  /** Stands for whatever is not there. */
  static final Symbol NONE = of("*NULL*");

  private static final String TEMPORARY = "@";

  static Symbol of(String value) {
    boolean temporary = value.startsWith(TEMPORARY);
    return new Symbol(
        value,
        FeatureName.of(value),
        FeatureName.of("-" + value),
        temporary,
        temporary ? value.substring(1) : value);
  }

  /** The label of the whole constituent of which this one is a part. */
  Symbol whole() {
    return of(value.substring(1));
  }

  static List<Symbol> all(List<String> values) {
    return values.stream().map(Symbol::of).toList();
  }
}
