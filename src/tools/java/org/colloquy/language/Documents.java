package org.colloquy.language;

import edu.stanford.nlp.pipeline.Annotation;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/** Makes CoreNLP's documents of transcripts, without coreference, for comparing and measuring. */
public final class Documents {
  private static CoreNlpAnnotator models;

  private Documents() {}

  /** Returns the files below these folders, without gold labels. */
  public static List<Path> filesIn(List<Path> folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> found = Files.walk(folder)) {
        found
            .filter(Files::isRegularFile)
            .filter(f -> !f.toString().endsWith(".gold.json"))
            .sorted()
            .forEach(files::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /**
   * Returns the document of a transcript, serialized; empty if the file is no transcript. The
   * document is kept in a folder for the next time.
   *
   * @param kept the folder; its files are trusted, because reading one can run code
   */
  public static byte[] of(Path file, Path kept) throws IOException {
    Path document = kept.resolve(file.getFileName() + ".ser");
    if (!Files.exists(document)) {
      Files.createDirectories(kept);
      if (models == null) {
        models = CoreNlpAnnotator.load(1);
      }
      Files.write(document, of(file, models));
    }
    return Files.readAllBytes(document);
  }

  /**
   * Returns the document of a transcript, made by these models and serialized; empty if the file is
   * no transcript.
   */
  public static byte[] of(Path file, CoreNlpAnnotator models) throws IOException {
    Reading reading = new Readers().read(new TranscriptFile(file.getFileName().toString(), file));
    if (!(reading instanceof Reading.Conversation conversation)) {
      return new byte[0];
    }
    Transcript transcript = conversation.transcript();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(models.document(transcript, Casting.of(transcript).cast(), false));
    }
    return bytes.toByteArray();
  }

  /** Frees the models' memory. */
  public static void forgetModels() {
    models = null;
  }

  /** Reads a serialized document, a new one each time. */
  public static Annotation read(byte... serialized) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new ByteArrayInputStream(serialized)))) {
      return (Annotation) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
