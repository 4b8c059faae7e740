package org.colloquy.corenlp.parser;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserUtils;
import edu.stanford.nlp.parser.lexparser.TreeBinarizer;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ParserAnnotatorUtils;
import edu.stanford.nlp.pipeline.SentenceAnnotator;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.HeadFinder;
import edu.stanford.nlp.trees.ModCollinsHeadFinder;
import edu.stanford.nlp.trees.PennTreebankLanguagePack;
import edu.stanford.nlp.trees.Tree;
import edu.stanford.nlp.trees.TreeCoreAnnotations;
import edu.stanford.nlp.trees.Trees;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A parser that annotates each sentence with its constituency tree and with a binary form of it,
 * which the sentiment model reads. A sentence that is too long or has no parse gets a flat tree
 * labelled {@code X}.
 */
public final class TreeParser extends SentenceAnnotator {
  private static final String MODEL = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /** CoreNLP's limit: recursion over a higher tree may overflow the stack. */
  private static final int HIGHEST = 80;

  private final PennTreebankLanguagePack english = new PennTreebankLanguagePack();
  private final HeadFinder heads = new ModCollinsHeadFinder(english);
  private final ShiftReduceDecoder decoder;
  private final int longest;

  private TreeParser(ShiftReduceDecoder decoder, int longest) {
    this.decoder = decoder;
    this.longest = longest;
  }

  /**
   * Loads CoreNLP's English model from the class path.
   *
   * @param longest maximum number of tokens in a sentence that is parsed
   * @throws IllegalStateException if the class path has no model
   * @throws java.io.UncheckedIOException if the model cannot be read
   */
  public static TreeParser load(int longest) {
    try (InputStream in = TreeParser.class.getClassLoader().getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("not in the class path: " + MODEL);
      }
      return new TreeParser(new ShiftReduceDecoder(ParserModel.read(in)), longest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void doOneSentence(Annotation document, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Optional<Tree> tree = tokens.size() > longest ? Optional.empty() : parsed(tokens);
    if (tree.isPresent()) {
      add(sentence, tree.get());
    } else {
      doOneFailedSentence(document, sentence);
    }
  }

  private Optional<Tree> parsed(List<CoreLabel> tokens) {
    List<Node.Token> sentence = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel token = tokens.get(i);
      token.setIndex(i + 1);
      sentence.add(new Node.Token(i, Symbol.of(token.value()), Symbol.of(token.tag())));
    }
    return decoder.parse(sentence).map(parse -> TreeBuilder.tree(parse, tokens));
  }

  @Override
  protected void doOneFailedSentence(Annotation document, CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    add(sentence, ParserUtils.xTree(tokens));
  }

  private void add(CoreMap sentence, Tree parse) {
    Tree tree = ParserUtils.flattenTallTrees(HIGHEST, List.of(parse)).get(0);
    ParserAnnotatorUtils.fillInParseAnnotations(
        false, false, null, sentence, List.of(tree), GrammaticalStructure.Extras.NONE);
    Tree binary = TreeBinarizer.simpleTreeBinarizer(heads, english).transformTree(tree);
    Trees.convertToCoreLabels(binary);
    sentence.set(TreeCoreAnnotations.BinarizedTreeAnnotation.class, binary);
  }

  @Override
  protected int nThreads() {
    return 1;
  }

  @Override
  protected long maxTime() {
    return 0;
  }

  @Override
  @SuppressWarnings("rawtypes") // CoreNLP's interface uses raw types.
  public Set<Class<? extends CoreAnnotation>> requires() {
    return Set.of(
        CoreAnnotations.SentencesAnnotation.class,
        CoreAnnotations.TokensAnnotation.class,
        CoreAnnotations.ValueAnnotation.class,
        CoreAnnotations.PartOfSpeechAnnotation.class);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
    return Set.of(
        TreeCoreAnnotations.TreeAnnotation.class,
        TreeCoreAnnotations.BinarizedTreeAnnotation.class);
  }
}
