package org.colloquy.language.names;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.language.serialized.SerialObject;

/**
 * Which features a model was trained with.
 *
 * @param shape the shape of words
 * @param longestEnd how many code units of a word's begin or end are a feature at most, its two
 *     brackets included; −1 for all of them
 * @param reach how far the words before and after matter whatever their order, in words
 * @param titles whether titles of people are told
 * @param unknownCluster the cluster of a word that has none
 */
record ModelFlags(
    WordShape shape, int longestEnd, int reach, boolean titles, String unknownCluster) {
  /** All of these must be on: they are implemented. */
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

  /** These say nothing of how a sentence is labelled by such a model. */
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
          // Of sequences of more than two labels, which such a model has not.
          "useLongSequences",
          "useMemoryEvaluator",
          "useObservedSequencesOnly",
          "useOutputLayer",
          "useQN",
          "useViterbi");

  private static final String TITLES = "useTitle";

  /** Values that are implemented as they are. */
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
   * @throws IllegalArgumentException if a model asks for what is not implemented
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
