package org.colloquy.report.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * The view that tables with rows of single transcripts have of an analysed file: turns with their
 * sentences, mentions with their entities. Of speakers and entities it shows only {@link Referent
 * ids and names}: rows are taken over unless these change, so nothing else that other transcripts
 * could change may be shown.
 */
public final class TranscriptView {
  private final AnalysedTranscript result;
  private final List<Referent> speakers;
  private final List<Referent> entities;
  private final boolean values;
  private final List<List<Sentence>> sentencesOfTurn = new ArrayList<>();

  /** The indices of entities with a mention in speech. */
  private final BitSet spokenOf = new BitSet();

  /**
   * A speaker or an entity as the rows of a transcript name them.
   *
   * @param isValue whether it is a date, a number or the like
   */
  public record Referent(String id, String name, boolean isValue) {
    /** The speakers of a file, in the order of its cast. */
    public static List<Referent> speakersOf(CorpusEntry entry) {
      return entry.speakers().stream()
          .map(speaker -> new Referent(speaker.id(), speaker.name(), false))
          .toList();
    }

    /** The entities of a file, in the order of its digest. */
    public static List<Referent> entitiesOf(CorpusEntry entry) {
      return entry.entities().stream()
          .map(entity -> new Referent(entity.id(), entity.name(), entity.type().isValue()))
          .toList();
    }
  }

  /**
   * @param result the analysis of this entry
   * @param values whether dates, numbers and the like are shown
   */
  TranscriptView(CorpusEntry entry, AnalysedTranscript result, boolean values) {
    this.result = result;
    this.speakers = Referent.speakersOf(entry);
    this.entities = Referent.entitiesOf(entry);
    this.values = values;
    for (int i = 0; i < result.transcript().turns().size(); i++) {
      sentencesOfTurn.add(new ArrayList<>());
    }
    result.annotations().sentences().stream()
        .filter(Sentence::spoken)
        .forEach(s -> sentencesOfTurn.get(s.turn() - 1).add(s));
    result.references().stream()
        .filter(this::isSpoken)
        .forEach(r -> r.entity().ifPresent(spokenOf::set));
  }

  /** The transcript. */
  public Transcript transcript() {
    return result.transcript();
  }

  /** The whole analysis. */
  public AnalysedTranscript result() {
    return result;
  }

  String textOf(Turn turn) {
    return turn.textIn(transcript().text());
  }

  List<Sentence> sentencesOf(Turn turn) {
    return sentencesOfTurn.get(turn.number() - 1);
  }

  /** The speaker of a turn; empty if unknown. */
  public Optional<Referent> speakerOf(Turn turn) {
    var index = result.cast().indexOf(turn.number());
    return index.isPresent() ? Optional.of(speakers.get(index.getAsInt())) : Optional.empty();
  }

  /** The turn in which a mention is said; it must be {@link #isSpoken spoken}. */
  Turn turnOf(Reference reference) {
    return transcript().turn(result.annotations().turnOf(reference.mention()));
  }

  /**
   * The entity of a mention; empty if its chain has no name, or if no mention of the entity is
   * spoken: then it is in no other table.
   */
  Optional<Referent> entityOf(Reference reference) {
    return reference.entity().isPresent() && spokenOf.get(reference.entity().getAsInt())
        ? Optional.of(entities.get(reference.entity().getAsInt()))
        : Optional.empty();
  }

  /** Whether a mention stands in speech, not in the headline or the introduction. */
  boolean isSpoken(Reference reference) {
    return result.annotations().turnOf(reference.mention()) > 0;
  }

  /** The mentions that are shown, in speech and in the introduction, in their order. */
  public List<Reference> allReferences() {
    return result.references().stream()
        .filter(r -> values || entityOf(r).map(entity -> !entity.isValue()).orElse(true))
        .toList();
  }
}
