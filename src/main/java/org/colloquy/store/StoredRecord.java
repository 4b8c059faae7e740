package org.colloquy.store;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Basis;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.Mention;
import org.colloquy.model.Outcome;
import org.colloquy.model.Reference;

/**
 * The value of a record. References point at mentions by number, because most mentions would be in
 * it twice otherwise.
 *
 * @param outcome the outcome without its references
 * @param references the references of the outcome's analysis; empty if it has none
 * @param spoken see {@link StoredResult#spoken}
 */
record StoredRecord(
    Outcome outcome,
    List<StoredReference> references,
    Optional<Fingerprint> spoken,
    Effort effort) {

  /**
   * A reference whose mention is given by number.
   *
   * @param mention 0-based index into the annotations' mentions; −1 for a mention that is not there
   * @param own the mention that is not there; empty for the others
   */
  record StoredReference(
      int mention,
      Optional<Mention> own,
      int chain,
      OptionalInt entity,
      Basis basis,
      OptionalDouble probability) {
    static StoredReference of(int mention, Optional<Mention> own, Reference reference) {
      return new StoredReference(
          mention,
          own,
          reference.chain(),
          reference.entity(),
          reference.basis(),
          reference.probability());
    }

    Reference to(Mention mention) {
      return new Reference(mention, chain, entity, basis, probability);
    }
  }

  static StoredRecord of(StoredResult storedResult) {
    Optional<AnalysedTranscript> result = storedResult.outcome().analysed();
    return new StoredRecord(
        storedResult.outcome().with(StoredRecord::withoutReferences),
        result.map(StoredRecord::storedReferences).orElse(List.of()),
        storedResult.spoken(),
        storedResult.effort());
  }

  StoredResult toResult() {
    return new StoredResult(outcome.with(this::withReferences), spoken, effort);
  }

  private static List<StoredReference> storedReferences(AnalysedTranscript result) {
    Map<Mention, Integer> indexes = new IdentityHashMap<>();
    List<Mention> mentions = result.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      indexes.put(mentions.get(i), i);
    }
    List<StoredReference> stored = new ArrayList<>();
    for (Reference reference : result.references()) {
      Integer index = indexes.get(reference.mention());
      stored.add(
          index == null
              ? StoredReference.of(-1, Optional.of(reference.mention()), reference)
              : StoredReference.of(index, Optional.empty(), reference));
    }
    return stored;
  }

  private AnalysedTranscript withReferences(AnalysedTranscript result) {
    List<Mention> mentions = result.annotations().mentions();
    return copy(
        result,
        references.stream()
            .map(p -> p.to(p.own().orElseGet(() -> mentions.get(p.mention()))))
            .toList());
  }

  private static AnalysedTranscript withoutReferences(AnalysedTranscript result) {
    return copy(result, List.of());
  }

  private static AnalysedTranscript copy(AnalysedTranscript result, List<Reference> references) {
    return new AnalysedTranscript(
        result.transcript(),
        result.cast(),
        result.annotations(),
        result.entities(),
        references,
        result.exchanges(),
        result.problems());
  }
}
