package org.colloquy.app.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.model.Fingerprint;

/** Takes fingerprints of the files of a publication. A file's name is its path below the folder. */
public final class PublishedFiles {
  private static final int BUFFER = 1 << 16;

  private PublishedFiles() {}

  /**
   * Returns the fingerprints of these files in a folder, by name; missing files are left out.
   *
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, Fingerprint> fingerprints(Path folder, Iterable<String> names)
      throws IOException {
    return fingerprints(folder, names, Map.of());
  }

  /**
   * Returns the same, where some fingerprints are already known.
   *
   * @param known the fingerprints of files that are there, by name
   * @throws IOException if a file cannot be read
   */
  public static SortedMap<String, Fingerprint> fingerprints(
      Path folder, Iterable<String> names, Map<String, Fingerprint> known) throws IOException {
    List<String> there = new ArrayList<>();
    names.forEach(there::add);
    there.removeIf(
        name ->
            known.containsKey(name)
                || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    // Ten thousand files need no more buffers than there are threads.
    Queue<byte[]> buffers = new ConcurrentLinkedQueue<>();
    try {
      Map<String, Fingerprint> fingerprints =
          there.parallelStream()
              .collect(Collectors.toMap(n -> n, n -> fingerprintOf(folder.resolve(n), buffers)));
      SortedMap<String, Fingerprint> all = new TreeMap<>(fingerprints);
      all.putAll(known);
      return all;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Fingerprint fingerprintOf(Path file, Queue<byte[]> buffers) {
    byte[] buffer = Optional.ofNullable(buffers.poll()).orElseGet(() -> new byte[BUFFER]);
    try {
      return Fingerprint.of(file, buffer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      buffers.add(buffer);
    }
  }

  /** Returns only the entries whose name passes the filter. */
  public static SortedMap<String, Fingerprint> only(
      SortedMap<String, Fingerprint> fingerprints, Predicate<String> wanted) {
    SortedMap<String, Fingerprint> only = new TreeMap<>(fingerprints);
    only.keySet().removeIf(wanted.negate());
    return only;
  }

  /**
   * Returns the names of the files in a folder that still have these fingerprints.
   *
   * @throws IOException if a file cannot be read
   */
  public static Set<String> unharmed(Path folder, SortedMap<String, Fingerprint> published)
      throws IOException {
    SortedMap<String, Fingerprint> now = fingerprints(folder, published.keySet());
    Set<String> unharmed = new TreeSet<>(now.keySet());
    unharmed.removeIf(name -> !now.get(name).equals(published.get(name)));
    return unharmed;
  }
}
