package org.colloquy.identity.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.model.FoundPeople;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.TextPosition;

/** Whom the rows of the user's table {@code people.csv} mean, and what is wrong with them. */
public final class Roster {
  /** So many of those whom a row fits are named. */
  private static final int MOST_NAMED = 3;

  private final PeopleList list;
  private final SortedMap<String, Integer> places = new TreeMap<>();
  private final Map<String, Fit> fits = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  Roster(PeopleList list) {
    this.list = list;
  }

  /**
   * Adds the next row.
   *
   * @param place the 0-based place of the row
   * @param best those whom it fits best
   */
  void add(int place, FittingPeople.Best best) {
    SortedMap<String, String> people = best.names();
    ListedPerson row = list.people().get(place);
    String named = "The row for \"" + row.name() + "\" ";
    if (people.isEmpty()) {
      problem(
          Severity.NOTE,
          ProblemCode.UNMATCHED_ALIAS,
          row,
          named
              + "fits nobody who speaks or is spoken of. If somebody is meant, write the name as"
              + " speakers.csv or entities.csv prints it.");
    } else if (people.size() > 1) {
      problem(
          Severity.WARNING,
          ProblemCode.AMBIGUOUS_PERSON,
          row,
          named
              + "fits "
              + people.size()
              + " people: "
              + printed(people)
              + ". It counts for none of them. Write the full name, or the id instead of the name.");
    } else {
      keepOneOf(place, best.fit(), people);
    }
  }

  /** Of two rows about one person, the one that fits better counts; if none does, the first. */
  private void keepOneOf(int place, Fit fit, SortedMap<String, String> people) {
    String id = people.firstKey();
    Integer first = places.get(id);
    boolean better = first == null || fit.compareTo(fits.get(id)) < 0;
    if (better) {
      places.put(id, place);
      fits.put(id, fit);
    }
    if (first != null) {
      ListedPerson kept = list.people().get(better ? place : first);
      ListedPerson left = list.people().get(better ? first : place);
      if (!kept.values().equals(left.values())) {
        problem(
            Severity.WARNING,
            ProblemCode.MALFORMED_FILE,
            left,
            "The row for \""
                + left.name()
                + "\" is about the same person as line "
                + kept.line()
                + ", "
                + printed(people)
                + ", and says something else; the row was not used. Keep one.");
      }
    }
  }

  private static String printed(Map<String, String> people) {
    return people.entrySet().stream()
            .limit(MOST_NAMED)
            .map(person -> person.getValue() + " (" + person.getKey() + ")")
            .collect(Collectors.joining(", "))
        + (people.size() > MOST_NAMED ? " and others" : "");
  }

  private void problem(Severity severity, ProblemCode code, ListedPerson row, String message) {
    problems.add(
        Problem.at(severity, code, ListedPerson.TABLE, new TextPosition(row.line(), 1), message));
  }

  /** Returns the people who were found. */
  public FoundPeople people() {
    return list.people().isEmpty() ? FoundPeople.NONE : new FoundPeople(list, places);
  }

  /** Returns what is wrong with the rows, in the order of the table. */
  public List<Problem> problems() {
    return problems.stream()
        .sorted(Comparator.comparingInt(problem -> problem.line().orElseThrow()))
        .toList();
  }
}
