package org.colloquy.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the kernels are measured on: the project's own transcripts, with all but coreference. */
public final class Material {
  private final List<Annotation> documents = new ArrayList<>();

  /**
   * Loads the models, annotates the transcripts and lets the models go.
   *
   * @throws IOException if a transcript cannot be read
   */
  public Material() throws IOException {
    Path kept = java.nio.file.Files.createTempDirectory("kernels");
    try {
      for (Path file : Documents.filesIn(List.of(Path.of("data")))) {
        byte[] document = Documents.of(file, kept);
        if (document.length > 0) {
          documents.add(Documents.read(document));
        }
      }
    } finally {
      org.apache.commons.io.FileUtils.deleteDirectory(kept.toFile());
    }
    Documents.forgetModels();
  }

  public List<Annotation> documents() {
    return documents;
  }

  /** The tokens of each sentence of all documents. */
  public List<List<CoreLabel>> sentences() {
    List<List<CoreLabel>> sentences = new ArrayList<>();
    for (Annotation document : documents) {
      for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(sentence.get(CoreAnnotations.TokensAnnotation.class));
      }
    }
    return sentences;
  }

  /** Of all documents. */
  public int tokens() {
    return sentences().stream().mapToInt(List::size).sum();
  }
}
