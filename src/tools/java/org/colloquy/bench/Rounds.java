package org.colloquy.bench;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colloquy.language.CoreNlpAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * Annotates the same transcripts repeatedly in one process, after loading the models, and prints
 * the seconds of each round. In the later rounds the code is compiled.
 */
public final class Rounds {
  static final String SECONDS = "seconds of a round: ";

  /** The last third of the rounds counts. */
  static final int LEAST_ROUNDS = 3;

  private Rounds() {}

  /** One round over all transcripts. */
  private interface Round {
    void run() throws IOException, InterruptedException, ExecutionException;
  }

  /**
   * Arguments: {@code stock FOLDER SECONDS THREADS NAME=VALUE...} with a folder of plain texts and
   * properties of CoreNLP, or {@code own FOLDER SECONDS THREADS} with a folder of transcripts. It
   * stops after the first round, from the third on, in which SECONDS have passed since loading.
   */
  public static void main(String... args) throws Exception {
    Path folder = Path.of(args[1]);
    long seconds = Long.parseLong(args[2]);
    int threads = Integer.parseInt(args[3]);
    Round round =
        args[0].equals("stock")
            ? stock(folder, threads, List.of(args).subList(4, args.length))
            : own(folder, threads);
    long begin = System.nanoTime();
    for (int i = 0; i < LEAST_ROUNDS || System.nanoTime() - begin < seconds * 1e9; i++) {
      long start = System.nanoTime();
      round.run();
      System.out.printf(Locale.ROOT, "%s%.3f%n", SECONDS, (System.nanoTime() - start) / 1e9);
    }
    System.exit(0);
  }

  private static Round stock(Path folder, int threads, List<String> properties) throws IOException {
    Properties all = new Properties();
    for (String property : properties) {
      String[] parts = property.split("=", 2);
      all.setProperty(parts[0], parts[1]);
    }
    StanfordCoreNLP pipeline = new StanfordCoreNLP(all);
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.sort(Comparator.comparing(String::length).reversed());
    return () -> {
      List<Annotation> documents = texts.stream().map(Annotation::new).toList();
      pipeline.annotate(documents, threads);
    };
  }

  private record Talk(Transcript transcript, Cast cast) {}

  private static Round own(Path folder, int threads) throws IOException {
    List<Talk> talks = new ArrayList<>();
    Readers readers = new Readers();
    for (TranscriptFile file : new DataFolder(folder, folder.resolve("none")).files()) {
      if (readers.read(file) instanceof Reading.Conversation read) {
        Transcript transcript = read.transcript();
        talks.add(new Talk(transcript, Casting.of(transcript).cast()));
      }
    }
    talks.sort(Comparator.<Talk, Integer>comparing(t -> t.transcript().text().length()).reversed());
    TurnAnnotator annotator = CoreNlpAnnotator.load(threads);
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    return () -> {
      List<Future<?>> futures = new ArrayList<>();
      for (Talk talk : talks) {
        futures.add(executor.submit(() -> annotator.annotate(talk.transcript(), talk.cast())));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    };
  }
}
