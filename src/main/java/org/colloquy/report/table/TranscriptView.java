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
 * An analysed file as the tables with rows of one transcript see it: turns with their sentences,
 * mentions with their things. Of people and things it shows {@link Referent ids and names} and
 * nothing else that other transcripts could change, for rows are made again only if these change.
 */
public final class TranscriptView {
  private final AnalysedTranscript result;
  private final List<Referent> people;
  private final List<Referent> things;
  private final boolean values;
  private final List<List<Sentence>> sentencesOfTurn = new ArrayList<>();

  /** The entities that somebody speaks of. */
  private final BitSet spokenOf = new BitSet();

  /**
   * Somebody or something as the rows of a transcript tell of them.
   *
   * @param isValue whether it is a date, a number or the like
   */
  public record Referent(String id, String name, boolean isValue) {
    /** The speakers of a file. */
    public static List<Referent> people(CorpusEntry entry) {
      return entry.people().stream().map(p -> new Referent(p.id(), p.name(), false)).toList();
    }

    /** The things of a file. */
    public static List<Referent> things(CorpusEntry entry) {
      return entry.things().stream()
          .map(t -> new Referent(t.id(), t.name(), t.type().isValue()))
          .toList();
    }
  }

  /**
   * @param result the analysis of this entry
   * @param values whether dates, numbers and the like are shown
   */
  TranscriptView(CorpusEntry entry, AnalysedTranscript result, boolean values) {
    this.result = result;
    this.people = Referent.people(entry);
    this.things = Referent.things(entry);
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

  public Transcript transcript() {
    return result.transcript();
  }

  public AnalysedTranscript result() {
    return result;
  }

  String textOf(Turn turn) {
    return turn.textIn(transcript().text());
  }

  List<Sentence> sentencesOf(Turn turn) {
    return sentencesOfTurn.get(turn.number() - 1);
  }

  /** Who speaks the turn; empty if unknown. */
  public Optional<Referent> speakerOf(Turn turn) {
    var index = result.cast().indexOf(turn.number());
    return index.isPresent() ? Optional.of(people.get(index.getAsInt())) : Optional.empty();
  }

  /** The turn of a mention in speech. */
  Turn turnOf(Reference reference) {
    return transcript().turn(result.annotations().turnOf(reference.mention()));
  }

  /**
   * What the mention means; empty if it belongs to a chain without a name, or if nobody speaks of
   * it: then it is in no other table.
   */
  Optional<Referent> entityOf(Reference reference) {
    return reference.entity().isPresent() && spokenOf.get(reference.entity().getAsInt())
        ? Optional.of(things.get(reference.entity().getAsInt()))
        : Optional.empty();
  }

  /** Whether a mention stands in speech, not in the headline or the introduction. */
  boolean isSpoken(Reference reference) {
    return result.annotations().turnOf(reference.mention()) > 0;
  }

  /** The mentions that are shown, in speech and in the introduction. */
  public List<Reference> allReferences() {
    return result.references().stream()
        .filter(r -> values || entityOf(r).map(t -> !t.isValue()).orElse(true))
        .toList();
  }
}
