package org.colloquy.cluster;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.colloquy.model.Fingerprint;
import org.colloquy.store.Blobs;
import org.colloquy.store.ResultStore;
import org.colloquy.store.SharedStore;
import org.colloquy.store.StoredResult;

/** The store of results as the driver sees it, with the damages that the executors have found. */
final class ClusterResults implements ResultStore {
  private final SharedStore store;
  private final Set<String> damages = new ConcurrentSkipListSet<>();

  ClusterResults(Blobs blobs) {
    this.store = new SharedStore(blobs);
  }

  /** Adds damaged records that an executor has found. */
  void addDamages(List<String> found) {
    damages.addAll(found);
  }

  @Override
  public Optional<StoredResult> find(Fingerprint key) throws IOException {
    return store.find(key);
  }

  @Override
  public Optional<StoredResult> findSpoken(Fingerprint spoken) throws IOException {
    return store.findSpoken(spoken);
  }

  @Override
  public Fingerprint put(Fingerprint key, StoredResult storedResult) throws IOException {
    return store.put(key, storedResult);
  }

  @Override
  public boolean holds(Fingerprint key) {
    return store.holds(key);
  }

  @Override
  public Optional<Fingerprint> intact(Fingerprint key) {
    return store.intact(key);
  }

  @Override
  public void clear() throws IOException {
    store.clear();
  }

  @Override
  public List<String> damages() {
    Set<String> all = new TreeSet<>(damages);
    all.addAll(store.damages());
    return List.copyOf(all);
  }
}
