package org.colloquy.corenlp.classifier;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DefaultPaths;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.colloquy.corenlp.classifier.NameModel.Labelling;

/**
 * Runs CoreNLP's three classifiers of names and the program's over the same texts, as written, in
 * capitals and in lower case, and prints each word that they label differently, the largest
 * difference of a probability, and the processor time and memory of both. Arguments: the number of
 * rounds over the texts (the first is not timed if there are more), and files and folders of texts.
 */
public final class ClassifiersComparison {
  static final List<String> MODELS =
      List.of(
          DefaultPaths.DEFAULT_NER_THREECLASS_MODEL,
          DefaultPaths.DEFAULT_NER_MUC_MODEL,
          DefaultPaths.DEFAULT_NER_CONLL_MODEL);

  private final Annotator tokenizer;
  private final Annotator splitter;
  private final Annotator tagger;
  private final List<CRFClassifier<CoreLabel>> originals = new ArrayList<>();
  private final NameClassifiers own;
  private boolean timed;
  private long originalNanos;
  private long ownNanos;
  private int timedTokens;
  int tokens;
  int differences;
  double largest;

  ClassifiersComparison() throws IOException, ClassNotFoundException {
    Properties settings = new Properties();
    settings.setProperty("tokenize.ssplit", "false");
    tokenizer = new TokenizerAnnotator(false, settings);
    splitter = new WordsToSentencesAnnotator(settings);
    tagger = new POSTaggerAnnotator("pos", settings);
    long empty = held();
    long start = nanos();
    Properties fixed = new Properties();
    fixed.setProperty("maxAdditionalKnownLCWords", "0");
    for (String model : MODELS) {
      originals.add(CRFClassifier.getClassifier(model, fixed));
    }
    long between = nanos();
    long originalsHeld = held() - empty;
    long again = nanos();
    own = NameClassifiers.load();
    long end = nanos();
    System.out.printf(
        Locale.ROOT,
        "loading: CoreNLP's %.2f s, %d MB, these %.2f s, %d MB%n",
        (between - start) / 1e9,
        originalsHeld >> 20,
        (end - again) / 1e9,
        held() - empty - originalsHeld >> 20);
  }

  public static void main(String... args) throws Exception {
    ClassifiersComparison comparison = new ClassifiersComparison();
    List<Path> files = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      try (Stream<Path> found = Files.walk(Path.of(arg))) {
        found.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    List<UnaryOperator<String>> variants =
        List.of(
            text -> text,
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT));
    int rounds = Integer.parseInt(args[0]);
    for (int round = 0; round < rounds; round++) {
      for (UnaryOperator<String> variant : variants) {
        comparison.timed = (round > 0 || rounds == 1) && variant == variants.get(0);
        for (Path file : files) {
          String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          comparison.compare(variant.apply(text));
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d words, %d labels that differ, largest difference of a probability %.1e%n"
            + "a word, all three classifiers: CoreNLP's %.1f µs, these %.1f µs (%d words)%n",
        comparison.tokens,
        comparison.differences,
        comparison.largest,
        comparison.originalNanos / 1e3 / comparison.timedTokens,
        comparison.ownNanos / 1e3 / comparison.timedTokens,
        comparison.timedTokens);
  }

  void compare(String text) {
    Annotation document = new Annotation(text);
    for (Annotator step : List.of(tokenizer, splitter, tagger)) {
      step.annotate(document);
    }
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      compare(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
  }

  private void compare(List<CoreLabel> sentence) {
    long start = nanos();
    List<List<CoreLabel>> expected = new ArrayList<>();
    for (CRFClassifier<CoreLabel> original : originals) {
      expected.add(original.classifySentence(sentence));
    }
    long between = nanos();
    List<Labelling> found = own.labellings(sentence);
    long end = nanos();
    if (timed) {
      originalNanos += between - start;
      ownNanos += end - between;
      timedTokens += sentence.size();
    }
    tokens += sentence.size();
    for (int model = 0; model < found.size(); model++) {
      compare(MODELS.get(model), expected.get(model), found.get(model));
    }
  }

  private void compare(String model, List<CoreLabel> expected, Labelling found) {
    for (int i = 0; i < expected.size(); i++) {
      CoreLabel token = expected.get(i);
      String label = token.get(CoreAnnotations.AnswerAnnotation.class);
      double probability = token.get(CoreAnnotations.AnswerProbAnnotation.class);
      double difference = Math.abs(probability - found.probabilities()[i]);
      if (!label.equals(found.labels().get(i)) || !(difference < 1e-6)) {
        differences++;
        System.out.printf(
            Locale.ROOT,
            "%s %s: %s %.9f, not %s %.9f%n",
            model.replaceAll(".*/", ""),
            token.word(),
            found.labels().get(i),
            found.probabilities()[i],
            label,
            probability);
      }
      largest = Math.max(largest, difference);
    }
  }

  /** The memory held after a full garbage collection, in bytes. */
  private static long held() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static long nanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
