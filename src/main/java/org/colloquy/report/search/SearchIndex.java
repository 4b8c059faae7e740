package org.colloquy.report.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Fingerprint;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.table.TranscriptRows;

/**
 * The index of all words of a corpus, in segments of transcripts that follow each other. Where a
 * segment begins depends on the names of the transcripts, so a new transcript changes one segment,
 * and the others are taken over from the previous publication. One segment is in memory at a time.
 */
public final class SearchIndex {
  /** One transcript in 64 begins a segment. */
  private static final int BITS = 0x3F;

  private static final int MOST_TRANSCRIPTS = 256;

  /** Of the files of a segment; about a million words. */
  private static final long MOST_CHARACTERS = 6_000_000;

  private static final int DIGITS_OF_NAME = 16;

  private final SegmentFiles files;
  private final Path folder;
  private final PreviousRows previous;
  private final List<IndexSegment> segments = new ArrayList<>();
  private final Set<String> takenOver = new TreeSet<>();

  /** The ids of the transcripts of the segment that is being made. */
  private final List<String> ids = new ArrayList<>();

  private long characters;

  /** What is to be added if the segment cannot be taken over; empty once there is a text. */
  private final List<TranscriptRows> waiting = new ArrayList<>();

  private Optional<SegmentText> text = Optional.empty();

  /**
   * @param folder the folder of reports, which has a folder of pages before anything is added
   * @param previous the files that may be taken over
   */
  public SearchIndex(Path folder, PreviousRows previous) {
    this.files = new SegmentFiles(folder);
    this.folder = folder;
    this.previous = previous;
  }

  /**
   * Adds the next analysed transcript of the corpus.
   *
   * @param same whether its rows are the same as in the previous publication
   * @throws IOException if the segment before it cannot be written
   */
  public void add(TranscriptRows rows, boolean same) throws IOException {
    String id = rows.file().id();
    int length = rows.file().digest().transcript().orElseThrow().length();
    if (begins(id) || ids.size() == MOST_TRANSCRIPTS || characters + length > MOST_CHARACTERS) {
      endSegment();
    }
    ids.add(id);
    characters += length;
    if (same && text.isEmpty()) {
      // Made rows would keep the whole analysis in memory.
      waiting.add(rows.unmade());
    } else {
      textOfAllBefore().add(rows);
    }
  }

  private static boolean begins(String id) {
    return (Integer.parseInt(PageFolder.nameOf(id).substring(DIGITS_OF_NAME - 2), 16) & BITS) == 0;
  }

  private SegmentText textOfAllBefore() {
    SegmentText all = text.orElseGet(SegmentText::new);
    waiting.forEach(all::add);
    waiting.clear();
    text = Optional.of(all);
    return all;
  }

  private void endSegment() throws IOException {
    if (ids.isEmpty()) {
      return;
    }
    String name =
        Fingerprint.sha256(("segment\n" + String.join("\n", ids)).getBytes(StandardCharsets.UTF_8))
            .hex()
            .substring(0, DIGITS_OF_NAME);
    Optional<IndexSegment> taken = text.isPresent() ? Optional.empty() : takeOver(name);
    segments.add(
        taken.isPresent()
            ? taken.get()
            : new IndexSegment(name, ids.size(), files.write(name, textOfAllBefore())));
    ids.clear();
    waiting.clear();
    text = Optional.empty();
    characters = 0;
  }

  /**
   * Takes over the segment of this name. Its name says which transcripts it is made of; if the rows
   * of each are the same, so is the segment.
   */
  private Optional<IndexSegment> takeOver(String name) throws IOException {
    String head = SegmentFiles.headOf(name);
    if (!previous.isUnharmed(head)) {
      return Optional.empty();
    }
    IndexSegment segment =
        new IndexSegment(name, ids.size(), files.firstTerms(previous.path(head)));
    List<String> all = SegmentFiles.of(segment);
    if (!all.stream().allMatch(previous::isUnharmed)) {
      return Optional.empty();
    }
    for (String file : all) {
      previous.take(file, folder);
      takenOver.add(file);
    }
    return Optional.of(segment);
  }

  /**
   * Writes what is left when all transcripts are added.
   *
   * @return the segments, in the order of their transcripts
   * @throws IOException if it cannot be written
   */
  public List<IndexSegment> finish() throws IOException {
    endSegment();
    return List.copyOf(segments);
  }

  /** The files that were taken over, as paths below the folder of reports. */
  public Set<String> takenOver() {
    return Collections.unmodifiableSet(takenOver);
  }
}
