package org.colloquy.entity.talk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.model.PersonName;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The terms of those whom English-speaking media call by their bare office. */
final class OfficeTerms {
  private static final String FILE = "office-holders.tsv";
  private static final String COLUMNS = "an office, a name, and two days, with tabs between";

  private final Map<String, List<Term>> terms = new HashMap<>();

  /**
   * A term.
   *
   * @param name the holder's name, folded
   * @param from its first day
   * @param to the first day of the next term
   */
  record Term(String name, LocalDate from, LocalDate to) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && day.isBefore(to);
    }
  }

  /**
   * Reads the list that ships with the program.
   *
   * @throws IllegalStateException if it is malformed
   */
  OfficeTerms() {
    for (WordLine line : WordFile.beside(OfficeTerms.class, FILE)) {
      if (line.fields().size() != 4) {
        throw line.malformed(COLUMNS);
      }
      try {
        terms
            .computeIfAbsent(line.fields().get(0), o -> new ArrayList<>())
            .add(
                new Term(
                    PersonName.fold(line.fields().get(1)),
                    LocalDate.parse(line.fields().get(2)),
                    LocalDate.parse(line.fields().get(3))));
      } catch (DateTimeParseException e) {
        throw line.malformed(COLUMNS);
      }
    }
  }

  /**
   * The terms that a person with this name may have had in an office, the first one first; none if
   * the name is not in the list. A surname fits all who have it.
   */
  List<Term> of(String office, String name) {
    String folded = PersonName.fold(name);
    return terms.getOrDefault(office, List.of()).stream()
        .filter(t -> t.name().equals(folded) || t.name().endsWith(" " + folded))
        .toList();
  }
}
