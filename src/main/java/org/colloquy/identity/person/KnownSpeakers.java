package org.colloquy.identity.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonIds;
import org.colloquy.model.Slug;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.TranscriptDigest;

/** Who the speakers of some transcripts are in the corpus, once that is decided. */
public final class KnownSpeakers implements PersonIds {
  private final Map<PersonKey, SettledId> ids;
  private final Map<String, CollectedPerson> people;
  private final Map<String, String> canonical;
  private final Set<String> speaking;

  /**
   * @param ids who each speaker of the transcripts is
   * @param people what the corpus says of each of them, by final id
   * @param canonical the final ids of full names that differ from them in a middle name, by the
   *     names' own ids: those of the transcripts' speakers and of whom they mention
   * @param speaking those among the speakers and the mentioned who speak in the corpus, by final id
   */
  KnownSpeakers(
      Map<PersonKey, SettledId> ids,
      Map<String, CollectedPerson> people,
      Map<String, String> canonical,
      Set<String> speaking) {
    this.ids = ids;
    this.people = people;
    this.canonical = canonical;
    this.speaking = speaking;
  }

  /** Returns who the speakers of a transcript are in the corpus, in the order of its cast. */
  public List<CorpusSpeaker> of(TranscriptDigest transcript) {
    return transcript.speakers().stream()
        .map(speaker -> corpusSpeaker(transcript.id(), speaker))
        .toList();
  }

  @Override
  public String ofSpeaker(String transcript, Speaker speaker) {
    return ids.get(PersonKey.of(transcript, speaker)).id();
  }

  @Override
  public String ofName(String name) {
    String id = Slug.of(name);
    return canonical.getOrDefault(id, id);
  }

  @Override
  public boolean speaks(String id) {
    return speaking.contains(id);
  }

  private CorpusSpeaker corpusSpeaker(String transcript, Speaker speaker) {
    SettledId settled = ids.get(PersonKey.of(transcript, speaker));
    CollectedPerson person = people.get(settled.id());
    return new CorpusSpeaker(
        settled.id(),
        person.name(),
        person.role(),
        person.affiliation(),
        person.aliases(),
        settled
            .bySeries()
            .filter(match -> person.transcripts() > 1)
            .map(found -> new Merge(speaker.name(), found.reason(), found.confidence()))
            .or(() -> acrossTranscripts(speaker, person)));
  }

  /**
   * Returns why this speaker is one person with speakers of other transcripts; empty if there are
   * none or only a part of the name is known.
   */
  private static Optional<Merge> acrossTranscripts(Speaker speaker, CollectedPerson person) {
    if (person.transcripts() < 2 || speaker.naming() != Naming.FULL) {
      return Optional.empty();
    }
    boolean sameName = Slug.of(speaker.name()).equals(Slug.of(person.name()));
    boolean sameWork =
        speaker.affiliation().isPresent() && speaker.affiliation().equals(person.affiliation())
            || speaker.role().equals(person.role()) && WalkOfLife.of(speaker) == WalkOfLife.PRESS;
    String reason =
        (sameName ? "the same full name" : "the same full name but for a middle name")
            + " in "
            + person.transcripts()
            + " transcripts";
    return Optional.of(
        new Merge(
            speaker.name(), reason, sameName ? sameWork ? 0.95 : 0.9 : sameWork ? 0.9 : 0.85));
  }
}
