package org.colloquy.bench;

import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.transcript.DataFolder;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * The corpus on which all programs are measured.
 *
 * @param data a folder with the transcripts' files
 * @param plain a folder with their texts as Colloquy reads them, one file each, for programs that
 *     cannot read pages
 * @param files number of transcripts
 * @param tokens number of tokens of the texts, as CoreNLP counts them
 */
record MeasuredCorpus(String name, Path data, Path plain, int files, long tokens) {
  private record Page(TranscriptFile file, String text, long tokens) {}

  /**
   * Takes the transcripts of a folder, the shortest first, up to {@code mostTokens} together, but
   * at least one.
   *
   * @param work an empty folder for the copies
   * @throws IOException if the folder has no transcript
   */
  static MeasuredCorpus of(Path folder, Path work, long mostTokens) throws IOException {
    List<Page> pages = new ArrayList<>();
    Readers readers = new Readers();
    for (TranscriptFile file : new DataFolder(folder, work).files()) {
      if (readers.read(file) instanceof Reading.Conversation read) {
        String text = read.transcript().text();
        pages.add(new Page(file, text, tokensOf(text)));
      }
    }
    if (pages.isEmpty()) {
      throw new IOException(folder + " has no transcript");
    }
    pages.sort(Comparator.comparingLong(Page::tokens).thenComparing(p -> p.file().id()));
    Path data = Files.createDirectories(work.resolve("data"));
    Path plain = Files.createDirectories(work.resolve("plain"));
    long tokens = 0;
    int files = 0;
    for (Page page : pages) {
      if (files == 0 || tokens + page.tokens() <= mostTokens) {
        String name = page.file().path().getFileName().toString();
        Files.copy(page.file().path(), data.resolve(name));
        InventedTranscripts.age(data.resolve(name));
        Files.writeString(plain.resolve(name + ".txt"), page.text());
        tokens += page.tokens();
        files++;
      }
    }
    String name = folder.toAbsolutePath().normalize().getFileName().toString();
    return new MeasuredCorpus(name, data, plain, files, tokens);
  }

  private static long tokensOf(String text) {
    return new PTBTokenizer<>(
            new StringReader(text), new CoreLabelTokenFactory(), "untokenizable=noneKeep")
        .tokenize()
        .size();
  }
}
