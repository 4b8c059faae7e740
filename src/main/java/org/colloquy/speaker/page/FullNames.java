package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.NamePatterns;
import org.colloquy.speaker.name.NameSearch;

/**
 * Finds the full name of somebody whose labels give the surname alone: in a self-introduction, in a
 * biography, byline or heading of the page, or where somebody speaks of them.
 */
final class FullNames {
  /** Where a full name stands; the surer, the earlier. */
  private enum Source {
    SELF(0.97, "introduces themselves by that name"),
    BIOGRAPHY(0.95, "the page has a biography of that name"),
    BYLINE(0.9, "the page's byline gives that name"),
    LINE(0.85, "the page gives that name on a line of its own"),
    HEADING(0.85, "the head of the page gives that name"),
    SPEECH(0.8, "somebody speaks of that name");

    private final double confidence;
    private final String reason;

    Source(double confidence, String reason) {
      this.confidence = confidence;
      this.reason = reason;
    }
  }

  private record SourcedSurname(String surname, Source source) {}

  private final NamePatterns patterns;
  private final Map<SourcedSurname, Set<String>> found = new HashMap<>();
  private final NameSearch search;

  /**
   * @param surnames every surname that will be asked for, as printed
   */
  FullNames(
      Transcript transcript,
      List<String> turnTexts,
      SelfIntroductions introductions,
      NamePatterns patterns,
      Collection<PersonName> surnames) {
    this.patterns = patterns;
    this.search =
        NameSearch.ignoringCase(
            surnames.stream().map(PersonName::full).distinct().sorted().toList());
    if (surnames.isEmpty()) {
      return;
    }
    introductions.all().forEach(name -> collect(name, Source.SELF));
    int firstTurn = transcript.turns().get(0).span().start();
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      switch (part.kind()) {
        case BIOGRAPHY -> collect(text, Source.BIOGRAPHY);
        case BYLINE -> collect(text, Source.BYLINE);
        default -> {
          if (part.span().end() <= firstTurn) {
            collect(text, Source.HEADING);
          }
        }
      }
    }
    PageNames.linesOf(transcript).forEach(line -> collect(line, Source.LINE));
    turnTexts.forEach(text -> collect(text, Source.SPEECH));
  }

  /**
   * The full name that ends in this surname, if the page gives exactly one. A label with a form of
   * address ({@code Mr. ROE}) is no surname that was introduced before, and others of that surname
   * may be spoken of: then only what the page or the person says counts.
   */
  Optional<Finding<String>> forSurname(PersonName surname) {
    for (Source source : Source.values()) {
      if (source == Source.SPEECH && !surname.titles().isEmpty()) {
        break;
      }
      List<String> names =
          distinct(found.getOrDefault(new SourcedSurname(surname.key(), source), Set.of()));
      if (names.size() == 1) {
        return Optional.of(new Finding<>(names.get(0), source.confidence, source.reason));
      }
    }
    return Optional.empty();
  }

  private void collect(String text, Source source) {
    search.in(
        text,
        hit ->
            patterns
                .fullNameEndingAt(text, hit)
                .ifPresent(
                    name ->
                        found
                            .computeIfAbsent(
                                new SourcedSurname(PersonName.fold(hit.name()), source),
                                place -> new TreeSet<>())
                            .add(name)));
  }

  /** The names without those that are another one's in capitals or without its middle name. */
  private static List<String> distinct(Set<String> names) {
    List<String> kept = new ArrayList<>();
    for (String name : names) {
      PersonName person = PersonName.parse(name);
      boolean repeated = false;
      for (int i = 0; i < kept.size() && !repeated; i++) {
        PersonName other = PersonName.parse(kept.get(i));
        if (person.isShortFor(other) && !person.key().equals(other.key())) {
          repeated = true;
        } else if (other.isShortFor(person)) {
          kept.set(i, better(name, kept.get(i)));
          repeated = true;
        }
      }
      if (!repeated) {
        kept.add(name);
      }
    }
    return kept;
  }

  /** The longer one; of one name in two spellings that in small letters, with its accents. */
  private static String better(String one, String other) {
    if (one.length() != other.length()) {
      return one.length() > other.length() ? one : other;
    }
    return weight(one) >= weight(other) ? one : other;
  }

  private static long weight(String name) {
    return name.chars().filter(Character::isLowerCase).count()
        + 2 * name.chars().filter(c -> Character.isLetter(c) && c > 127).count();
  }
}
