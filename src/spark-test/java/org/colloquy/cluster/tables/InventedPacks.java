package org.colloquy.cluster.tables;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.colloquy.bench.InventedDigests;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.FileDigest;
import org.colloquy.model.Fingerprint;
import org.colloquy.model.TranscriptDigest;
import org.colloquy.store.DigestBytes;
import org.colloquy.store.Effort;
import org.colloquy.store.StoredDigest;

/**
 * Invented digests in files, one for each part of a corpus, in the bytes in which the store keeps
 * digests.
 *
 * @param folder where the files are
 * @param digests the number of digests
 * @param parts the number of files
 * @param entities how many entities a transcript has at most
 */
record InventedPacks(String folder, int digests, int parts, int entities) implements Serializable {
  private static final int SEED = 1;
  private static final int BUFFER = 1 << 16;

  private Path pack(int part) {
    return Path.of(folder, "pack-" + part);
  }

  private static Fingerprint record(int number) {
    return Fingerprint.of(String.valueOf(number).getBytes(StandardCharsets.US_ASCII));
  }

  private int first(int part) {
    return (int) ((long) digests * part / parts);
  }

  /** Writes the digests of a part. */
  void write(int part) throws IOException {
    InventedDigests invented = InventedDigests.asInLife(SEED, digests, entities);
    DigestBytes format = new DigestBytes();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(pack(part)), BUFFER))) {
      for (int number = first(part); number < first(part + 1); number++) {
        byte[] bytes =
            format.of(
                record(number), new StoredDigest(file(invented.digest(number)), Effort.full()));
        out.writeInt(bytes.length);
        out.write(bytes);
      }
    }
  }

  private static FileDigest file(TranscriptDigest digest) {
    return new FileDigest(
        digest.id(),
        true,
        "analysed",
        "",
        CharacterCounts.allFurniture(digest.length()),
        List.of(),
        Optional.of(digest));
  }

  /** Reads the digests of a part one after the other; the file is closed behind the last one. */
  Iterator<CorpusFile> read(int part) throws IOException {
    DigestBytes format = new DigestBytes();
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(pack(part)), BUFFER));
    int end = first(part + 1);
    return IntStream.range(first(part), end)
        .mapToObj(
            number -> {
              try {
                byte[] bytes = in.readNBytes(in.readInt());
                if (number == end - 1) {
                  in.close();
                }
                return new CorpusFile(
                    format.read(record(number), bytes).digest(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .iterator();
  }
}
