package org.colloquy.identity.person;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.lexicon.GivenNames.Bearer;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/**
 * A label of one name in one transcript.
 *
 * @param word the folded name
 * @param series the series of the transcript, the surest first
 * @param role the speaker's role; empty if the transcript gives none
 * @param date the transcript's day; empty if it gives none
 * @param called whether the label says Mr or Ms; empty if it says neither
 */
record OneNameLabel(
    String word,
    SortedSet<Programme> series,
    Optional<String> role,
    Optional<LocalDate> date,
    Optional<Bearer> called) {
  boolean worksForProgramme() {
    return role.filter(r -> Lexicon.has(WordKind.ROLE_IN_PROGRAMME, r)).isPresent();
  }

  /** The surest series that both speak in; empty if there is none. */
  Optional<Programme> shared(SeriesSpeaker bearer, int least) {
    return series.stream()
        .filter(programme -> bearer.transcriptsOf(programme) >= least)
        .findFirst();
  }

  boolean mayHaveRoleOf(SeriesSpeaker bearer) {
    return role.isEmpty() || !bearer.hasRole() || bearer.hasRole(role.get());
  }

  /** Whether labels call somebody Mr or Ms; empty if they say neither, or both. */
  static Optional<Bearer> calledIn(Speaker speaker) {
    Set<Bearer> called = new HashSet<>();
    for (String label : speaker.aliases()) {
      // Whoever presides has the own name in brackets: The PRESIDING OFFICER (Ms. Roe).
      String name = label.substring(label.indexOf('(') + 1);
      String title = PersonName.fold(PersonName.parse(name).titles());
      if (Lexicon.has(WordKind.TITLE_OF_A_MAN, title)) {
        called.add(Bearer.HE);
      } else if (Lexicon.has(WordKind.TITLE_OF_A_WOMAN, title)) {
        called.add(Bearer.SHE);
      }
    }
    return called.size() == 1 ? Optional.of(called.iterator().next()) : Optional.empty();
  }
}
