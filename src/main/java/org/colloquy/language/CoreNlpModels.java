package org.colloquy.language;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.CorefAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.ParserAnnotator;
import edu.stanford.nlp.pipeline.SentimentAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.colloquy.language.gazetteer.RuleNames;

/**
 * CoreNLP's annotators, loaded once. They are built one by one, not through {@code
 * StanfordCoreNLP}, whose constructor fills a static cache and whose built-in threads lose errors;
 * each gets {@link Properties} of its own, because the constructors change them.
 *
 * @param tokenizer parts a text into tokens
 * @param splitter parts tokens into sentences
 * @param analysis tags, lemmas, names, parse and sentiment, in the order in which they run
 * @param coreference links mentions; runs last
 */
record CoreNlpModels(
    Annotator tokenizer, Annotator splitter, List<Annotator> analysis, Annotator coreference) {

  /**
   * A longer sentence gets a flat tree, whose sentiment means nothing; see {@link
   * SentenceSplitter}.
   */
  static final int LONGEST_PARSED = 120;

  private static final String PARSER = "edu/stanford/nlp/models/srparser/englishSR.ser.gz";

  /** Loads everything, the three slow ones side by side. */
  static CoreNlpModels load() {
    CompletableFuture<Annotator> names = loading(CoreNlpModels::recogniser);
    CompletableFuture<Annotator> coreference = loading(() -> new CorefAnnotator(settings()));
    Annotator tagger = new POSTaggerAnnotator("pos", settings());
    Annotator parser = new ParserAnnotator("parse", settings());
    Annotator sentiment = new SentimentAnnotator("sentiment", settings());
    return new CoreNlpModels(
        new TokenizerAnnotator(false, settings()),
        new WordsToSentencesAnnotator(settings()),
        List.of(tagger, new MorphaAnnotator(false), result(names), parser, sentiment),
        result(coreference));
  }

  /** What the annotators are built with; each needs its own. */
  static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("tokenize.ssplit", "false");
    settings.setProperty("nthreads", "1");
    settings.setProperty("parse.model", PARSER);
    settings.setProperty("parse.binaryTrees", "true");
    settings.setProperty("parse.maxlen", String.valueOf(LONGEST_PARSED));
    // Keeps names from depending on the transcripts that were read before.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("ner.usePresentDateForDocDate", "false");
    settings.setProperty("coref.algorithm", "statistical");
    settings.setProperty("coref.mdType", "dependency");
    return settings;
  }

  private static Annotator recogniser() {
    try {
      return new NameRecogniser(settings(), RuleNames.load());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CompletableFuture<Annotator> loading(Supplier<Annotator> loader) {
    CompletableFuture<Annotator> future = new CompletableFuture<>();
    Thread thread =
        new Thread(
            () -> {
              try {
                future.complete(loader.get());
              } catch (RuntimeException | Error e) {
                future.completeExceptionally(e);
              }
            },
            "model-loader");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  private static Annotator result(CompletableFuture<Annotator> future) {
    try {
      return future.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e;
    }
  }
}
