package org.colloquy.identity.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.colloquy.model.FoldedName;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker;
import org.colloquy.model.Speaker.Naming;
import org.colloquy.model.TranscriptDigest;

/**
 * What some transcripts say of their speakers, before it is known who is who. Memory grows with the
 * number of people, not of transcripts.
 */
final class CollectedSpeakers {
  private final Map<PersonKey, CollectedPerson> people = new HashMap<>();
  private final Map<String, OutletAppearances> appearances = new HashMap<>();

  /** The names as they are compared, by the names as they are written: each is read once. */
  private final Map<String, FoldedName> folded = new HashMap<>();

  /** Adds the speakers of one transcript; the order of the transcripts does not matter. */
  void add(TranscriptDigest transcript) {
    SortedSet<Programme> series = Programme.of(transcript);
    for (Speaker speaker : transcript.speakers()) {
      CollectedPerson person =
          people.computeIfAbsent(
              PersonKey.of(transcript.id(), speaker), key -> new CollectedPerson());
      person.add(speaker);
      if (!series.isEmpty()) {
        addSeries(speaker, series, transcript, person.series());
      }
      OutletAppearances.of(speaker, transcript)
          .ifPresent(
              here -> appearances.merge(speaker.name(), here, (one, other) -> one.addAll(other)));
    }
  }

  private void addSeries(
      Speaker speaker,
      SortedSet<Programme> series,
      TranscriptDigest transcript,
      SeriesWords words) {
    FoldedName name = nameOf(speaker);
    if (speaker.naming() == Naming.FULL && name.isFull()) {
      words.ofSurname(name.last()).add(series, speaker.role());
      words.ofGivenName(name.first()).add(series, speaker.role());
    } else if (speaker.naming() == Naming.PART
        && !name.isFull()
        && isOnlyOne(name, transcript.speakers())) {
      words.setLabel(new OneNameLabel(name.last(), series, speaker, transcript));
    }
  }

  private FoldedName nameOf(Speaker speaker) {
    return folded.computeIfAbsent(speaker.name(), name -> PersonName.parse(name).folded());
  }

  /** Whether no other speaker has this word in the name: {@code Roe} beside {@code Roe of Ohio}. */
  private boolean isOnlyOne(FoldedName name, List<Speaker> speakers) {
    return speakers.stream()
            .filter(speaker -> nameOf(speaker).words().contains(name.last()))
            .count()
        == 1;
  }

  /** The people, by what their transcripts tell of who they are. */
  Map<PersonKey, CollectedPerson> people() {
    return people;
  }

  /** In which outlets full names speak, by the names as they are written. */
  Map<String, OutletAppearances> appearances() {
    return appearances;
  }
}
