package org.colloquy.identity.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.zip.GZIPInputStream;

/**
 * The index of CoreNLP's dictionary of names, in a folder of the user's outside the project. It is
 * made once, from the jar {@code stanford-corenlp-models-english-kbp} on the class path; every
 * later run opens it. Runs that need it at the same time each make their own; the last one stays.
 */
public final class DictionaryIndex {
  private static final String RESOURCE = "edu/stanford/nlp/models/kbp/english/wikidict.tab.gz";
  private static final Logger LOG = Logger.getLogger("org.colloquy.run");
  private static final String UNFINISHED = ".unfinished";
  private static final Duration LONGEST_MAKING = Duration.ofHours(1);
  private static final int BUFFER = 1 << 16;

  private DictionaryIndex() {}

  /** Why there is no dictionary, as a value: the run goes on without links. */
  public static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1;

    private Unavailable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /**
   * Opens the dictionary, and makes its index first if there is none yet, which takes half a minute
   * and 0.2 GB on the disk.
   *
   * @param folder where the index is kept; made if it does not exist
   * @return empty if the jar with the dictionary is not on the class path
   * @throws Unavailable if the index can neither be opened nor made
   */
  public static Optional<NameDictionary> open(Path folder) throws Unavailable {
    URL resource = DictionaryIndex.class.getClassLoader().getResource(RESOURCE);
    if (resource == null) {
      return Optional.empty();
    }
    try {
      Path index = folder.resolve(fileName(resource));
      if (Files.exists(index)) {
        try {
          return Optional.of(IndexedDictionary.open(index));
        } catch (SQLException damaged) {
          Files.delete(index);
        }
      }
      LOG.info("the index of the dictionary of names is made in " + folder);
      make(resource, index);
      return Optional.of(IndexedDictionary.open(index));
    } catch (IOException | SQLException | LinkageError e) {
      throw new Unavailable(
          "The dictionary of names could not be put into "
              + folder
              + ": "
              + e.getMessage()
              + ". Give the program a folder that it may write to, with 400 MB free, with"
              + " --dictionary, or leave links out with --dictionary none.",
          e);
    }
  }

  /**
   * Opens an index that another process has made.
   *
   * @param file see {@link NameDictionary#file}
   * @throws Unavailable if it cannot be opened
   */
  public static NameDictionary of(Path file) throws Unavailable {
    try {
      return IndexedDictionary.open(file);
    } catch (SQLException e) {
      throw new Unavailable(
          "The dictionary of names in " + file + " could not be opened: " + e.getMessage(), e);
    }
  }

  /** The name holds the format and the dictionary's checksum, so that another one gets its own. */
  private static String fileName(URL resource) throws IOException {
    URLConnection connection = resource.openConnection();
    connection.setUseCaches(false);
    long checksum = connection.getContentLengthLong();
    if (connection instanceof JarURLConnection jar) {
      checksum = jar.getJarEntry().getCrc();
      jar.getJarFile().close();
    }
    return "names-" + IndexWriter.FORMAT + "-" + Long.toHexString(checksum) + ".sqlite";
  }

  /** Deletes what a run that was killed has left, not what another run is writing. */
  private static void deleteUnfinished(Path folder) throws IOException {
    Instant old = Instant.now().minus(LONGEST_MAKING);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + UNFINISHED)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
          Files.deleteIfExists(file);
        }
      }
    }
  }

  private static void make(URL resource, Path index) throws IOException, SQLException {
    Files.createDirectories(index.getParent());
    deleteUnfinished(index.getParent());
    Path unfinished = Files.createTempFile(index.getParent(), "names-", UNFINISHED);
    try {
      URLConnection connection = resource.openConnection();
      connection.setUseCaches(false);
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(connection.getInputStream(), BUFFER), StandardCharsets.UTF_8),
              BUFFER)) {
        IndexWriter.write(lines, unfinished);
      }
      try {
        Files.move(
            unfinished, index, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(unfinished, index, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
