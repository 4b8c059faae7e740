package org.colloquy.corenlp.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.time.GenericTimeExpressionPatterns;
import edu.stanford.nlp.time.Options;
import edu.stanford.nlp.time.TimeAnnotations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Times and numbers, with gates before the rules and without: the same, on the project's own
 * transcripts and on a page of invented sentences full of them.
 */
class RuleGatesIT {
  private static final List<Class<?>> KEYS =
      List.of(
          CoreAnnotations.NamedEntityTagAnnotation.class,
          CoreAnnotations.NormalizedNamedEntityTagAnnotation.class,
          CoreAnnotations.NamedEntityTagProbsAnnotation.class,
          CoreAnnotations.NumericTypeAnnotation.class,
          CoreAnnotations.NumericValueAnnotation.class,
          CoreAnnotations.NumericCompositeTypeAnnotation.class,
          CoreAnnotations.NumericCompositeValueAnnotation.class,
          TimeAnnotations.TimexAnnotation.class);

  private static List<Annotator> preparation;
  private static Annotator stock;
  private static Annotator gated;

  /** Other tests of this JVM need the memory. */
  @AfterAll
  static void forget() {
    preparation = null;
    stock = null;
    gated = null;
  }

  @BeforeAll
  static void load() throws IOException {
    Properties tokensOnly = new Properties();
    tokensOnly.setProperty("tokenize.ssplit", "false");
    preparation =
        List.of(
            new TokenizerAnnotator(false, tokensOnly),
            new WordsToSentencesAnnotator(new Properties()),
            new POSTaggerAnnotator("pos", new Properties()),
            new MorphaAnnotator(false));
    stock = new NERCombinerAnnotator(settings());
    Properties withGates = settings();
    RuleGates.plugInto(withGates);
    gated = new NERCombinerAnnotator(withGates);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("ner.applyFineGrained", "false");
    return settings;
  }

  /** A rule without a gate gives the right answers, too, but takes as long as ever. */
  @Test
  void allRulesHaveGates() {
    Properties settings = new Properties();
    RuleGates.plugInto(settings);

    RuleGates gates =
        (RuleGates)
            new GenericTimeExpressionPatterns(new Options("sutime", settings))
                .createExtractor()
                .getEnv()
                .get(RuleGates.NAME);

    assertThat(gates.ungated()).isZero();
    assertThat(gates.gated()).isEqualTo(229);
  }

  @Test
  void theProjectsTranscriptsAreReadTheSame() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        assertThat(read(text, gated, "2024-03-12"))
            .as(file.toString())
            .isEqualTo(read(text, stock, "2024-03-12"));
      }
    }
  }

  @Test
  void manyTimesAndNumbersAreReadTheSame() throws IOException {
    String text = Files.readString(Path.of("src/test/resources/times.txt"));
    for (String date : Arrays.asList("2024-03-12", null)) {
      List<String> expected = read(text, stock, date);

      assertThat(read(text, gated, date)).isEqualTo(expected);
      assertThat(expected.stream().filter(token -> token.contains("DATE")).count())
          .as("there is something to read")
          .isGreaterThan(300);
    }
  }

  @Test
  void threadsDoNotDisturbEachOther() throws IOException {
    List<String> sentences = Files.readAllLines(Path.of("src/test/resources/times.txt"));
    List<String> expected = new ArrayList<>();
    for (String sentence : sentences) {
      expected.add(read(sentence, gated, "2024-03-12").toString());
    }

    List<String> actual =
        Collections.nCopies(4, sentences).parallelStream()
            .flatMap(List::stream)
            .map(sentence -> read(sentence, gated, "2024-03-12").toString())
            .toList();

    assertThat(actual)
        .isEqualTo(Collections.nCopies(4, expected).stream().flatMap(List::stream).toList());
  }

  private static List<String> read(String text, Annotator names, String date) {
    Annotation document = new Annotation(text);
    document.set(CoreAnnotations.DocDateAnnotation.class, date);
    preparation.forEach(step -> step.annotate(document));
    names.annotate(document);
    return document.get(CoreAnnotations.TokensAnnotation.class).stream()
        .map(RuleGatesIT::values)
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static String values(CoreLabel token) {
    StringBuilder values = new StringBuilder(token.word());
    for (Class key : KEYS) {
      values.append(' ').append(token.get(key));
    }
    return values.toString();
  }
}
