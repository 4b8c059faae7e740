package org.colloquy.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Certainty;
import org.colloquy.model.Entity;
import org.colloquy.model.Reference;

/**
 * The references of a transcript that count in the reports. Whatever is likely at all is stored;
 * what is not likely enough for the reports is taken out here, as if nobody knew what the word
 * means.
 */
public final class CountedReferences {
  private CountedReferences() {}

  /**
   * Returns the analysis with the references that count, and with the entities that these mean, in
   * the order of their first mention. Chains keep their numbers, so that a mention is in the same
   * chain at every certainty.
   */
  public static AnalysedTranscript of(AnalysedTranscript result, Certainty certainty) {
    List<Reference> counted = result.references().stream().filter(certainty::allows).toList();
    if (counted.size() == result.references().size()) {
      return result;
    }
    Map<Integer, Integer> placeOf = new HashMap<>();
    List<Entity> entities = new ArrayList<>();
    List<Reference> references = new ArrayList<>();
    for (Reference reference : counted) {
      if (reference.entity().isEmpty()) {
        references.add(reference);
        continue;
      }
      int before = reference.entity().getAsInt();
      Integer place = placeOf.get(before);
      if (place == null) {
        place = entities.size();
        placeOf.put(before, place);
        entities.add(result.entities().get(before));
      }
      references.add(reference.to(reference.chain(), OptionalInt.of(place)));
    }
    return new AnalysedTranscript(
        result.transcript(),
        result.cast(),
        result.annotations(),
        entities,
        references,
        result.exchanges(),
        result.problems());
  }
}
