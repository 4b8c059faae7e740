package org.colloquy.speaker.page;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.speaker.name.Finding;

/**
 * The interviewee of an interview whose questions stand out in print and whose answers have no
 * labels: the one person of whom the page around it speaks. If the page speaks of several people,
 * it is none of them.
 */
final class Interviewee {
  private static final Set<Furniture.Kind> ABOUT =
      EnumSet.of(
          Furniture.Kind.HEADLINE,
          Furniture.Kind.SUMMARY,
          Furniture.Kind.BIOGRAPHY,
          Furniture.Kind.OTHER);
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}.'’\\-])" + NamePatterns.NAME + "(?! ?[\\p{Lu}])(?![\\p{L}\\p{M}])");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)[*_]{0,3}(?:(?:interview(?:ed)?|words|text|story|photos?.{0,20}) )?by\\b.*");
  private static final Pattern MEETS =
      Pattern.compile(
          "(?i)(?:interview with|spoke (?:to|with)|talk(?:ed|s)? (?:to|with)|sat down with|caught up with|met|asked) $");
  private static final Pattern PERSON = Pattern.compile("(?i)\\b(?:he|she|his|her|him|who)\\b");
  private static final int LONGEST_PART = 5_000;
  private static final int BEFORE = 20;
  private static final double MANY_SIGNS = 0.85;
  private static final double ONLY_NAME = 0.75;

  private final Transcript transcript;
  private final NamePatterns patterns;
  private final Map<String, Integer> signs = new LinkedHashMap<>();
  private final Set<String> writers = new HashSet<>();
  private boolean ofPerson;

  private Interviewee(Transcript transcript, NamePatterns patterns) {
    this.transcript = transcript;
    this.patterns = patterns;
  }

  /**
   * Returns the name of the interviewee; empty if the transcript is no such interview or the page
   * does not tell the name.
   */
  static Optional<Finding<String>> of(Transcript transcript, NamePatterns patterns) {
    List<Turn> turns = transcript.turns();
    for (int i = 0; i < turns.size(); i++) {
      boolean asks = turns.get(i).label().map(l -> l.text().equals("Q")).orElse(false);
      boolean answers =
          turns.get(i).label().isEmpty() && i > 0 && turns.get(i - 1).label().isPresent();
      if (!asks && !answers) {
        return Optional.empty();
      }
    }
    return new Interviewee(transcript, patterns).find();
  }

  private Optional<Finding<String>> find() {
    StringBuilder about = new StringBuilder();
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      if (text.length() > LONGEST_PART) {
        continue;
      }
      if (part.kind() == Furniture.Kind.BYLINE || BYLINE.matcher(text).matches()) {
        namesIn(text).forEach((at, name) -> writers.add(name.key()));
      } else if (ABOUT.contains(part.kind())) {
        read(text);
        about.append(text).append('\n');
      }
    }
    ofPerson = PERSON.matcher(about).find();
    signs.keySet().removeIf(name -> writers.contains(PersonName.parse(name).key()));
    signs.replaceAll((name, count) -> count + mentions(name, about.toString()));
    return decide();
  }

  private void read(String text) {
    namesIn(text)
        .forEach(
            (at, name) -> {
              String before = text.substring(Math.max(0, at - BEFORE), at);
              signs.merge(name.full(), MEETS.matcher(before).find() ? 2 : 0, Integer::sum);
            });
  }

  /** Returns the full names in a text, by their 0-based offsets. */
  private Map<Integer, PersonName> namesIn(String text) {
    Map<Integer, PersonName> found = new LinkedHashMap<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      PersonName person = patterns.trimmed(name.group(), false);
      if (person.isFull()) {
        found.put(name.start(), person);
      }
    }
    return found;
  }

  /** Returns how often the surname stands in the text, alone or behind a given name. */
  private static int mentions(String name, String text) {
    Matcher surname =
        Pattern.compile(
                "(?<![\\p{L}\\p{M}])"
                    + Pattern.quote(PersonName.parse(name).last())
                    + "(?![\\p{L}\\p{M}])")
            .matcher(text);
    int count = 0;
    while (surname.find()) {
      count++;
    }
    return count;
  }

  private Optional<Finding<String>> decide() {
    List<String> often = signs.keySet().stream().filter(name -> signs.get(name) > 1).toList();
    if (often.size() == 1) {
      return Optional.of(
          new Finding<>(often.get(0), MANY_SIGNS, "is the one of whom the page speaks"));
    }
    return signs.size() == 1 && ofPerson
        ? Optional.of(
            new Finding<>(
                signs.keySet().iterator().next(), ONLY_NAME, "is the only one whom the page names"))
        : Optional.empty();
  }
}
