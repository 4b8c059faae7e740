package org.colloquy.speaker.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.model.PersonName;
import org.colloquy.speaker.name.Finding;
import org.colloquy.speaker.name.ReportedSpeech;

/** The full names by which the speakers of turns introduce themselves or sign off. */
public final class SelfIntroductions {
  /** No words of somebody else stand behind this. */
  private static final String QUOTED =
      "(?<![\"“‘] ?|\\b(?:said|says|goes|went|like|told me|tells me),? )";

  private static final Pattern FIRST_PERSON =
      Pattern.compile(
          "\\b(?=[IMm])"
              + QUOTED
              + "(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s)(?: your host,?)? ("
              + NamePatterns.NAME
              + ")");

  /** {@code This is Acme Hour with Jane Roe}: whoever says so opens their own show. */
  private static final Pattern SHOW = Pattern.compile(HostNames.SHOW);

  /** Less sure: {@code This is Evening Tide} gives the name of a show. */
  private static final Pattern THIS_IS =
      Pattern.compile("\\b[Tt]his is (?!The\\b)(" + NamePatterns.NAME + ")");

  /** {@code Ada Cole, Marsh Radio, Lakeland.} at the end of a report. */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "(?:^|[.?!…\"”]\\s)("
              + NamePatterns.NAME
              + "), \\p{Lu}[\\p{L}\\p{M}\\p{N}.& ]{1,40}(?:, \\p{Lu}[^.?!]{1,40})?\\.?$");

  /** {@code I'm Jane Roe's brother}. */
  private static final Pattern OWNER = Pattern.compile("['’]s?$");

  private static final int LONGEST_SIGN_OFF = 160;

  private record NamesGiven(List<String> firstPerson, List<String> thisIs, List<String> signOff) {}

  private final List<NamesGiven> turns = new ArrayList<>();

  SelfIntroductions(List<String> turnTexts, NamePatterns patterns) {
    for (String text : turnTexts) {
      String end = text.substring(Math.max(0, text.length() - LONGEST_SIGN_OFF));
      turns.add(
          new NamesGiven(
              Stream.of(FIRST_PERSON, SHOW)
                  .flatMap(pattern -> named(pattern, text, patterns).stream())
                  .distinct()
                  .toList(),
              named(THIS_IS, text, patterns),
              named(SIGN_OFF, end, patterns)));
    }
  }

  /**
   * Returns the names that the speaker of this turn gives in the first person, in their order.
   *
   * @param turn the 0-based index of the turn
   */
  public List<String> inFirstPerson(int turn) {
    return turns.get(turn).firstPerson();
  }

  /**
   * Whether the speaker of this turn gives this name as their own, whatever its case and accents.
   *
   * @param turn the 0-based index of the turn
   */
  public boolean introduces(int turn, PersonName person) {
    NamesGiven names = turns.get(turn);
    return holds(names.firstPerson(), person)
        || holds(names.thisIs(), person)
        || holds(names.signOff(), person);
  }

  /**
   * Returns the full name with this given name by which the speakers of these turns introduce
   * themselves; empty if there is not exactly one.
   *
   * @param turns the 0-based indexes of the turns
   */
  Optional<Finding<String>> ofGivenName(PersonName given, List<Integer> turns) {
    Map<String, String> found = new TreeMap<>();
    for (int turn : turns) {
      for (String name : inFirstPerson(turn)) {
        PersonName full = PersonName.parse(name);
        if (PersonName.fold(full.first()).equals(given.key())) {
          found.putIfAbsent(full.key(), name);
        }
      }
    }
    return found.size() == 1
        ? Optional.of(
            new Finding<>(
                found.values().iterator().next(), 0.97, "introduces themselves by that name"))
        : Optional.empty();
  }

  /**
   * Whether the turn ends in this name, whatever its case and accents, with an outlet behind it.
   *
   * @param turn the 0-based index of the turn
   */
  public boolean signsOff(int turn, PersonName person) {
    return holds(turns.get(turn).signOff(), person);
  }

  /** Every name that a turn may give as its speaker's; names of shows may be among them. */
  Set<String> all() {
    Set<String> all = new LinkedHashSet<>();
    for (NamesGiven names : turns) {
      all.addAll(names.firstPerson());
      all.addAll(names.thisIs());
      all.addAll(names.signOff());
    }
    return all;
  }

  private static boolean holds(List<String> names, PersonName person) {
    return names.stream().map(name -> PersonName.parse(name).key()).anyMatch(person.key()::equals);
  }

  private static List<String> named(Pattern introduction, String text, NamePatterns patterns) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = introduction.matcher(text);
    while (matcher.find()) {
      PersonName name = patterns.trimmed(matcher.group(1), false);
      boolean mood = patterns.isNoName(matcher.group(1).split(" ")[0]);
      boolean owner = OWNER.matcher(matcher.group(1)).find();
      boolean told =
          ReportedSpeech.isBehind(
              text.substring(
                  Math.max(0, matcher.start() - ReportedSpeech.FARTHEST), matcher.start()));
      if (name.isFull() && !mood && !owner && !told) {
        String generation = PersonName.generationBehind(text, matcher.end(1));
        names.add(name.withGeneration(generation).complete());
      }
    }
    return List.copyOf(names);
  }
}
