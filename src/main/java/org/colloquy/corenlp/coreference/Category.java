package org.colloquy.corenlp.coreference;

import edu.stanford.nlp.coref.data.Mention;
import java.util.List;
import java.util.Locale;

/**
 * A trait of a mention with few values. The model has a weight for each combination of two
 * mentions' values.
 */
enum Category {
  ANIMACY(2, "ANIMATE", "INANIMATE", "UNKNOWN"),
  PERSON_COARSE(3, "0", "1", "2", "3"),
  NUMBER(4, "SINGULAR", "PLURAL", "UNKNOWN"),
  POSITION(5, "first", "begin", "middle", "end", "last", "null"),
  RELATION(6, "root", "adjunct", "subject", "verbArg", "nounArg", "null"),
  QUANTIFICATION(7, "definite", "quantified", "indefinite", "null"),
  MODIFIERS(8, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
  NEGATION(9, "0", "1"),
  MODAL(10, "0", "1"),
  ATTITUDE(11, "0", "1"),
  COORDINATION(12, "0", "1"),
  ROLES(-1, "subject", "direct-object", "indirect-object", "preposition-object", "unknown");

  private final int place;
  private final List<String> values;

  /**
   * @param place 0-based index in CoreNLP's list of the traits of a mention; -1 if it is not in it
   */
  Category(int place, String... values) {
    this.place = place;
    this.values = List.of(values);
  }

  int size() {
    return values.size();
  }

  /**
   * Returns the model's name of the feature of two mentions with these values.
   *
   * @param first the 0-based number of the first mention's value
   * @param second the 0-based number of the second mention's value
   */
  String name(int first, int second) {
    String trait = name().toLowerCase(Locale.ROOT).replace('_', '-');
    return trait + "=" + values.get(first) + "_" + values.get(second);
  }

  /**
   * Returns the 0-based number of the mention's value. A value outside the list, which only a count
   * can have, gets the highest number.
   *
   * @param traits CoreNLP's list of the traits of the mention
   */
  int of(Mention mention, List<String> traits) {
    String value = place < 0 ? role(mention) : String.valueOf(traits.get(place));
    int index = values.indexOf(value);
    return index < 0 ? values.size() - 1 : index;
  }

  private static String role(Mention mention) {
    if (mention.isSubject) {
      return "subject";
    }
    if (mention.isDirectObject) {
      return "direct-object";
    }
    if (mention.isIndirectObject) {
      return "indirect-object";
    }
    return mention.isPrepositionObject ? "preposition-object" : "unknown";
  }
}
