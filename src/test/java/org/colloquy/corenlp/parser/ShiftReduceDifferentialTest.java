package org.colloquy.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserQuery;
import edu.stanford.nlp.parser.shiftreduce.BasicFeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.BinaryTransition;
import edu.stanford.nlp.parser.shiftreduce.CompoundUnaryTransition;
import edu.stanford.nlp.parser.shiftreduce.FinalizeTransition;
import edu.stanford.nlp.parser.shiftreduce.IdleTransition;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceOptions;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.ShiftTransition;
import edu.stanford.nlp.util.HashIndex;
import edu.stanford.nlp.util.Index;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.corenlp.feature.FeatureName;

/**
 * Walks through parses of invented sentences by chance, here and with CoreNLP's own classes, and
 * compares what is allowed, what is read off a state, what helps on, and the trees. Needs no model.
 */
class ShiftReduceDifferentialTest {
  private static final String ROOT = "ROOT";
  private static final List<String> LABELS = List.of("NP", "VP", "S", "FRAG", ROOT);
  private static final String[][] WORDS = {
    {"the", "DT"}, {"dog", "NN"}, {"runs", "VBZ"}, {"Köln", "NNP"}, {",", ","}, {";", ":"},
    {"--", ":"}, {"-:", ":"}, {"，", ","}, {"U.S.", "NNP"}, {"a-b", "JJ"}, {"-LRB-", "-LRB-"}
  };
  private static final String[][] LAST = {{".", "."}, {"?", "."}, {"。", "PU"}, {"...", ":"}};

  /** A transition here and the same one of CoreNLP. */
  private record Twin(Transition ours, edu.stanford.nlp.parser.shiftreduce.Transition stock) {}

  private static List<Twin> twins() {
    List<Twin> twins = new ArrayList<>();
    twins.add(new Twin(new Transition.Shift(), new ShiftTransition()));
    twins.add(new Twin(new Transition.Finish(ROOT), new FinalizeTransition(Set.of(ROOT))));
    twins.add(new Twin(new Transition.Idle(), new IdleTransition()));
    for (String label : LABELS) {
      unary(twins, List.of(label));
      unary(twins, List.of(label, "NP"));
      for (String form : List.of(label, "@" + label)) {
        binary(twins, form, true);
        binary(twins, form, false);
      }
    }
    return twins;
  }

  private static void unary(List<Twin> twins, List<String> labels) {
    boolean root = labels.get(0).equals(ROOT);
    twins.add(
        new Twin(
            new Transition.Unary(Symbol.all(labels), root),
            new CompoundUnaryTransition(labels, root)));
  }

  private static void binary(List<Twin> twins, String label, boolean left) {
    boolean root = label.endsWith(ROOT);
    twins.add(
        new Twin(
            new Transition.Binary(Symbol.of(label), left, root),
            new BinaryTransition(
                label, left ? BinaryTransition.Side.LEFT : BinaryTransition.Side.RIGHT, root)));
  }

  private static List<CoreLabel> sentence(Random random) {
    List<CoreLabel> sentence = new ArrayList<>();
    int length = random.nextInt(12);
    for (int i = 0; i < length; i++) {
      sentence.add(token(WORDS[random.nextInt(WORDS.length)]));
    }
    if (random.nextInt(4) > 0) {
      sentence.add(token(LAST[random.nextInt(LAST.length)]));
    }
    return sentence;
  }

  private static CoreLabel token(String... wordAndTag) {
    CoreLabel token = CoreLabel.wordFromString(wordAndTag[0]);
    token.setTag(wordAndTag[1]);
    return token;
  }

  private static List<Node.Token> tokens(List<CoreLabel> sentence) {
    List<Node.Token> tokens = new ArrayList<>();
    for (CoreLabel token : sentence) {
      tokens.add(new Node.Token(tokens.size(), Symbol.of(token.value()), Symbol.of(token.tag())));
    }
    return tokens;
  }

  private static PerceptronModel model(List<Twin> twins) {
    Index<edu.stanford.nlp.parser.shiftreduce.Transition> index = new HashIndex<>();
    twins.forEach(t -> index.add(t.stock()));
    return new PerceptronModel(
        new ShiftReduceOptions(), index, Set.copyOf(LABELS), Set.of(ROOT), Set.of(ROOT));
  }

  @Property(tries = 300)
  void statesAreReadAsCoreNlpReadsThem(@ForAll long seed) {
    Random random = new Random(seed);
    List<Twin> twins = twins();
    PerceptronModel model = model(twins);
    List<CoreLabel> sentence = sentence(random);
    State ours = new State(tokens(sentence).stream().map(Node::tag).toList());
    edu.stanford.nlp.parser.shiftreduce.State stock =
        ShiftReduceParser.initialStateFromTaggedSentence(sentence);
    for (int step = 0; step < 5 * sentence.size() + 5; step++) {
      assertThat(features(ours)).isEqualTo(features(stock));
      List<Twin> legal = new ArrayList<>();
      for (Twin twin : twins) {
        boolean allowed = twin.ours().isLegal(ours);
        assertThat(allowed)
            .as("%s, step %d", twin, step)
            .isEqualTo(twin.stock().isLegal(stock, null));
        if (allowed) {
          legal.add(twin);
        }
      }
      Optional<Transition> rescue = new Rescue(ROOT).of(ours);
      assertThat(rescue.map(ShiftReduceDifferentialTest::named))
          .isEqualTo(
              Optional.ofNullable(model.findEmergencyTransition(stock, null))
                  .map(Object::toString));
      if (legal.isEmpty() && rescue.isEmpty()) {
        return;
      }
      if (legal.isEmpty() || rescue.isPresent() && random.nextInt(10) == 0) {
        stock = model.findEmergencyTransition(stock, null).apply(stock);
        rescue.orElseThrow().apply(ours);
      } else {
        Twin next = legal.get(random.nextInt(legal.size()));
        next.ours().apply(ours);
        stock = next.stock().apply(stock);
      }
    }
  }

  private static List<Long> features(State state) {
    StateFeatures features = new StateFeatures();
    features.read(state);
    List<Long> names = new ArrayList<>();
    for (int i = 0; i < features.size(); i++) {
      names.add(features.name(i));
    }
    return names;
  }

  private static List<Long> features(edu.stanford.nlp.parser.shiftreduce.State state) {
    return new BasicFeatureFactory().featurize(state).stream().map(FeatureName::hash).toList();
  }

  /** A transition as CoreNLP prints it. */
  private static String named(Transition transition) {
    if (transition instanceof Transition.Unary unary) {
      return "CompoundUnary"
          + (unary.root() ? "*" : "")
          + "("
          + unary.labels().stream().map(Symbol::value).toList()
          + ")";
    }
    Transition.Binary binary = (Transition.Binary) transition;
    return (binary.leftHeaded() ? "Left" : "Right")
        + "Binary"
        + (binary.root() ? "*" : "")
        + "("
        + binary.label().value()
        + ")";
  }

  /** Without weights the last transition of those allowed is taken, so their order decides. */
  @Property(tries = 500)
  void treesAreThoseOfCoreNlp(@ForAll long seed) {
    Random random = new Random(seed);
    List<Twin> twins = twins();
    Collections.shuffle(twins, random);
    List<Twin> some = twins.subList(0, twins.size() / 2 + random.nextInt(twins.size() / 2));
    List<CoreLabel> sentence = sentence(random);
    ParserQuery stock = new ShiftReduceParser(new ShiftReduceOptions(), model(some)).parserQuery();
    stock.parse(sentence);
    ParserModel model =
        new ParserModel(
            some.stream().map(Twin::ours).toList(),
            ROOT,
            new WeightTable(some.size(), new long[0]));
    Optional<String> tree =
        new ShiftReduceDecoder(model)
            .parse(tokens(sentence))
            .map(parse -> TreeBuilder.tree(parse, sentence).toString());
    assertThat(tree).isEqualTo(Optional.ofNullable(stock.getBestParse()).map(Object::toString));
  }
}
