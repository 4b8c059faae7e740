package org.colloquy.corenlp.gazetteer;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The distinct types of all rules, numbered from 0. */
final class Namings {
  private final ByteStrings tails = new ByteStrings();
  private final List<RuleType> ruleTypes = new ArrayList<>();

  /**
   * Returns the number of a rule's type.
   *
   * @param file the rule file's bytes
   * @param from 0-based offset of the columns after the rule's words
   * @param to offset of the end of the line
   * @throws IllegalArgumentException if they are not a type, overwritable types and a priority
   */
  int of(byte[] file, int from, int to) {
    int known = tails.size();
    int ruleType = tails.intern(file, from, to);
    if (ruleType == known) {
      if (ruleType > Short.MAX_VALUE) {
        throw new IllegalArgumentException("too many different types, overwrites and priorities");
      }
      ruleTypes.add(parse(new String(file, from, to - from, StandardCharsets.UTF_8)));
    }
    return ruleType;
  }

  RuleType get(int number) {
    return ruleTypes.get(number);
  }

  List<RuleType> all() {
    return List.copyOf(ruleTypes);
  }

  private static RuleType parse(String columns) {
    String[] fields = columns.split("\t");
    if (fields.length == 0 || fields.length > 4) {
      throw new IllegalArgumentException("a rule has two to five columns");
    }
    if (fields.length == 4 && !fields[3].trim().equals("0")) {
      throw new IllegalArgumentException("groups of words are not supported");
    }
    String type = fields[0].trim().split(",", 2)[0].trim();
    Set<String> overwritable =
        fields.length < 2
            ? Set.of()
            : new LinkedHashSet<>(Arrays.asList(fields[1].trim().split("\\s*,\\s*")));
    double priority = fields.length < 3 ? 0 : Double.parseDouble(fields[2].trim());
    return new RuleType(type, overwritable, priority);
  }
}
