package org.colloquy.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.colloquy.model.AnalysedTranscript;
import org.colloquy.model.Outcome;
import org.colloquy.store.Fingerprint;
import org.colloquy.store.Kept;
import org.colloquy.store.RecordStore;

/**
 * The files of a run with their outcomes, in the order of their ids. Outcomes lie in the store and
 * are fetched one by one; as many as fit into a share of the memory are held.
 */
final class Corpus implements Iterable<Corpus.Entry> {
  /** The share of the heap for outcomes that are held. */
  private static final int SHARE = 16;

  private static final long BYTES_PER_MENTION = 500;
  private static final long BYTES_PER_SENTENCE = 200;

  private final RecordStore store;
  private final Held[] files;
  private long budget;

  /**
   * A file with its outcome.
   *
   * @param content fingerprint of the file's bytes; empty if it was not read
   */
  record Entry(Outcome outcome, Optional<Fingerprint> content) {}

  private record Held(
      String id,
      Optional<Outcome> outcome,
      Optional<Fingerprint> content,
      Optional<Fingerprint> key) {}

  Corpus(RecordStore store, int files) {
    this(store, files, Runtime.getRuntime().maxMemory() / SHARE);
  }

  /**
   * @param budget bytes for outcomes that are held, roughly
   */
  Corpus(RecordStore store, int files, long budget) {
    this.store = store;
    this.files = new Held[files];
    this.budget = budget;
  }

  /** Takes the file at this 0-based place; safe for use by several threads. */
  synchronized void put(int place, Finished file) {
    long weight = weight(file.outcome());
    boolean held = file.key().isEmpty() || weight <= budget;
    if (held && file.key().isPresent()) {
      budget -= weight;
    }
    files[place] =
        new Held(
            file.outcome().id(),
            held ? Optional.of(file.outcome()) : Optional.empty(),
            file.content(),
            file.key());
  }

  private static long weight(Outcome outcome) {
    return outcome.analysed().map(Corpus::weight).orElse(1L);
  }

  private static long weight(AnalysedTranscript result) {
    return 2L * result.transcript().text().length()
        + BYTES_PER_SENTENCE * result.annotations().sentences().size()
        + BYTES_PER_MENTION * result.annotations().mentions().size();
  }

  /** The files as they were when they were read. */
  List<LookedAt> lookedAt() {
    return Arrays.stream(files)
        .map(
            f ->
                new LookedAt(f.id(), f.key(), f.key().isPresent() ? Optional.empty() : f.outcome()))
        .toList();
  }

  int size() {
    return files.length;
  }

  /**
   * Every file.
   *
   * @throws UncheckedIOException while iterating, if a record has been lost meanwhile
   */
  @Override
  public Iterator<Entry> iterator() {
    List<Held> all = new ArrayList<>(List.of(files));
    return all.stream().map(this::entry).iterator();
  }

  private Entry entry(Held file) {
    return new Entry(
        file.outcome().orElseGet(() -> fetched(file.key().orElseThrow())), file.content());
  }

  private Outcome fetched(Fingerprint key) {
    try {
      return store
          .find(key)
          .map(Kept::outcome)
          .orElseThrow(() -> new IOException("a record was lost during the run"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
