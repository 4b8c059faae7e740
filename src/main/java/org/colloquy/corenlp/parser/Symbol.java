package org.colloquy.corenlp.parser;

import java.util.List;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * A symbol of a tree (a word, a tag or a constituent's label), prepared for the names of features.
 *
 * @param value the text in the model
 * @param name the value as part of the name of a feature
 * @param joined the value with a hyphen before it, as part behind another value
 * @param temporary whether it labels an incomplete constituent, as {@code @NP} does
 * @param category the value without the sign of temporary labels
 */
record Symbol(
    String value, FeatureName name, FeatureName joined, boolean temporary, String category) {
  /** The symbol of a missing tree or token. */
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

  /** Returns the label of the complete constituent for this temporary label. */
  Symbol whole() {
    return of(value.substring(1));
  }

  static List<Symbol> all(List<String> values) {
    return values.stream().map(Symbol::of).toList();
  }
}
