package org.colloquy.language;

import edu.stanford.nlp.ie.regexp.NumberSequenceClassifier;
import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.colloquy.corenlp.classifier.NameClassifiers;
import org.colloquy.corenlp.gazetteer.RuleNames;
import org.colloquy.corenlp.temporal.RuleGates;
import org.colloquy.language.naming.NameRecogniser;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Runs CoreNLP's recogniser of names, times and numbers and the program's over the same texts, and
 * prints every token and name on which they differ, and the processor time of each. Everything is
 * read twice, and the second time counts. Arguments: files and folders of transcripts and texts
 * (default: {@code data}).
 */
public final class NamesComparison {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  private static final List<Class<? extends CoreAnnotation<?>>> KEYS =
      List.of(
          CoreAnnotations.NamedEntityTagAnnotation.class,
          CoreAnnotations.FineGrainedNamedEntityTagAnnotation.class,
          CoreAnnotations.CoarseNamedEntityTagAnnotation.class,
          CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
          CoreAnnotations.NamedEntityTagProbsAnnotation.class,
          CoreAnnotations.NumericTypeAnnotation.class,
          CoreAnnotations.NumericValueAnnotation.class,
          CoreAnnotations.NumericCompositeTypeAnnotation.class,
          CoreAnnotations.NumericCompositeValueAnnotation.class,
          TimeAnnotations.TimexAnnotation.class);

  private final Annotator tokenizer = new TokenizerAnnotator(false, CoreNlpModels.settings());
  private final Annotator splitter = new WordsToSentencesAnnotator(CoreNlpModels.settings());
  private final Annotator tagger = new POSTaggerAnnotator("pos", CoreNlpModels.settings());
  private final Annotator lemmas = new MorphaAnnotator(false);
  private final Annotator original = new NERCombinerAnnotator(CoreNlpModels.settings());
  private final RuleNames rules = RuleNames.load();
  private final Annotator own =
      new NameRecogniser(CoreNlpModels.settings(), NameClassifiers::load, () -> rules);

  private final NumberSequenceClassifier originalTimes =
      new NumberSequenceClassifier(new Properties(), true, new Properties());
  private final NumberSequenceClassifier ownTimes =
      new NumberSequenceClassifier(new Properties(), true, withGates());

  private final Map<String, Long> nanoseconds = new LinkedHashMap<>();
  private int tokens;
  private int names;
  private int timed;
  private int differences;

  private NamesComparison() throws IOException {}

  private static Properties withGates() {
    Properties settings = new Properties();
    RuleGates.plugInto(settings);
    return settings;
  }

  public static void main(String... args) throws IOException {
    NamesComparison comparison = new NamesComparison();
    for (int round = 0; round < 2; round++) {
      comparison.begin();
      for (String arg : args.length > 0 ? args : new String[] {"data"}) {
        try (Stream<Path> files = Files.walk(Path.of(arg))) {
          for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
            String name = file.getFileName().toString();
            if (new Readers().read(new TranscriptFile(name, file))
                instanceof Reading.Conversation conversation) {
              comparison.compare(conversation.transcript().text());
            } else if (name.endsWith(".txt")) {
              comparison.compare(Files.readString(file));
            }
          }
        }
      }
    }
    comparison.print();
  }

  private void begin() {
    nanoseconds.clear();
    tokens = 0;
    names = 0;
    timed = 0;
    differences = 0;
  }

  private void print() {
    System.out.printf(
        Locale.ROOT,
        "%d tokens, %d of them of times, %d names, %d differences%n",
        tokens,
        timed,
        names,
        differences);
    nanoseconds.forEach(
        (what, taken) ->
            System.out.printf(Locale.ROOT, "%s: %.1f µs per token%n", what, taken / 1e3 / tokens));
  }

  private void compare(String text) {
    Annotation expected = prepared(text);
    taking("names, CoreNLP", () -> original.annotate(expected));
    Annotation actual = prepared(text);
    taking("names, here", () -> own.annotate(actual));
    compareTokens(
        expected.get(CoreAnnotations.TokensAnnotation.class),
        actual.get(CoreAnnotations.TokensAnnotation.class));
    List<String> expectedNames = names(expected);
    List<String> actualNames = names(actual);
    names += expectedNames.size();
    reportMissing("only the original: ", expectedNames, actualNames);
    reportMissing("only here: ", actualNames, expectedNames);
    taking(
        "names by rule alone, here",
        () -> {
          for (CoreMap sentence : actual.get(CoreAnnotations.SentencesAnnotation.class)) {
            rules.label(sentence.get(CoreAnnotations.TokensAnnotation.class));
          }
        });
    Annotation one = prepared(text);
    taking("times and numbers alone, CoreNLP", () -> readTimes(originalTimes, one));
    Annotation other = prepared(text);
    taking("times and numbers alone, here", () -> readTimes(ownTimes, other));
  }

  private static void readTimes(NumberSequenceClassifier times, Annotation document) {
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
      times.classifyWithGlobalInformation(
          NumberSequenceClassifier.copyTokens(tokens, sentence), document, sentence);
    }
    times.finalizeClassification(document);
  }

  private void taking(String what, Runnable work) {
    long start = CLOCK.getCurrentThreadCpuTime();
    work.run();
    nanoseconds.merge(what, CLOCK.getCurrentThreadCpuTime() - start, Long::sum);
  }

  private Annotation prepared(String text) {
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.DocDateAnnotation.class, "2024-01-31");
    for (Annotator step : List.of(tokenizer, splitter, tagger, lemmas)) {
      step.annotate(document);
    }
    return document;
  }

  private void compareTokens(List<CoreLabel> expected, List<CoreLabel> actual) {
    tokens += expected.size();
    for (int i = 0; i < expected.size(); i++) {
      if (expected.get(i).containsKey(TimeAnnotations.TimexAnnotation.class)) {
        timed++;
      }
      for (Class<? extends CoreAnnotation<?>> key : KEYS) {
        Object first = value(expected.get(i), key);
        Object second = value(actual.get(i), key);
        if (!same(first, second)) {
          differences++;
          System.out.printf(
              "%s %s: %s, not %s%n", expected.get(i).word(), key.getSimpleName(), second, first);
        }
      }
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object value(CoreLabel token, Class key) {
    return token.get(key);
  }

  /** Whether two values are equal; confidences are compared to six decimal places. */
  private static boolean same(Object first, Object second) {
    if (first instanceof Map<?, ?> some && second instanceof Map<?, ?> others) {
      return some.keySet().equals(others.keySet())
          && some.keySet().stream()
              .allMatch(k -> Math.abs((Double) some.get(k) - (Double) others.get(k)) < 1e-6);
    }
    return Objects.equals(first, second);
  }

  private static List<String> names(Annotation document) {
    List<String> names = new ArrayList<>();
    for (CoreMap name : document.get(CoreAnnotations.MentionsAnnotation.class)) {
      names.add(
          name.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class)
              + " "
              + name.get(CoreAnnotations.TextAnnotation.class)
              + " "
              + name.get(CoreAnnotations.EntityTypeAnnotation.class)
              + confidences(name.get(CoreAnnotations.NamedEntityTagProbsAnnotation.class)));
    }
    return names;
  }

  private static String confidences(Map<String, Double> byLabel) {
    StringBuilder text = new StringBuilder();
    byLabel.forEach((label, value) -> text.append(" %s %.6f".formatted(label, value)));
    return text.toString();
  }

  private void reportMissing(String what, List<String> all, List<String> others) {
    for (String name : all) {
      if (!others.contains(name)) {
        differences++;
        System.out.println(what + name);
      }
    }
  }
}
