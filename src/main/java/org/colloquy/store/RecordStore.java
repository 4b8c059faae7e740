package org.colloquy.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Fingerprint;

/**
 * A folder of records, one file for each, with the results of what is already analysed. A record is
 * named by its key, the fingerprint of everything that it depends on, so that a changed file simply
 * has another record. A record is stored whole or not at all ({@link WholeFile}), and its time of
 * change says when it was last used ({@link RecordUse}). One process may use the folder at a time
 * ({@link RunLock}), with several threads. Methods throw an {@link IOException} if a file of the
 * folder cannot be written or deleted.
 */
public final class RecordStore implements ResultStore {
  private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-([0-9a-f]{64}|x)\\.record");
  private static final String PUBLICATION = "publication.last";

  private final Path folder;
  private final RecordUse use;
  private final RecordFormat format = new RecordFormat();
  private final Map<Fingerprint, Path> byKey = new ConcurrentHashMap<>();
  private final Map<Fingerprint, Fingerprint> bySpoken = new ConcurrentHashMap<>();
  private final DamagedRecords damaged = new DamagedRecords();

  private RecordStore(Path folder, Clock clock) {
    this.folder = folder;
    this.use = new RecordUse(clock);
  }

  /** Returns the folder of an output folder's store: {@code .NAME.store} next to it. */
  public static Path folderOf(Path output) {
    Path folder = output.toAbsolutePath().normalize();
    return folder.resolveSibling("." + folder.getFileName() + ".store");
  }

  /** Opens a store; creates it if there is none. Deletes what a killed run left half written. */
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

  /** A killed run may have left two records of one key; the one with annotations stays. */
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

  @Override
  public Optional<StoredResult> find(Fingerprint key) throws IOException {
    Path file = byKey.get(key);
    if (file == null) {
      return Optional.empty();
    }
    try {
      StoredResult storedResult = format.decode(key, Files.readAllBytes(file));
      use.mark(key, file);
      return Optional.of(storedResult);
    } catch (NoSuchFileException e) {
      byKey.remove(key);
      return Optional.empty();
    } catch (IOException e) {
      // A disk that cannot read a record may still be able to write it again.
      forget(key, file, "it cannot be read: " + e.getClass().getSimpleName());
      return Optional.empty();
    } catch (RecordFormat.Damaged e) {
      forget(key, file, e.getMessage());
      return Optional.empty();
    }
  }

  private void forget(Fingerprint key, Path file, String why) throws IOException {
    byKey.remove(key);
    damaged.add(file.getFileName() + " (" + why + ")");
    Files.deleteIfExists(file);
  }

  @Override
  public Optional<StoredResult> findSpoken(Fingerprint spoken) throws IOException {
    Fingerprint key = bySpoken.get(spoken);
    return key == null ? Optional.empty() : find(key);
  }

  @Override
  public Fingerprint put(Fingerprint key, StoredResult storedResult) throws IOException {
    String spoken = storedResult.spoken().map(Fingerprint::hex).orElse("x");
    Path file = folder.resolve(key.hex() + "-" + spoken + ".record");
    Path replaced = byKey.get(key);
    byte[] record = format.encode(key, storedResult);
    WholeFile.write(file, record, key.hex());
    if (replaced != null && !replaced.equals(file)) {
      Files.deleteIfExists(replaced);
    }
    use.mark(key, file);
    list(key, spoken, file);
    return RecordFormat.fingerprintOf(record);
  }

  @Override
  public boolean holds(Fingerprint key) {
    return byKey.containsKey(key);
  }

  @Override
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

  /** Opens the digests of the records; the caller closes them. */
  public FiledDigests digests() throws IOException {
    return FiledDigests.open(folder.resolve(FiledDigests.NAME), format, damaged::add);
  }

  /** Returns the record of the previous publication; empty if there is none or if it is damaged. */
  public Optional<PublicationRecord> previousPublication() {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(PUBLICATION));
      return Optional.of(format.unpack(bytes, PublicationRecord.class));
    } catch (IOException | RecordFormat.Damaged e) {
      return Optional.empty();
    }
  }

  /** Stores the record of the publication that was just made. */
  public void putPublication(PublicationRecord publication) throws IOException {
    WholeFile.write(folder.resolve(PUBLICATION), format.pack(publication), "publication");
  }

  /**
   * Deletes the records that no run has used for this long by the clock; never one that this run
   * has used.
   *
   * @return how many records were deleted
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

  /** Deletes every record, the digests, and the record of the previous publication. */
  @Override
  public void clear() throws IOException {
    for (Path file : byKey.values()) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(folder.resolve(PUBLICATION));
    Files.deleteIfExists(folder.resolve(FiledDigests.NAME));
    byKey.clear();
    bySpoken.clear();
  }

  /** Returns the number of records. */
  int size() {
    return byKey.size();
  }

  @Override
  public List<String> damages() {
    return damaged.sorted();
  }
}
