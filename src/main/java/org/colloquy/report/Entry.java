package org.colloquy.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.CorpusEntry;
import org.colloquy.model.Identity;
import org.colloquy.model.Reference;
import org.colloquy.model.Sentence;
import org.colloquy.model.Thing;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * An analysed file as the tables see it: turns with their sentences, mentions with their things.
 */
final class Entry {
  private final CorpusEntry entry;
  private final AnalysedTranscript result;
  private final boolean values;
  private final List<List<Sentence>> sentencesOfTurn = new ArrayList<>();

  /** The entities that somebody speaks of. */
  private final BitSet spokenOf = new BitSet();

  private Entry(CorpusEntry entry, AnalysedTranscript result, boolean values) {
    this.entry = entry;
    this.result = result;
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

  /**
   * The file, if it was analysed; {@code values}: whether dates, numbers and the like are shown.
   */
  static Optional<Entry> of(CorpusEntry entry, boolean values) {
    return entry.outcome().analysed().map(result -> new Entry(entry, result, values));
  }

  Transcript transcript() {
    return result.transcript();
  }

  AnalysedTranscript result() {
    return result;
  }

  String textOf(Turn turn) {
    return turn.textIn(transcript().text());
  }

  List<Sentence> sentencesOf(Turn turn) {
    return sentencesOfTurn.get(turn.number() - 1);
  }

  /** Who speaks the turn; empty if unknown. */
  Optional<Identity> speakerOf(Turn turn) {
    var index = result.cast().indexOf(turn.number());
    return index.isPresent() ? Optional.of(entry.people().get(index.getAsInt())) : Optional.empty();
  }

  /** The turn of a mention in speech. */
  Turn turnOf(Reference reference) {
    return transcript().turn(result.annotations().turnOf(reference.mention()));
  }

  /**
   * What the mention means; empty if it belongs to a chain without a name, or if nobody speaks of
   * it: then it is in no other table.
   */
  Optional<Thing> thingOf(Reference reference) {
    return reference.entity().isPresent() && spokenOf.get(reference.entity().getAsInt())
        ? Optional.of(entry.things().get(reference.entity().getAsInt()))
        : Optional.empty();
  }

  /** The participant that the thing is, if it is one of this transcript. */
  Optional<Identity> participant(Reference reference) {
    if (reference.entity().isEmpty()) {
      return Optional.empty();
    }
    var speaker = result.entities().get(reference.entity().getAsInt()).speaker();
    return speaker.isPresent()
        ? Optional.of(entry.people().get(speaker.getAsInt()))
        : Optional.empty();
  }

  /** Whether a mention stands in speech, not in the headline or the introduction. */
  boolean isSpoken(Reference reference) {
    return result.annotations().turnOf(reference.mention()) > 0;
  }

  /** The mentions in speech that are shown. */
  List<Reference> references() {
    return allReferences().stream().filter(this::isSpoken).toList();
  }

  /** The mentions that are shown, in speech and in the introduction. */
  List<Reference> allReferences() {
    return result.references().stream()
        .filter(r -> values || thingOf(r).map(t -> !t.type().isValue()).orElse(true))
        .toList();
  }
}
