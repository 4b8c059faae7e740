package org.colloquy.identity.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.PersonName;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speaker;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.model.lexicon.GivenNames.Bearer;
import org.colloquy.model.lexicon.Lexicon;
import org.colloquy.model.lexicon.WordKind;

/** A label of one name in one transcript. */
final class OneNameLabel implements Serializable {
  private static final long serialVersionUID = 1;

  private final String word;
  private final TreeSet<Programme> series;

  /** The speaker's role, the transcript's day, and whom Mr or Ms calls; null if nothing says it. */
  private final String role;

  private final LocalDate date;
  private final Bearer called;

  /**
   * @param word the folded name
   * @param series the series of the transcript
   */
  OneNameLabel(
      String word, SortedSet<Programme> series, Speaker speaker, TranscriptDigest transcript) {
    this.word = word;
    this.series = new TreeSet<>(series);
    this.role = speaker.role().orElse(null);
    this.date = transcript.date().map(Sourced::value).orElse(null);
    this.called = calledIn(speaker).orElse(null);
  }

  /** The folded name. */
  String word() {
    return word;
  }

  /** The series of the transcript, the surest first. */
  SortedSet<Programme> series() {
    return series;
  }

  /** The speaker's role; empty if the transcript gives none. */
  Optional<String> role() {
    return Optional.ofNullable(role);
  }

  /** The transcript's day; empty if it gives none. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /** Whether the label says Mr or Ms; empty if it says neither. */
  Optional<Bearer> called() {
    return Optional.ofNullable(called);
  }

  boolean worksForProgramme() {
    return role().filter(r -> Lexicon.has(WordKind.ROLE_IN_PROGRAMME, r)).isPresent();
  }

  /** The surest series that both speak in; empty if there is none. */
  Optional<Programme> shared(SeriesSpeaker bearer, int least) {
    return series.stream()
        .filter(programme -> bearer.transcriptsOf(programme) >= least)
        .findFirst();
  }

  boolean mayHaveRoleOf(SeriesSpeaker bearer) {
    return role().isEmpty() || !bearer.hasRole() || bearer.hasRole(role);
  }

  /** Whether labels call somebody Mr or Ms; empty if they say neither, or both. */
  private static Optional<Bearer> calledIn(Speaker speaker) {
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
