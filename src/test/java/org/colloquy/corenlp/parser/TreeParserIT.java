package org.colloquy.corenlp.parser;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.language.Documents;
import org.colloquy.language.RealModels;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trees are CoreNLP's, on the project's own transcripts. */
class TreeParserIT {
  private static Annotator stock;
  private static Annotator ours;

  /** Other tests of this JVM need the memory. */
  @AfterAll
  static void forget() {
    stock = null;
    ours = null;
  }

  @BeforeAll
  static void load() {
    stock = StockParser.load();
    ours = TreeParser.load(StockParser.LONGEST);
  }

  private static void assertSame(Annotation expected, Annotation found) {
    stock.annotate(expected);
    ours.annotate(found);
    List<CoreMap> sentences = found.get(CoreAnnotations.SentencesAnnotation.class);
    assertThat(sentences).isNotEmpty();
    for (int i = 0; i < sentences.size(); i++) {
      CoreMap sentence = expected.get(CoreAnnotations.SentencesAnnotation.class).get(i);
      assertThat(StockParser.printed(sentences.get(i))).isEqualTo(StockParser.printed(sentence));
    }
  }

  @Test
  void treesAreThoseOfCoreNlp() throws IOException {
    for (Path file : Documents.filesIn(List.of(Path.of("data")))) {
      byte[] document = Documents.of(file, RealModels.annotator());
      if (document.length > 0) {
        assertSame(Documents.read(document), Documents.read(document));
      }
    }
  }

  @Test
  void aSentenceThatIsTooLongAndOneWithoutWordsGetFlatTrees() {
    Annotation expected = document(StockParser.LONGEST + 1, 0, StockParser.LONGEST);
    Annotation found = document(StockParser.LONGEST + 1, 0, StockParser.LONGEST);
    assertSame(expected, found);
    assertThat(StockParser.printed(found.get(CoreAnnotations.SentencesAnnotation.class).get(0)))
        .contains("(X ");
  }

  private static Annotation document(int... lengths) {
    Annotation document = new Annotation("");
    List<CoreMap> sentences = new ArrayList<>();
    for (int length : lengths) {
      List<CoreLabel> tokens = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        CoreLabel token = CoreLabel.wordFromString(i % 2 == 0 ? "old" : "dogs");
        token.setTag(i % 2 == 0 ? "JJ" : "NNS");
        tokens.add(token);
      }
      CoreMap sentence = new ArrayCoreMap();
      sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
      sentences.add(sentence);
    }
    document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
    return document;
  }
}
