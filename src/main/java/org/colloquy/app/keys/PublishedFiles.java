package org.colloquy.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.model.Fingerprint;

/** Fingerprints of files of a publication, by their paths below its folder. */
public final class PublishedFiles {
  private PublishedFiles() {}

  /** The fingerprints of these files in a folder; those that are missing are left out. */
  public static SortedMap<String, Fingerprint> fingerprints(Path folder, Iterable<String> names)
      throws IOException {
    return fingerprints(folder, names, Map.of());
  }

  /**
   * The same, where some are known already.
   *
   * @param known of files that are there
   */
  public static SortedMap<String, Fingerprint> fingerprints(
      Path folder, Iterable<String> names, Map<String, Fingerprint> known) throws IOException {
    List<String> there = new ArrayList<>();
    names.forEach(there::add);
    there.removeIf(
        name ->
            known.containsKey(name)
                || !Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
    try {
      Map<String, Fingerprint> fingerprints =
          there.parallelStream()
              .collect(Collectors.toMap(n -> n, n -> fingerprintOf(folder.resolve(n))));
      SortedMap<String, Fingerprint> all = new TreeMap<>(fingerprints);
      all.putAll(known);
      return all;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Fingerprint fingerprintOf(Path table) {
    try {
      return Fingerprint.of(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Only the entries whose name passes the filter. */
  public static SortedMap<String, Fingerprint> only(
      SortedMap<String, Fingerprint> fingerprints, Predicate<String> wanted) {
    SortedMap<String, Fingerprint> only = new TreeMap<>(fingerprints);
    only.keySet().removeIf(wanted.negate());
    return only;
  }

  /** The files in a folder that still have these fingerprints. */
  public static Set<String> unharmed(Path folder, SortedMap<String, Fingerprint> published)
      throws IOException {
    SortedMap<String, Fingerprint> now = fingerprints(folder, published.keySet());
    Set<String> unharmed = new TreeSet<>(now.keySet());
    unharmed.removeIf(name -> !now.get(name).equals(published.get(name)));
    return unharmed;
  }
}
