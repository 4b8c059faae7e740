package org.colloquy.cluster.tables;

import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.bench.InventedDigests;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.FileDigest;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.store.CorpusPacks;
import org.colloquy.store.FolderBlobs;

/**
 * Invented digests in packs, as the job's driver writes them.
 *
 * @param folder where the packs are
 * @param digests the number of digests
 * @param parts the number of packs
 * @param entities how many entities a transcript has at most
 */
record InventedPacks(String folder, int digests, int parts, int entities) implements Serializable {
  private static final int SEED = 1;
  private static final String PACKS = "corpus";

  private CorpusPacks packs() {
    return new CorpusPacks(new FolderBlobs(Path.of(folder)), PACKS);
  }

  private int first(int part) {
    return (int) ((long) digests * part / parts);
  }

  /** Writes the digests of a part. */
  void write(int part) throws IOException {
    InventedDigests invented = InventedDigests.asInLife(SEED, digests, entities);
    packs()
        .put(
            part,
            IntStream.range(first(part), first(part + 1))
                .mapToObj(number -> file(invented.digest(number)))
                .iterator(),
            digests);
  }

  private static CorpusFile file(TranscriptDigest digest) {
    return new CorpusFile(
        new FileDigest(
            digest.id(),
            true,
            "analysed",
            "",
            CharacterCounts.allFurniture(digest.length()),
            List.of(),
            Optional.of(digest)),
        Optional.empty(),
        Optional.empty());
  }

  /** The bytes of all packs. */
  long bytes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder, PACKS))) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    }
  }

  /** Reads the digests of a part one after the other. */
  Iterator<CorpusFile> read(int part) throws IOException {
    return packs().files(part);
  }
}
