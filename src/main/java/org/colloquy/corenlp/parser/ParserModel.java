package org.colloquy.corenlp.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.colloquy.corenlp.serialized.SerialObject;
import org.colloquy.corenlp.serialized.SerialStream;

/**
 * A model of CoreNLP's shift-reduce parser: its transitions and the weights of its features.
 *
 * @param transitions the transitions, by their numbers in the weights, which begin at 0
 * @param root the label of the root of a whole tree
 * @param weights the weights of each feature for the transitions
 */
record ParserModel(List<Transition> transitions, String root, WeightTable weights) {
  private static final String PACKAGE = "edu.stanford.nlp.parser.shiftreduce.";
  private static final int BUFFER = 1 << 16;

  ParserModel {
    transitions = List.copyOf(transitions);
  }

  /**
   * Reads a model file.
   *
   * @throws IOException if it is not a serialized parser
   * @throws IllegalArgumentException if it is a parser of a kind that this package does not decode
   */
  static ParserModel read(InputStream file) throws IOException {
    SerialStream in =
        new SerialStream(
            new GZIPInputStream(file, BUFFER), Map.of(PACKAGE + "WeightMap", new WeightReader()));
    if (in.next() instanceof SerialObject parser) {
      return of(parser.object("model"));
    }
    throw new IOException("the file has no shift-reduce parser");
  }

  private static ParserModel of(SerialObject model) {
    SerialObject options = model.object("op");
    boolean greedy = options.object("trainOptions").value("beamSize", Integer.class) <= 1;
    String features = model.object("featureFactory").type();
    if (!greedy
        || !options.value("compoundUnaries", Boolean.class)
        || !features.equals(PACKAGE + "BasicFeatureFactory")) {
      throw new IllegalArgumentException("this kind of parser is not supported, with " + features);
    }
    List<Object> roots = model.object("rootStates").object("c").contents();
    if (roots.size() != 1
        || !(roots.get(0) instanceof String root)
        || !roots.equals(model.object("rootOnlyStates").object("c").contents())) {
      throw new IllegalArgumentException("the parser needs one label of whole trees, not " + roots);
    }
    List<Transition> transitions = new ArrayList<>();
    for (Object object : model.object("transitionIndex").object("objects").contents()) {
      transitions.add(transition((SerialObject) object, root));
    }
    if (model.object("featureWeights").contents().get(0) instanceof WeightTable weights) {
      return new ParserModel(transitions, root, weights);
    }
    throw new IllegalArgumentException("the parser has no weights");
  }

  private static Transition transition(SerialObject object, String root) {
    return switch (object.type().substring(PACKAGE.length())) {
      case "ShiftTransition" -> new Transition.Shift();
      case "FinalizeTransition" -> new Transition.Finish(root);
      case "IdleTransition" -> new Transition.Idle();
      case "CompoundUnaryTransition" ->
          new Transition.Unary(
              Symbol.all(object.texts("labels")), object.value("isRoot", Boolean.class));
      case "BinaryTransition" ->
          new Transition.Binary(
              Symbol.of(object.value("label", String.class)),
              "LEFT".equals(object.value("side", String.class)),
              object.value("isRoot", Boolean.class));
      default ->
          throw new IllegalArgumentException("the parser has an unknown transition: " + object);
    };
  }
}
