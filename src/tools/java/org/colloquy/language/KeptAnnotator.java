package org.colloquy.language;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.colloquy.language.sentence.SpokenText;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

/**
 * An annotator that keeps the models' findings in a folder, so that changed rules over them can be
 * tried in seconds. The folder must be emptied by hand when the models or their settings change.
 * Only for measuring: whoever can write into the folder can run code.
 */
public final class KeptAnnotator implements TurnAnnotator {
  private final Path folder;
  private final boolean tones;
  private CoreNlpAnnotator models;

  public KeptAnnotator(Path folder) {
    this(folder, true);
  }

  private KeptAnnotator(Path folder, boolean tones) {
    this.folder = folder;
    this.tones = tones;
  }

  /**
   * Returns an annotator that leaves sentences and mentions without tone, which is slow to read.
   */
  public static KeptAnnotator withoutTones(Path folder) {
    return new KeptAnnotator(folder, false);
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    Path kept = folder.resolve(keyOf(transcript, cast) + ".ser");
    try {
      if (!Files.exists(kept)) {
        Files.createDirectories(folder);
        write(kept, models().document(transcript, cast, true));
      }
      return tones
          ? models().read(read(kept), transcript, cast)
          : CoreNlpAnnotator.found(read(kept), transcript, cast);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    return annotate(transcript, cast);
  }

  private CoreNlpAnnotator models() {
    if (models == null) {
      models = CoreNlpAnnotator.load(1);
    }
    return models;
  }

  /** Returns a key of everything that the models read. */
  private static String keyOf(Transcript transcript, Cast cast) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(SpokenText.of(transcript).getBytes(StandardCharsets.UTF_8));
      digest.update(cast.attributions().toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void write(Path file, Annotation document) throws IOException {
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeObject(document);
    }
  }

  private static Annotation read(Path file) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      return (Annotation) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
