package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.Sourced;
import org.colloquy.model.Speech;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.report.interval.TranscriptTones;

/** What one speaker says, counted over transcripts. */
public final class SpeakerTally implements Serializable {
  private static final long serialVersionUID = 1;

  private final String id;
  private final String name;

  /** Both are null if no transcript gives them. */
  private final String role;

  private final String affiliation;
  private final TreeSet<String> aliases;
  private final DateRange dates = new DateRange();
  private final TranscriptTones tones = new TranscriptTones();
  private Speech speech = Speech.NONE;
  private int transcripts;

  /** Makes the tally of somebody who has said nothing yet. */
  SpeakerTally(CorpusSpeaker speaker) {
    this.id = speaker.id();
    this.name = speaker.name();
    this.role = speaker.role().orElse(null);
    this.affiliation = speaker.affiliation().orElse(null);
    this.aliases = new TreeSet<>(speaker.aliases());
  }

  /**
   * Adds what the speaker says in a transcript under one of its labels.
   *
   * @param isFirst whether nothing of this transcript was added before
   */
  void add(TranscriptDigest transcript, Speech more, boolean isFirst) {
    if (isFirst) {
      transcripts++;
      dates.add(transcript.date().map(Sourced::value));
    }
    speech = speech.and(more);
    tones.add(transcript.id(), more.tones());
  }

  /** Adds what the same speaker says in other transcripts; returns this tally. */
  public SpeakerTally and(SpeakerTally other) {
    transcripts += other.transcripts;
    dates.addAll(other.dates);
    speech = speech.and(other.speech);
    tones.addAll(other.tones);
    return this;
  }

  /** The speaker's id. */
  public String id() {
    return id;
  }

  /** The fullest form of the name. */
  public String name() {
    return name;
  }

  /** The role; empty if no transcript gives one. */
  public Optional<String> role() {
    return Optional.ofNullable(role);
  }

  /** The affiliation; empty if no transcript gives one. */
  public Optional<String> affiliation() {
    return Optional.ofNullable(affiliation);
  }

  /** Every form of the name that was found. */
  public SortedSet<String> aliases() {
    return aliases;
  }

  /** The days of the transcripts in which the speaker speaks. */
  public DateRange dates() {
    return dates;
  }

  /** What the speaker says. */
  public Speech speech() {
    return speech;
  }

  /** The tones of the speaker's sentences. */
  public TranscriptTones tones() {
    return tones;
  }

  /** The number of transcripts in which the speaker speaks. */
  public int transcripts() {
    return transcripts;
  }

  /** Whether the speaker says anything at all. */
  public boolean isHeard() {
    return speech.turns() > 0;
  }
}
