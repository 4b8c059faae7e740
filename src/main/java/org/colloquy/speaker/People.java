package org.colloquy.speaker;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Identity;
import org.colloquy.model.Speaker;

/**
 * The people of the corpus. Speakers of different transcripts are one person if they have the same
 * full name; somebody of whom only one name is known, or none, is a person of that transcript
 * alone: two transcripts' {@code Unidentified Man #1} have nothing in common but the label.
 */
public final class People {
  private final Map<String, Collected> people = new TreeMap<>();

  private static final class Collected {
    private String name = "";
    private final Map<String, Integer> roles = new TreeMap<>();
    private final Map<String, Integer> affiliations = new TreeMap<>();
    private final TreeSet<String> aliases = new TreeSet<>();

    void add(Speaker speaker) {
      boolean fuller =
          speaker.name().length() > name.length()
              || speaker.name().length() == name.length() && speaker.name().compareTo(name) < 0;
      if (fuller) {
        name = speaker.name();
      }
      speaker.role().ifPresent(r -> roles.merge(r, 1, Integer::sum));
      speaker.affiliation().ifPresent(a -> affiliations.merge(a, 1, Integer::sum));
      aliases.addAll(speaker.aliases());
    }

    static Optional<String> mostFrequent(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<String, Integer>comparingByValue()
                  .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
          .map(Map.Entry::getKey);
    }
  }

  /** Adds the speakers of one transcript; the order of the transcripts does not matter. */
  public void add(AnalysedTranscript transcript) {
    for (Speaker speaker : transcript.cast().speakers()) {
      people.computeIfAbsent(speaker.idIn(transcript.id()), id -> new Collected()).add(speaker);
    }
  }

  /**
   * Who the speakers of a transcript are, in the order of its cast; it must have been added before.
   */
  public List<Identity> of(AnalysedTranscript transcript) {
    return transcript.cast().speakers().stream()
        .map(speaker -> identity(speaker.idIn(transcript.id())))
        .toList();
  }

  private Identity identity(String id) {
    Collected person = people.get(id);
    return new Identity(
        id,
        person.name,
        Collected.mostFrequent(person.roles),
        Collected.mostFrequent(person.affiliations),
        person.aliases);
  }
}
