package org.colloquy.report.table;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.MentionTally;
import org.colloquy.model.TranscriptDigest;

/** An analysed file as the tables of the whole corpus see it. */
public final class DigestView {
  private final CorpusEntry entry;
  private final TranscriptDigest digest;
  private final boolean values;
  private final List<MentionTally> tallies;

  private DigestView(CorpusEntry entry, TranscriptDigest digest, boolean values) {
    this.entry = entry;
    this.digest = digest;
    this.values = values;
    this.tallies =
        values
            ? digest.tallies()
            : digest.tallies().stream().filter(t -> !entityOf(t).type().isValue()).toList();
  }

  /**
   * The file, if it was analysed; {@code values}: whether dates, numbers and the like are shown.
   */
  public static Optional<DigestView> of(CorpusEntry entry, boolean values) {
    return entry.digest().transcript().map(digest -> new DigestView(entry, digest, values));
  }

  public TranscriptDigest digest() {
    return digest;
  }

  /** Who speaks of what, as far as it is shown; by the first mention. */
  public List<MentionTally> tallies() {
    return tallies;
  }

  /** Who each of the speakers is. */
  public List<CorpusSpeaker> people() {
    return entry.people();
  }

  /** Who talks; empty if unknown. */
  public Optional<CorpusSpeaker> speakerOf(MentionTally tally) {
    return person(tally.speaker());
  }

  /** What is talked of. */
  public CorpusEntity entityOf(MentionTally tally) {
    return entry.things().get(tally.entity());
  }

  /** The participant that the thing is, if it is one of this transcript. */
  Optional<CorpusSpeaker> participant(MentionTally tally) {
    return person(digest.entities().get(tally.entity()).speaker());
  }

  /** How many mentions are shown, in speech and in the introduction. */
  public int shownReferences() {
    int shown = digest.otherReferences();
    BitSet left = new BitSet();
    if (!values) {
      digest.tallies().stream()
          .filter(t -> entityOf(t).type().isValue())
          .forEach(t -> left.set(t.entity()));
    }
    for (int i = 0; i < digest.references().size(); i++) {
      shown += left.get(i) ? 0 : digest.references().get(i);
    }
    return shown;
  }

  private Optional<CorpusSpeaker> person(OptionalInt speaker) {
    return speaker.isPresent()
        ? Optional.of(entry.people().get(speaker.getAsInt()))
        : Optional.empty();
  }
}
