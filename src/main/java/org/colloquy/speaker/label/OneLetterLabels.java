package org.colloquy.speaker.label;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.speaker.name.ShortForms;

/**
 * The labels of one letter that stand for somebody's initials: {@code M:} where the same asker is
 * {@code MSM:} elsewhere. The letter begins these initials and no other label, the two never follow
 * each other, and only those who speak next to the initials speak next to the letter.
 */
public final class OneLetterLabels {
  private static final Pattern ONE_LETTER = Pattern.compile("\\p{Lu}\\.?");

  private final Map<String, ParsedLabel> meantByKey = new HashMap<>();

  private OneLetterLabels() {}

  /**
   * Finds the labels of one letter.
   *
   * @param labels the label of each turn that has one, in order
   */
  public static OneLetterLabels in(List<ParsedLabel> labels) {
    Map<String, ParsedLabel> byKey = new LinkedHashMap<>();
    Map<String, Set<String>> neighbours = new HashMap<>();
    String previous = "";
    for (ParsedLabel label : labels) {
      String key = label.key();
      byKey.putIfAbsent(key, label);
      if (!previous.isEmpty()) {
        neighbours.computeIfAbsent(key, k -> new HashSet<>()).add(previous);
        neighbours.computeIfAbsent(previous, k -> new HashSet<>()).add(key);
      }
      previous = key;
    }
    OneLetterLabels letters = new OneLetterLabels();
    for (ParsedLabel label : byKey.values()) {
      if (label.naming() == Naming.PART && ONE_LETTER.matcher(label.printed()).matches()) {
        onlyOneBeginningWith(label, byKey.values())
            .filter(initials -> areInOnePlace(label.key(), initials.key(), neighbours))
            .ifPresent(initials -> letters.meantByKey.put(label.key(), initials));
      }
    }
    return letters;
  }

  /** Returns the initials for which this label stands; empty if it stands for none. */
  Optional<ParsedLabel> meant(ParsedLabel label) {
    return Optional.ofNullable(meantByKey.get(label.key()));
  }

  /**
   * Returns the initials that begin with the letter; empty if another label begins with it, too.
   */
  private static Optional<ParsedLabel> onlyOneBeginningWith(
      ParsedLabel letter, Collection<ParsedLabel> labels) {
    List<ParsedLabel> others =
        labels.stream()
            .filter(l -> !l.key().equals(letter.key()))
            .filter(l -> PersonName.fold(l.name().full()).startsWith(letter.name().key()))
            .toList();
    return others.size() == 1
            && others.get(0).naming() == Naming.PART
            && ShortForms.isInitials(others.get(0).printed())
        ? Optional.of(others.get(0))
        : Optional.empty();
  }

  private static boolean areInOnePlace(
      String letter, String initials, Map<String, Set<String>> neighbours) {
    Set<String> ofLetter = neighbours.getOrDefault(letter, Set.of());
    return !ofLetter.isEmpty()
        && !ofLetter.contains(initials)
        && neighbours.getOrDefault(initials, Set.of()).containsAll(ofLetter);
  }
}
