package org.colloquy.transcript;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.io.file.Counters;
import org.apache.commons.io.file.CountingPathVisitor;
import org.apache.commons.io.filefilter.HiddenFileFilter;
import org.apache.commons.io.filefilter.IOFileFilter;
import org.colloquy.model.DatedFolder;
import org.colloquy.transcript.user.UserTable;

/**
 * The data folder: lists the files below it, sub-folders included. Left out are hidden files and
 * folders, the folder of the reports if it lies inside, previous publications next to that folder,
 * and the user's own tables at the top ({@link UserTable#isNamed}). Links to folders are not
 * followed.
 */
public final class DataFolder {
  /** Java's stand-in for the bytes of a name that are no characters in the system's encoding. */
  private static final char UNDECODED = '\uFFFD';

  private final Path root;
  private final Path reports;

  /**
   * @param root the data folder
   * @param reports the folder of the reports, which is left out if it lies below {@code root}
   */
  public DataFolder(Path root, Path reports) {
    this.root = root.toAbsolutePath().normalize();
    this.reports = reports.toAbsolutePath().normalize();
  }

  /**
   * Returns every file, sorted by id. A file or folder that cannot be opened is listed, too, so
   * that reading it reports the reason.
   *
   * @throws IOException if the folder itself cannot be listed
   */
  public List<TranscriptFile> files() throws IOException {
    try (var listing = Files.newDirectoryStream(root)) {
      listing.iterator().hasNext();
    }
    Lister lister = new Lister();
    Files.walkFileTree(root, lister);
    lister.found.sort(Comparator.comparing(TranscriptFile::id));
    return List.copyOf(lister.found);
  }

  private String idOf(Path path) {
    Path below = root.relativize(path);
    String id =
        StreamSupport.stream(below.spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/"));
    return id.indexOf(UNDECODED) < 0 ? id : decoded(path, below.getNameCount());
  }

  /**
   * Returns the last names of a path, decoded as UTF-8 whatever the system's locale says: under
   * cron it says that names are ASCII. The URI of a path has the bytes of its names.
   */
  private static String decoded(Path path, int names) {
    String[] parts = path.toUri().getRawPath().split("/");
    return Arrays.stream(parts, parts.length - names, parts.length)
        .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
        .collect(Collectors.joining("/"));
  }

  private final class Lister extends CountingPathVisitor {
    private static final IOFileFilter SHOWN = HiddenFileFilter.VISIBLE;
    private final List<TranscriptFile> found = new ArrayList<>();

    Lister() {
      super(Counters.longPathCounters(), SHOWN, SHOWN);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      boolean leftOut =
          folder.equals(reports)
              || DatedFolder.is(folder, reports)
              || (!folder.equals(root) && isHidden(folder));
      return leftOut ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String id = idOf(file);
      if (!isHidden(file) && !UserTable.isNamed(id)) {
        found.add(new TranscriptFile(id, file, attributes.isSymbolicLink() && leadsOut(file)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean leadsOut(Path link) {
      try {
        return !link.toRealPath().startsWith(root.toRealPath());
      } catch (IOException e) {
        // The link leads nowhere. Reading it reports that.
        return false;
      }
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      found.add(new TranscriptFile(idOf(file), file));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
