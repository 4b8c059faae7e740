package org.colloquy.speaker.label;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colloquy.model.PersonName;
import org.colloquy.model.Words;

/**
 * The labels that name several people who speak together: {@code Jane Roe and Sam Poe}, {@code
 * JANE, SAM AND MO}. Each part is the name, or the first or last word of the name, of another label
 * of the transcript, so that {@code Ida & Olaf Roe} and {@code Poe and Sons} are labels of one.
 */
public final class JointLabels {
  private static final Pattern BETWEEN =
      Pattern.compile(",? (?:and|&) |, ", Pattern.CASE_INSENSITIVE);

  private final Set<String> names;

  private JointLabels(Set<String> names) {
    this.names = names;
  }

  /** Takes the labels of a transcript. */
  static JointLabels in(Collection<ParsedLabel> labels) {
    Set<String> names = new HashSet<>();
    for (ParsedLabel label : labels) {
      if (!namesSeveral(label.printed())) {
        List<String> words = label.name().words();
        names.add(label.name().key());
        if (words.size() > 1) {
          names.add(PersonName.fold(words.get(0)));
          names.add(PersonName.fold(words.get(words.size() - 1)));
        }
      }
    }
    return new JointLabels(names);
  }

  /** Whether a label has the shape of several names. */
  public static boolean namesSeveral(String printed) {
    return parts(printed).size() > 1;
  }

  private static List<String> parts(String printed) {
    return BETWEEN
        .splitAsStream(Words.singleSpaced(printed))
        .filter(part -> !part.isBlank())
        .collect(Collectors.toList());
  }

  /** Whether each of several names in a label is that of another label. */
  boolean contains(ParsedLabel label) {
    List<String> parts = parts(label.printed());
    return parts.size() > 1
        && label.given().isEmpty()
        && parts.stream().map(part -> PersonName.parse(part).key()).allMatch(names::contains);
  }
}
