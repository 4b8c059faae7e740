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

/** CoreNLP's documents of transcripts, with all but coreference, for comparing and measuring. */
public final class Documents {
  private static CoreNlpAnnotator models;

  private Documents() {}

  /** The files below these folders that are not gold labels. */
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
   * The document of a transcript, serialized; empty if the file is none. Kept in the folder.
   *
   * @param kept files in it are trusted: reading one can run code
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

  /** The document of a transcript, made by these models; empty if the file is none. */
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

  /** Gives the models' memory back. */
  public static void forgetModels() {
    models = null;
  }

  /** A document of its own each time. */
  public static Annotation read(byte... serialized) throws IOException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(new ByteArrayInputStream(serialized)))) {
      return (Annotation) in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
