package org.colloquy.language;

import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.EntityMentionsAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.colloquy.corenlp.classifier.NameClassifiers;
import org.colloquy.corenlp.coreference.StatisticalCoreference;
import org.colloquy.corenlp.gazetteer.RuleNames;
import org.colloquy.corenlp.parser.TreeParser;
import org.colloquy.language.mention.Coreference;
import org.colloquy.language.naming.NameRecogniser;
import org.colloquy.language.sentence.DependencyGraphs;
import org.colloquy.language.sentence.SentenceSentiment;
import org.colloquy.language.sentence.SentenceSplitter;

/**
 * CoreNLP's annotators, loaded once. They are built one by one, not through {@code
 * StanfordCoreNLP}, whose constructor fills a static cache and whose built-in threads lose errors;
 * each gets {@link Properties} of its own, because the constructors change them.
 *
 * @param tokenizer splits a text into tokens
 * @param splitter groups tokens into sentences
 * @param ofSentences finds tags, lemmas, names, parses and sentiment, in the order in which they
 *     run; each looks at one sentence at a time, so it can be run on any part of the sentences
 * @param nameMentions groups the tokens of names; runs after all sentences are processed
 * @param coreference links mentions; runs last
 */
record CoreNlpModels(
    Annotator tokenizer,
    Annotator splitter,
    List<Annotator> ofSentences,
    Annotator nameMentions,
    Annotator coreference) {

  /**
   * Maximum number of tokens in a sentence that is parsed. A longer one would get a flat tree,
   * whose sentiment means nothing; {@link SentenceSplitter} cuts it before.
   */
  static final int LONGEST_PARSED = 120;

  /** Loads all models and waits for them. */
  static CoreNlpModels load() {
    try (ModelLoading loading = new ModelLoading()) {
      return start(loading).get();
    }
  }

  /**
   * Starts to load all models. Those that take longest come first, so that little is left to wait
   * for at the end. The classifiers of names come early, because all but the first of them wait for
   * the first.
   *
   * @return waits for all models
   */
  static Supplier<CoreNlpModels> start(ModelLoading loading) {
    Supplier<Annotator> chains = loading.start(() -> Coreference.chains(settings()));
    Supplier<NameClassifiers> classifiers = NameClassifiers.start(loading::start);
    Supplier<Annotator> parser = loading.start(() -> TreeParser.load(LONGEST_PARSED));
    Supplier<Annotator> mentions = loading.start(() -> Coreference.mentions(settings()));
    Supplier<Annotator> tagger = loading.start(() -> new POSTaggerAnnotator("pos", settings()));
    Supplier<RuleNames> rules = loading.start(RuleNames::load);
    Supplier<Annotator> names =
        loading.start(() -> new NameRecogniser(withoutMentions(), classifiers, rules));
    Supplier<Annotator> sentiment = loading.start(() -> new SentenceSentiment(settings()));
    return () ->
        new CoreNlpModels(
            new TokenizerAnnotator(false, settings()),
            new WordsToSentencesAnnotator(settings()),
            List.of(
                tagger.get(),
                new MorphaAnnotator(false),
                names.get(),
                parser.get(),
                new DependencyGraphs(),
                sentiment.get()),
            new EntityMentionsAnnotator("ner", settings()),
            new Coreference(mentions.get(), chains.get()));
  }

  /**
   * Settings without mentions of names, which are numbered through the whole document and therefore
   * built later.
   */
  private static Properties withoutMentions() {
    Properties settings = settings();
    settings.setProperty("ner.buildEntityMentions", "false");
    return settings;
  }

  /** Settings for one annotator; each needs its own. */
  static Properties settings() {
    Properties settings = new Properties();
    settings.setProperty("tokenize.ssplit", "false");
    settings.setProperty("nthreads", "1");
    // Otherwise names would depend on the transcripts that were analysed before.
    settings.setProperty("maxAdditionalKnownLCWords", "0");
    settings.setProperty("ner.usePresentDateForDocDate", "false");
    // The statistical model, which then needs no constituents.
    settings.setProperty("coref.algorithm", "custom");
    settings.setProperty("coref.algorithm.class", StatisticalCoreference.class.getName());
    settings.setProperty("coref.useConstituencyParse", "false");
    return settings;
  }
}
