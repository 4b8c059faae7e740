package org.colloquy.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.colloquy.model.CorpusFile;
import org.colloquy.model.CorpusFindings;

/**
 * The files of a corpus with their digests, in packs of some thousand, on storage that several
 * processes use: for those that make tables where a part of the corpus is. Safe for use by several
 * threads.
 */
public final class CorpusPacks {
  /** The bytes of digests in a pack at most, unless one digest is longer. */
  private static final long MOST_BYTES = 64L << 20;

  private static final int BUFFER = 1 << 16;

  /** Stands behind the last file where the length of a file stands before it. */
  private static final int END = -1;

  private final Blobs blobs;
  private final String name;
  private final RecordFormat format = new RecordFormat();

  /**
   * Makes packs; nothing is read or written yet.
   *
   * @param name of the packs among the blobs
   */
  public CorpusPacks(Blobs blobs, String name) {
    this.blobs = blobs;
    this.name = name;
  }

  private String nameOf(String kind, int pack) {
    return name + String.format(Locale.ROOT, "/%s-%05d", kind, pack);
  }

  /**
   * Writes packs; each holds the files that follow those of the pack before.
   *
   * @param files every file, sorted by id
   * @param most the number of files in a pack at most, at least 1
   * @return the id of the first file of each pack
   * @throws IOException if a pack cannot be written
   */
  public List<String> put(Iterator<CorpusFile> files, int most) throws IOException {
    List<String> first = new ArrayList<>();
    PushedBack rest = new PushedBack(files);
    while (rest.hasNext()) {
      first.add(rest.peek().id());
      put(first.size() - 1, rest, most);
    }
    return first;
  }

  /**
   * Writes one pack.
   *
   * @param pack 0-based number of the pack
   * @param files the files, sorted by id; those that find no room are left
   * @param most the number of files in a pack at most, at least 1
   * @throws IOException if the pack cannot be written
   */
  public void put(int pack, Iterator<CorpusFile> files, int most) throws IOException {
    try (DataOutputStream out = packed(nameOf("files", pack))) {
      long bytes = 0;
      for (int here = 0; here < most && bytes < MOST_BYTES && files.hasNext(); here++) {
        byte[] file = format.packLoosely(files.next());
        out.writeInt(file.length);
        out.write(file);
        bytes += file.length;
      }
      out.writeInt(END);
    }
  }

  private DataOutputStream packed(String blob) throws IOException {
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    OutputStream out =
        new DeflaterOutputStream(blobs.begin(blob), fast, BUFFER) {
          @Override
          public void close() throws IOException {
            super.close();
            fast.end();
          }
        };
    return new DataOutputStream(new BufferedOutputStream(out, BUFFER));
  }

  /**
   * Reads a pack, file by file.
   *
   * @param pack 0-based number of the pack
   * @return its files, sorted by id; going on throws {@link UncheckedIOException} if the pack is
   *     damaged or cut off
   * @throws IOException if the pack is missing or cannot be read
   */
  public Iterator<CorpusFile> files(int pack) throws IOException {
    String blob = nameOf("files", pack);
    byte[] bytes =
        blobs.get(blob).orElseThrow(() -> new IOException(blob + " is gone from the store"));
    DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new InflaterInputStream(new ByteArrayInputStream(bytes)), BUFFER));
    return new Reader(in);
  }

  /** Files of which the next can be looked at. */
  private static final class PushedBack implements Iterator<CorpusFile> {
    private final Iterator<CorpusFile> files;
    private CorpusFile next;

    PushedBack(Iterator<CorpusFile> files) {
      this.files = files;
    }

    CorpusFile peek() {
      next = next == null ? files.next() : next;
      return next;
    }

    @Override
    public boolean hasNext() {
      return next != null || files.hasNext();
    }

    @Override
    public CorpusFile next() {
      CorpusFile peeked = peek();
      next = null;
      return peeked;
    }
  }

  /** The files in a stream. */
  private final class Reader implements Iterator<CorpusFile> {
    private final DataInputStream in;
    private CorpusFile next;

    Reader(DataInputStream in) {
      this.in = in;
      this.next = read();
    }

    private CorpusFile read() {
      try {
        int length = in.readInt();
        if (length == END) {
          return null;
        }
        return format.unpackLoose(in.readNBytes(length), CorpusFile.class);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (RecordFormat.Damaged e) {
        throw new UncheckedIOException(
            new IOException("a pack of digests was damaged during the run: " + e.getMessage(), e));
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public CorpusFile next() {
      if (next == null) {
        throw new NoSuchElementException();
      }
      CorpusFile read = next;
      next = read();
      return read;
    }
  }

  /**
   * Writes those of the findings about the corpus whose rows stand among the rows of a pack.
   *
   * @param pack 0-based number of the pack
   * @throws IOException if they cannot be written
   */
  public void putFindings(int pack, CorpusFindings findings) throws IOException {
    blobs.put(nameOf("findings", pack), format.pack(findings));
  }

  /**
   * Returns what {@link #putFindings} wrote.
   *
   * @param pack 0-based number of the pack
   * @throws IOException if it is missing, damaged or cannot be read
   */
  public CorpusFindings findings(int pack) throws IOException {
    String blob = nameOf("findings", pack);
    try {
      return format.unpack(
          blobs.get(blob).orElseThrow(() -> new IOException(blob + " is gone from the store")),
          CorpusFindings.class);
    } catch (RecordFormat.Damaged e) {
      throw new IOException(blob + " was damaged during the run: " + e.getMessage(), e);
    }
  }

  /**
   * Deletes all packs.
   *
   * @throws IOException if one cannot be deleted
   */
  public void delete() throws IOException {
    blobs.delete(name);
  }
}
