package org.colloquy.report.tally;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.model.CorpusEntity;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.CorpusSpeaker;
import org.colloquy.model.MentionTally;
import org.colloquy.model.TranscriptDigest;

/** The view that the tables of the corpus have of an analysed file. */
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
   * Returns the view of a file; empty if it was not analysed.
   *
   * @param values whether dates, numbers and the like are shown
   */
  public static Optional<DigestView> of(CorpusEntry entry, boolean values) {
    return entry.digest().transcript().map(digest -> new DigestView(entry, digest, values));
  }

  /** The digest of the transcript. */
  public TranscriptDigest digest() {
    return digest;
  }

  /** The tallies of entities that are shown, in the order of their first mentions. */
  public List<MentionTally> tallies() {
    return tallies;
  }

  /** Who each speaker of the transcript is across the corpus, in the order of the digest. */
  public List<CorpusSpeaker> speakers() {
    return entry.speakers();
  }

  /** The speaker who mentions the entity; empty if unknown. */
  public Optional<CorpusSpeaker> speakerOf(MentionTally tally) {
    return speaker(tally.speaker());
  }

  /** The entity that is mentioned. */
  public CorpusEntity entityOf(MentionTally tally) {
    return entry.entities().get(tally.entity());
  }

  /** The speaker of this transcript who is the entity; empty if it is none of them. */
  public Optional<CorpusSpeaker> participant(MentionTally tally) {
    return speaker(digest.entities().get(tally.entity()).speaker());
  }

  /** The number of mentions that are shown, in speech and in the introduction. */
  public int shownReferences() {
    int shown = digest.otherReferences();
    BitSet hidden = new BitSet();
    if (!values) {
      digest.tallies().stream()
          .filter(t -> entityOf(t).type().isValue())
          .forEach(t -> hidden.set(t.entity()));
    }
    for (int i = 0; i < digest.references().size(); i++) {
      shown += hidden.get(i) ? 0 : digest.references().get(i).all();
    }
    return shown;
  }

  private Optional<CorpusSpeaker> speaker(OptionalInt speaker) {
    return speaker.isPresent()
        ? Optional.of(entry.speakers().get(speaker.getAsInt()))
        : Optional.empty();
  }
}
