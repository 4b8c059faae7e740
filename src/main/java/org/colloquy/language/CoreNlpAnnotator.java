package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.colloquy.language.mention.MentionCollector;
import org.colloquy.language.reported.ReportFinder;
import org.colloquy.language.sentence.SentenceParts;
import org.colloquy.language.sentence.SentenceSentiment;
import org.colloquy.language.sentence.SentenceSplitter;
import org.colloquy.language.sentence.SpeakerKey;
import org.colloquy.language.sentence.SpokenText;
import org.colloquy.language.sentence.TurnCursor;
import org.colloquy.language.tone.ToneModel;
import org.colloquy.language.tone.ToneReader;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Sentence;
import org.colloquy.model.Span;
import org.colloquy.model.SpeechReport;
import org.colloquy.model.Transcript;

/**
 * An annotator that uses Stanford CoreNLP. It makes one {@code Annotation} per transcript, so that
 * coreference crosses turns, and stamps each token with its speaker. A sentence never crosses a
 * paragraph.
 */
public final class CoreNlpAnnotator implements TurnAnnotator {
  private final CoreNlpModels models;
  private final SentenceSplitter splitter;
  private final ToneReader tones;
  private final HelperThreads threads;

  CoreNlpAnnotator(CoreNlpModels models, ToneModel tone, HelperThreads threads) {
    this.models = models;
    this.threads = threads;
    this.splitter = new SentenceSplitter(models.splitter());
    this.tones = new ToneReader(tone);
  }

  /**
   * Loads the models, which takes seconds and 0.6 GB of heap.
   *
   * @param threads maximum number of threads that analyse at a time, at least 1; threads without a
   *     transcript of their own help with long ones
   */
  public static CoreNlpAnnotator load(int threads) {
    try (ModelLoading loading = new ModelLoading()) {
      Supplier<CoreNlpModels> models = CoreNlpModels.start(loading);
      Supplier<ToneModel> tone = loading.start(ToneModel::load);
      return new CoreNlpAnnotator(models.get(), tone.get(), new HelperThreads(threads));
    }
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    try (HelperThreads.Slot slot = threads.begin()) {
      return toned(
          found(document(transcript, cast, true, slot), transcript, cast), transcript, slot);
    }
  }

  @Override
  public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    try (HelperThreads.Slot slot = threads.begin()) {
      // Rules would still link phrases that repeat; but this level of analysis promises no chains.
      return toned(
              found(document(transcript, cast, false, slot), transcript, cast), transcript, slot)
          .withoutChains();
    }
  }

  /**
   * Runs the models over a transcript.
   *
   * @param chains whether to find chains
   * @throws CancellationException if the thread is interrupted; this is checked between two models
   */
  Annotation document(Transcript transcript, Cast cast, boolean chains) {
    try (HelperThreads.Slot slot = threads.begin()) {
      return document(transcript, cast, chains, slot);
    }
  }

  private Annotation document(
      Transcript transcript, Cast cast, boolean chains, HelperThreads.Slot slot) {
    Annotation document = new Annotation(SpokenText.of(transcript));
    transcript
        .date()
        .ifPresent(d -> document.set(CoreAnnotations.DocDateAnnotation.class, d.toString()));
    models.tokenizer().annotate(document);
    List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens.isEmpty()) {
      return document;
    }
    stampSpeakers(tokens, transcript, cast);
    splitter.split(document, transcript);
    analyseSentences(document, slot);
    models.nameMentions().annotate(document);
    if (chains) {
      stopIfInterrupted();
      models.coreference().annotate(document);
    }
    return document;
  }

  private void analyseSentences(Annotation document, HelperThreads.Slot slot) {
    List<Runnable> parts = new ArrayList<>();
    SentenceParts.of(document).forEach(part -> parts.add(() -> analyse(part)));
    slot.run(parts);
  }

  private void analyse(Annotation part) {
    for (Annotator step : models.ofSentences()) {
      stopIfInterrupted();
      step.annotate(part);
    }
  }

  /** Converts the models' findings to plain values, and adds the tones. */
  Annotations read(Annotation document, Transcript transcript, Cast cast) {
    try (HelperThreads.Slot slot = threads.begin()) {
      return toned(found(document, transcript, cast), transcript, slot);
    }
  }

  /**
   * Converts the models' findings to plain values, without tones. Nothing else of the document is
   * needed any more.
   */
  static Annotations found(Annotation document, Transcript transcript, Cast cast) {
    List<CoreMap> sentences = document.get(CoreAnnotations.SentencesAnnotation.class);
    if (sentences == null) {
      return new Annotations(List.of(), List.of(), List.of());
    }
    MentionCollector mentions = new MentionCollector(document, cast);
    List<Sentence> read = sentences(sentences, transcript);
    return new Annotations(read, mentions.mentions(), mentions.chains(), reported(sentences, read));
  }

  private static List<SpeechReport> reported(List<CoreMap> parsed, List<Sentence> read) {
    ReportFinder finder = new ReportFinder();
    List<SpeechReport> reported = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      if (read.get(i).spoken()) {
        reported.addAll(finder.in(parsed.get(i), i));
      }
    }
    return reported;
  }

  private Annotations toned(Annotations found, Transcript transcript, HelperThreads.Slot slot) {
    ToneReader.Toned toned =
        tones.of(SpokenText.asWritten(transcript), found.sentences(), found.mentions(), slot::run);
    return new Annotations(toned.sentences(), toned.mentions(), found.chains(), found.reported());
  }

  /** Stops between two annotators, because CoreNLP's ignore that their thread is interrupted. */
  private static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the analysis was interrupted");
    }
  }

  /**
   * Gives each token the neutral id of its speaker, because CoreNLP mishandles speakers that are
   * names, numbers or ids that begin with PER.
   */
  private static void stampSpeakers(List<CoreLabel> tokens, Transcript transcript, Cast cast) {
    TurnCursor cursor = new TurnCursor(transcript);
    for (CoreLabel token : tokens) {
      int turn = cursor.turnAt(token.beginPosition());
      OptionalInt speaker = turn == 0 ? OptionalInt.empty() : cast.indexOf(turn);
      String name = speaker.isPresent() ? "speaker" + speaker.getAsInt() : "turn" + turn;
      token.set(CoreAnnotations.SpeakerAnnotation.class, name);
      token.set(SpeakerKey.class, name);
    }
  }

  private static List<Sentence> sentences(List<CoreMap> sentences, Transcript transcript) {
    TurnCursor cursor = new TurnCursor(transcript);
    List<Sentence> result = new ArrayList<>();
    for (CoreMap sentence : sentences) {
      Span span =
          new Span(
              sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
              sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
      result.add(
          new Sentence(
              cursor.turnAt(span.start()),
              span,
              isQuestion(sentence),
              SentenceSentiment.classesOf(sentence),
              OptionalDouble.empty()));
    }
    return result;
  }

  private static boolean isQuestion(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    for (int i = tokens.size() - 1; i >= 0; i--) {
      String word = tokens.get(i).word();
      if (word.chars().anyMatch(Character::isLetterOrDigit)) {
        return false;
      }
      if (word.indexOf('?') >= 0) {
        return true;
      }
    }
    return false;
  }
}
