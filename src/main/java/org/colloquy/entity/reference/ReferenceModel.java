package org.colloquy.entity.reference;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.colloquy.entity.talk.Pointer;
import org.colloquy.model.lexicon.WordFile;
import org.colloquy.model.lexicon.WordLine;

/** The weights by which references are resolved: a scorer for each kind of words that point. */
public final class ReferenceModel {
  /** The kinds of words that have a scorer of their own. */
  enum PointerGroup {
    /** He and she. */
    PERSON(PointerFeature.class),
    /** It and they. */
    OTHER(PointerFeature.class),
    PHRASE(PointerFeature.class),
    YOU(YouFeature.class);

    private static final String QUICK = "QUICK.";

    private final Class<? extends Enum<?>> features;

    PointerGroup(Class<? extends Enum<?>> features) {
      this.features = features;
    }

    Enum<?>[] features() {
      return features.getEnumConstants();
    }

    /** The number of inputs: each feature, and once more for quick talk (see {@link Register}). */
    int inputs() {
      return 2 * features().length;
    }

    /** The name of an input, by its 0-based index. */
    String input(int index) {
      int n = features().length;
      return index < n ? features()[index].name() : QUICK + features()[index - n].name();
    }

    /**
     * The 0-based index of an input.
     *
     * @throws IllegalArgumentException if there is none with this name
     */
    int input(String name) {
      for (int i = 0; i < inputs(); i++) {
        if (input(i).equals(name)) {
          return i;
        }
      }
      throw new IllegalArgumentException("no feature " + name);
    }

    static PointerGroup of(Pointer pointer) {
      return switch (pointer) {
        case YOU -> YOU;
        case HE, SHE -> PERSON;
        case IT, THEY -> OTHER;
        case PERSON_PHRASE, THING_PHRASE, OPEN_PHRASE -> PHRASE;
        case NONE -> throw new IllegalArgumentException("points at nothing");
      };
    }
  }

  private static final String FILE = "references.tsv";

  private final Map<PointerGroup, Scorer> scorers;

  ReferenceModel(Map<PointerGroup, Scorer> scorers) {
    this.scorers = new EnumMap<>(scorers);
  }

  /** Reads the weights that ship with the program. */
  static ReferenceModel load() {
    Map<PointerGroup, double[]> weights = new EnumMap<>(PointerGroup.class);
    Map<PointerGroup, Map<String, Double>> words = new EnumMap<>(PointerGroup.class);
    for (PointerGroup part : PointerGroup.values()) {
      weights.put(part, new double[part.inputs()]);
      words.put(part, new HashMap<>());
    }
    for (WordLine line : WordFile.beside(ReferenceModel.class, FILE)) {
      if (line.fields().size() != 3) {
        throw line.malformed("a part, a feature and its weight, with tabs between");
      }
      PointerGroup part = PointerGroup.valueOf(line.fields().get(0));
      String name = line.fields().get(1);
      double weight = Double.parseDouble(line.fields().get(2));
      if (name.indexOf(':') >= 0) {
        words.get(part).put(name, weight);
      } else {
        weights.get(part)[part.input(name)] = weight;
      }
    }
    Map<PointerGroup, Scorer> scorers = new EnumMap<>(PointerGroup.class);
    weights.forEach((part, w) -> scorers.put(part, new Scorer(w, words.get(part))));
    return new ReferenceModel(scorers);
  }

  Scorer of(PointerGroup part) {
    return scorers.get(part);
  }
}
