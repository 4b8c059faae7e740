package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.colloquy.model.Furniture;
import org.colloquy.model.PersonName;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.NameSearch;

/**
 * The full names of people whose labels give only the surname. They are found in
 * self-introductions, in the biographies, the byline and the heading of the page, and where
 * somebody speaks of these people.
 */
final class FullNames {
  /** The places where a full name may stand, the surest first. */
  private enum Source {
    SELF(0.97, "introduces themselves by that name"),
    ANNOUNCED(0.95, "the page announces by that name who speaks or presides"),
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

  /** Words before a name that its own bearer says: {@code they call me}. */
  private static final Pattern OF_ONESELF =
      Pattern.compile(
          "\\b(?:I['’]m|I am|I, |I remain|[Mm]y name(?:['’]s| is)|[Mm]yself,?|(?i:call(?:s|ed|ing)?|nam(?:es|ed|ing)) me)(?: \\p{L}+){0,2}\\s*$");

  private static final int WINDOW = 30;

  private record SourcedSurname(String surname, Source source) {}

  private final NamePatterns patterns;
  private final List<String> turnTexts;
  private final List<String> headings = new ArrayList<>();
  private final Map<SourcedSurname, Set<String>> found = new HashMap<>();
  private final NameSearch search;
  private final SpokenOf spokenOf;

  /**
   * Searches the transcript for full names.
   *
   * @param surnames every surname that {@link #forSurname} will be asked for, as printed
   */
  FullNames(
      Transcript transcript,
      List<String> turnTexts,
      SelfIntroductions introductions,
      NamePatterns patterns,
      Collection<PersonName> surnames) {
    this.patterns = patterns;
    this.turnTexts = turnTexts;
    this.search =
        NameSearch.ignoringCase(
            surnames.stream().map(PersonName::full).distinct().sorted().toList());
    if (surnames.isEmpty()) {
      this.spokenOf = new SpokenOf("", List.of());
      return;
    }
    introductions.all().forEach(name -> collect(name, Source.SELF));
    int firstTurn = transcript.turns().get(0).span().start();
    for (Furniture part : transcript.furniture()) {
      String text = part.span().in(transcript.text());
      AnnouncedNames.in(text).forEach(name -> collect(name, Source.ANNOUNCED));
      switch (part.kind()) {
        case BIOGRAPHY -> collect(text, Source.BIOGRAPHY);
        case BYLINE -> collect(text, Source.BYLINE);
        default -> {
          if (part.span().end() <= firstTurn) {
            collect(text, Source.HEADING);
            headings.add(text);
          }
        }
      }
    }
    PageNames.linesOf(transcript).forEach(line -> collect(line, Source.LINE));
    turnTexts.forEach(text -> collect(text, Source.SPEECH));
    Set<String> all = new TreeSet<>();
    found.values().forEach(all::addAll);
    this.spokenOf = new SpokenOf(transcript.text(), all);
  }

  /**
   * Returns the full name that ends in this surname, from the surest source that gives exactly one;
   * empty if none does. Somebody who is only spoken of does not count, nor does somebody of whom
   * the label's own turns speak in the third person, unless others introduce or address them by
   * that name. Where speech has a further full name of that surname, it must be introduced or
   * addressed, too. Speech does not count for a surname behind a form of address ({@code Mr. ROE}):
   * nobody may have introduced it, and speech may mean others of that surname. A single letter is
   * no surname.
   *
   * @param own the texts of the turns with this surname's label
   */
  Optional<Finding<String>> forSurname(PersonName surname, List<String> own) {
    if (surname.full().length() == 1) {
      return Optional.empty();
    }
    String key = PersonName.fold(surname.full());
    Set<String> all = new TreeSet<>();
    for (Source source : Source.values()) {
      all.addAll(found.getOrDefault(new SourcedSurname(key, source), Set.of()));
    }
    boolean onlyOne = distinct(all).size() == 1;
    for (Source source : Source.values()) {
      if (source == Source.SPEECH && !surname.titles().isEmpty()) {
        break;
      }
      Set<String> names =
          new TreeSet<>(found.getOrDefault(new SourcedSurname(key, source), Set.of()));
      if (source != Source.SELF && source != Source.ANNOUNCED) {
        names.removeIf(name -> isSpokenOf(PersonName.parse(name), own, onlyOne));
      }
      boolean said =
          (source == Source.SPEECH || source == Source.HEADING)
              && names.removeIf(name -> isSaidIn(own, name) && !isPresented(name, own, source));
      List<String> left = distinct(names);
      if (source == Source.ANNOUNCED && left.size() > 1) {
        return Optional.empty();
      }
      if (left.size() == 1
          && mayBe(surname, left.get(0))
          && !(said && !isPresented(left.get(0), own, source))) {
        return Optional.of(new Finding<>(left.get(0), source.confidence, source.reason));
      }
    }
    return Optional.empty();
  }

  private boolean isSpokenOf(PersonName name, List<String> own, boolean onlyOneOfSurname) {
    return spokenOf.has(name, onlyOneOfSurname) || SpokenOf.isKinOf(own, name);
  }

  /**
   * Whether somebody else introduces or addresses the bearer of a full name in speech; at the head
   * of the page, whether the name stands where it names who speaks.
   */
  private boolean isPresented(String fullName, List<String> own, Source source) {
    PersonName name = PersonName.parse(fullName);
    return source == Source.HEADING && headings.stream().anyMatch(h -> isOfSpeaker(h, name))
        || PresentedNames.in(turnTexts.stream().filter(t -> !own.contains(t)).toList(), patterns)
            .contains(name.key());
  }

  private static boolean isOfSpeaker(String heading, PersonName name) {
    return Pattern.compile(
            "(?:^|\\b(?i:with|by|featuring|from|interviews|meets|guests?:?)\\s|[,;:\\n]\\s*)"
                + Pattern.quote(name.full())
                + "(?!\\p{L}|['’])",
            Pattern.CASE_INSENSITIVE)
        .matcher(heading)
        .find();
  }

  /** Whether the turns of a label speak of its full name in the third person. */
  private static boolean isSaidIn(List<String> own, String fullName) {
    NameSearch search = NameSearch.exact(List.of(PersonName.parse(fullName).full()));
    Set<String> said = new TreeSet<>();
    for (String text : own) {
      search.in(
          text,
          hit -> {
            String before = text.substring(Math.max(0, hit.start() - WINDOW), hit.start());
            if (!OF_ONESELF.matcher(before).find()) {
              said.add(hit.name());
            }
          });
    }
    return !said.isEmpty();
  }

  private static boolean mayBe(PersonName surname, String found) {
    return surname.generation().isEmpty()
        || surname.generation().equals(PersonName.parse(found).generation());
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

  /**
   * Returns the names without those that repeat another one in capitals or without its middle name.
   */
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

  /**
   * Returns the longer name; of two spellings of one length, the one with more small letters and
   * accents.
   */
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
