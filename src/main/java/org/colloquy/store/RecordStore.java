package org.colloquy.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Fingerprint;

/**
 * What is already analysed: one file a record, named by what the record depends on, so that a
 * changed file simply has another record. A record is there as a whole or not at all ({@link
 * WholeFile}), and remembers when it was last used ({@link RecordUse}). One process at a time
 * ({@link RunLock}), several threads.
 */
public final class RecordStore {
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([0-9a-f]{64}|x)\\.record");
  private static final String LAST = "publication.last";

  private final Path folder;
  private final RecordUse use;
  private final RecordFormat format = new RecordFormat();
  private final Map<Fingerprint, Path> byKey = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Fingerprint> bySpoken = new ConcurrentHashMap<>();
  private final List<String> damages = new ArrayList<>();

  private RecordStore(Path folder, Clock clock) {
    this.folder = folder;
    this.use = new RecordUse(clock);
  }

  /** The folder of the store of this output folder: {@code .NAME.store} beside it. */
  public static Path beside(Path output) {
    Path folder = output.toAbsolutePath().normalize();
    return folder.resolveSibling("." + folder.getFileName() + ".store");
  }

  /** Opens a store, a new one if there is none, and clears away what a killed run left half. */
  public static RecordStore open(Path folder, Clock clock) throws IOException {
    RecordStore store = new RecordStore(folder, clock);
    Files.createDirectories(folder);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (name.matches()) {
          store.listOnce(new Fingerprint(name.group(1)), name.group(2), file);
        } else if (WholeFile.isHalf(file)) {
          Files.delete(file);
        }
      }
    }
    return store;
  }

  /** A run that was killed may have left the record that another one was to take the place of. */
  private void listOnce(Fingerprint key, String spoken, Path file) throws IOException {
    Path other = byKey.get(key);
    if (other == null) {
      list(key, spoken, file);
    } else if (spoken.length() > 1) {
      list(key, spoken, file);
      Files.delete(other);
    } else {
      Files.delete(file);
    }
  }

  private void list(Fingerprint key, String spoken, Path file) {
    byKey.put(key, file);
    if (spoken.length() > 1) {
      bySpoken.put(new Fingerprint(spoken), key);
    }
  }

  /**
   * The record of this key; empty if there is none, and if it is damaged: then it is removed, and
   * said by {@link #damages}.
   */
  public Optional<StoredResult> find(Fingerprint key) throws IOException {
    Path file = byKey.get(key);
    if (file == null) {
      return Optional.empty();
    }
    try {
      StoredResult kept = format.decode(key, Files.readAllBytes(file));
      use.mark(key, file);
      return Optional.of(kept);
    } catch (NoSuchFileException e) {
      byKey.remove(key);
      return Optional.empty();
    } catch (IOException e) {
      // A disk that cannot read a record may still be able to write it anew.
      forget(key, file, "it cannot be read, " + e.getClass().getSimpleName());
      return Optional.empty();
    } catch (RecordFormat.Damaged e) {
      forget(key, file, e.getMessage());
      return Optional.empty();
    }
  }

  private void forget(Fingerprint key, Path file, String why) throws IOException {
    byKey.remove(key);
    damaged(file.getFileName() + " (" + why + ")");
    Files.deleteIfExists(file);
  }

  private void damaged(String what) {
    synchronized (damages) {
      damages.add(what);
    }
  }

  /** A record with annotations of exactly what this fingerprint was taken of. */
  public Optional<StoredResult> findSpoken(Fingerprint spoken) throws IOException {
    Fingerprint key = bySpoken.get(spoken);
    return key == null ? Optional.empty() : find(key);
  }

  /**
   * Keeps a record, in the place of the one that may be there.
   *
   * @return its fingerprint
   */
  public Fingerprint put(Fingerprint key, StoredResult kept) throws IOException {
    String spoken = kept.spoken().map(Fingerprint::hex).orElse("x");
    Path file = folder.resolve(key.hex() + "-" + spoken + ".record");
    Path before = byKey.get(key);
    byte[] record = format.encode(key, kept);
    WholeFile.write(file, record, key.hex());
    if (before != null && !before.equals(file)) {
      Files.deleteIfExists(before);
    }
    use.mark(key, file);
    list(key, spoken, file);
    return RecordFormat.printOf(record);
  }

  /** Whether there is a record of this key; it may be damaged. */
  public boolean holds(Fingerprint key) {
    return byKey.containsKey(key);
  }

  /**
   * The fingerprint of the record of this key, if it is there and undamaged; what it says is not
   * read.
   */
  public Optional<Fingerprint> intact(Fingerprint key) {
    Path file = byKey.get(key);
    if (file == null) {
      return Optional.empty();
    }
    try {
      Fingerprint record = RecordFormat.requireIntact(key, Files.readAllBytes(file));
      use.mark(key, file);
      return Optional.of(record);
    } catch (IOException | RecordFormat.Damaged e) {
      return Optional.empty();
    }
  }

  /** The digests of the records; whoever asks closes them. */
  public Digests digests() throws IOException {
    return Digests.open(folder.resolve(Digests.NAME), format, this::damaged);
  }

  /** What was published last; empty if nothing was, or if nobody knows any more. */
  public Optional<PublicationRecord> last() {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(LAST));
      return Optional.of(format.unpack(bytes, PublicationRecord.class));
    } catch (IOException | RecordFormat.Damaged e) {
      return Optional.empty();
    }
  }

  /** Remembers what is published. */
  public void putLast(PublicationRecord last) throws IOException {
    WholeFile.write(folder.resolve(LAST), format.pack(last), "last");
  }

  /**
   * Deletes the records that nothing has used for so long, counted by the clock; never one that
   * this run has used.
   *
   * @return how many
   */
  public int prune(Duration unused) throws IOException {
    int pruned = 0;
    for (Map.Entry<Fingerprint, Path> record : List.copyOf(byKey.entrySet())) {
      if (use.isUnused(record.getKey(), record.getValue(), unused)) {
        Files.deleteIfExists(record.getValue());
        byKey.remove(record.getKey());
        pruned++;
      }
    }
    return pruned;
  }

  /** Deletes every record. */
  public void clear() throws IOException {
    for (Path file : byKey.values()) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder.resolve(LAST));
    Files.deleteIfExists(folder.resolve(Digests.NAME));
    byKey.clear();
    bySpoken.clear();
  }

  public int size() {
    return byKey.size();
  }

  /** The records that were found damaged, each with what is the matter, sorted. */
  public List<String> damages() {
    synchronized (damages) {
      return damages.stream().sorted().toList();
    }
  }
}
