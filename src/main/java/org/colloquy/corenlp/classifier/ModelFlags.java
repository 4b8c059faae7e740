package org.colloquy.corenlp.classifier;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.corenlp.serialized.SerialObject;

/**
 * The flags of a model that say which features it was trained with.
 *
 * @param shape how the shape of a word is computed
 * @param longestEnd maximum length, in UTF-16 code units, of the prefixes and suffixes that are
 *     features, counting the brackets around the word; −1 for no limit
 * @param reach how many words before and after a word are features regardless of their order
 * @param titles whether people's titles are a feature
 * @param unknownCluster the cluster of a word without a cluster
 */
record ModelFlags(
    WordShape shape, int longestEnd, int reach, boolean titles, String unknownCluster) {
  /** Flags that must be on, because the features they stand for are computed in any case. */
  private static final Set<String> NEEDED =
      Set.of(
          "noMidNGrams",
          "numberEquivalenceDistSim",
          "useClassFeature",
          "useDisjunctive",
          "useDistSim",
          "useExternal",
          "useInternal",
          "useLastRealWord",
          "useNGrams",
          "useNext",
          "useNextRealWord",
          "useOccurrencePatterns",
          "usePrev",
          "usePrevSequences",
          "useSequences",
          "useTypeSeqs",
          "useTypeSeqs2",
          "useTypeySequences",
          "useWord");

  /** Flags that do not affect how such a model labels a sentence. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "applyNERPenalty",
          "averagePerceptron",
          "biAlignmentPriorIsPMI",
          "includeC2EViterbi",
          "initViterbi",
          "initWithPosterior",
          "keepOBInMemory",
          "learnCHBasedOnEN",
          "normalize",
          "restrictLabels",
          "saveFeatureIndexToDisk",
          "separateASCIIandRange",
          "splitDocuments",
          "useCWSFeatures",
          "useDenero",
          "useHiddenLayer",
          "useKnownLCWords",
          // For sequences of more than two labels, which such a model does not have.
          "useLongSequences",
          "useMemoryEvaluator",
          "useObservedSequencesOnly",
          "useOutputLayer",
          "useQN",
          "useViterbi");

  private static final String TITLES = "useTitle";

  /** Options with the only value that is implemented. */
  private static final Map<String, Object> FIXED =
      Map.of(
          "maxLeft", 1,
          "maxRight", 0,
          "backgroundSymbol", "O",
          "inferenceType", "Viterbi",
          "crfType", "MaxEnt",
          "slashHyphenTreatment", "NONE",
          "labelDictionaryCutoff", -1);

  /**
   * Reads the flags of a model.
   *
   * @throws IllegalArgumentException if the model needs something that is not implemented
   */
  static ModelFlags of(SerialObject flags) {
    Set<String> on = new TreeSet<>();
    flags
        .fields()
        .forEach(
            (name, value) -> {
              if (Boolean.TRUE.equals(value)) {
                on.add(name);
              }
            });
    for (String name : NEEDED) {
      require(on.contains(name), name + " is off");
    }
    for (String name : on) {
      require(
          NEEDED.contains(name) || ELSEWHERE.contains(name) || TITLES.equals(name),
          name + " is on");
    }
    FIXED.forEach(
        (name, value) ->
            require(
                value.equals(flags.fields().get(name)), name + " is " + flags.fields().get(name)));
    require(
        flags.fields().get("wordFunction") instanceof SerialObject function
            && function.type().endsWith(".AmericanizeFunction"),
        "words are not written in the American way");
    for (String name : new String[] {"splitWordRegex", "binnedLengths"}) {
      require(flags.fields().get(name) == null, name + " is set");
    }
    return new ModelFlags(
        WordShape.coded(flags.value("wordShape", Integer.class)),
        flags.value("maxNGramLeng", Integer.class),
        flags.value("disjunctionWidth", Integer.class),
        on.contains(TITLES),
        flags.value("unknownWordDistSimClass", String.class));
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException("a model of names that is not implemented: " + otherwise);
    }
  }
}
