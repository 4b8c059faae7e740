package org.colloquy.language.tone;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.colloquy.language.encoder.SentenceEncoder;
import org.colloquy.model.ToneScale;

/**
 * Trains the heads, writes them into the project's resources, and prints their figures. Argument:
 * the folder that contains {@code gold}. Several heads are trained at a time, each by one thread,
 * so that the same labels, encoder and settings give the same bytes.
 */
public final class HeadTrainer {
  private static final Path FILE =
      Path.of("src/main/resources/org/colloquy/language/tone/heads.bin");

  /** Heads of each kind whose mean is shipped; each begins with another seed. */
  private static final int SEEDS = 4;

  private static final int FIRST_ZONE = 2;
  private static final int LAST_ZONE = 14;
  private static final double ZONE_STEP = 0.05;

  private final TrainingSets sets;
  private final PrintStream out;

  HeadTrainer(TrainingSets sets, PrintStream out) {
    this.sets = sets;
    this.out = out;
  }

  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TrainingSets sets;
    try (SentenceEncoder encoder = ToneModel.encoder()) {
      sets = TrainingSets.of(new GoldSentences(Path.of(args[0])), encoder);
    }
    Files.write(FILE, new HeadTrainer(sets, out).trained());
  }

  /** Trains the heads and prints their figures. */
  byte[] trained() throws IOException {
    TrainedTone tone = TrainedTone.mean(seeds(s -> TrainedTone.fit(sets.ofTone(), s)));
    TrainedSentiment sentiment =
        TrainedSentiment.mean(seeds(s -> TrainedSentiment.fit(sets.ofSentiment(), s)));
    float[] bias = toneFigures(tone);
    ScoreMap scores = ScoreMapFit.of(sentiment.of(sets.speechForShares()));
    byte[] file =
        HeadsFile.of(new Heads(Ensemble.biased(tone.head(), bias), sentiment.head(), scores));
    sentimentFigures(Heads.read(new ByteArrayInputStream(file)));
    return file;
  }

  private static <T> List<T> seeds(LongFunction<T> training) {
    return LongStream.rangeClosed(1, SEEDS).parallel().mapToObj(training).toList();
  }

  /** Prints the figures of tone. Returns the bias of speech. */
  private float[] toneFigures(TrainedTone tone) {
    float[] shift =
        OperatingPoints.likeliestBias(tone.of(sets.speechForShares(), tone.speechBias()));
    float[] bias = tone.speechBias();
    for (int k = 0; k < bias.length; k++) {
      bias[k] += shift[k];
    }
    List<LabelledLogits> news = tone.of(sets.newsDev(), bias);
    List<LabelledLogits> speech = tone.of(sets.speechDev(), bias);
    List<LabelledLogits> apart = tone.of(sets.speechApart(), bias);
    out.printf(Locale.ROOT, "bias of negative and positive: %+.2f, %+.2f%n%n", shift[0], shift[2]);
    out.println("Tone by the likeliest class: macro-F1; toned right, toned found");
    print("news dev, the bias of news", tone.of(sets.newsDev(), tone.newsBias()));
    print("news dev", news);
    print("speech dev", speech);
    print("speech apart", apart);
    out.println();
    OperatingPoints.print(out, speech, apart, news);
    out.println();
    return bias;
  }

  private void print(String name, List<LabelledLogits> rows) {
    out.printf("%s (%d): %s%n", name, rows.size(), Figures.of(OperatingPoints.likeliest(rows)));
  }

  private void sentimentFigures(Heads heads) {
    out.println("Sentiment: Spearman; mean absolute and square error; classes at the zone");
    TrainedSentiment shipped = new TrainedSentiment(heads.sentiment());
    List<LabelledLatent> apart = shipped.of(sets.speechApart());
    print("speech dev", shipped.of(sets.speechDev()), heads.scores());
    print("speech apart", apart, heads.scores());
    print("editorials", shipped.of(sets.editorialsDev()), heads.scores());
    print("dialogue dev", shipped.of(sets.dialogueDev()), heads.scores());
    out.println();
    out.println("| zone, macro-F1 | speech dev | speech apart | dialogue dev |");
    out.println("|---|---|---|---|");
    for (int i = FIRST_ZONE; i <= LAST_ZONE; i++) {
      double zone = i * ZONE_STEP;
      out.printf(
          Locale.ROOT,
          "| ±%.2f | %.3f | %.3f | %.3f |%n",
          zone,
          classes(shipped.of(sets.speechDev()), heads.scores(), zone),
          classes(apart, heads.scores(), zone),
          classes(shipped.of(sets.dialogueDev()), heads.scores(), zone));
    }
  }

  private static double classes(List<LabelledLatent> rows, ScoreMap map, double zone) {
    Confusion classes = new Confusion();
    for (LabelledLatent row : rows) {
      double score = map.of(row.latent());
      classes.add(row.labelClass(), score <= -zone ? 0 : score >= zone ? 2 : Confusion.NEUTRAL);
    }
    return classes.macroF1();
  }

  private void print(String name, List<LabelledLatent> rows, ScoreMap map) {
    double absolute = 0;
    double square = 0;
    Confusion classes = new Confusion();
    for (LabelledLatent row : rows) {
      double score = map.of(row.latent());
      absolute += Math.abs(score - row.label()) / rows.size();
      square += (score - row.label()) * (score - row.label()) / rows.size();
      classes.add(row.labelClass(), OperatingPoints.classOf(ToneScale.SENTENCES.of(score)));
    }
    double[] latents = rows.stream().mapToDouble(LabelledLatent::latent).toArray();
    double[] labels = rows.stream().mapToDouble(LabelledLatent::label).toArray();
    out.printf(
        Locale.ROOT,
        "%s (%d): %.3f; %.3f, %.3f; macro-F1 %.3f%n",
        name,
        rows.size(),
        RankCorrelation.of(latents, labels),
        absolute,
        square,
        classes.macroF1());
  }
}
