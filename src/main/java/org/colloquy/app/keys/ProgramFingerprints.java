package org.colloquy.app.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.colloquy.model.Fingerprint;

/**
 * Fingerprints of the running program, taken once, of its own classes and word lists and of the
 * libraries with their models. They are taken from what is really loaded, so that nobody has to
 * remember to raise a version number. {@link ProgramPart} says which package counts for what. From
 * a jar, only the names, lengths and checksums of its entries are read, which takes milliseconds
 * even for a large one.
 *
 * @param program the fingerprint of everything that an outcome depends on
 * @param language the fingerprint of everything that annotations depend on: the classes that
 *     annotate, libraries and models
 * @param reports the fingerprint of everything that the tables depend on
 * @param models the fingerprint of each jar of language models, by file name
 */
public record ProgramFingerprints(
    Fingerprint program,
    Fingerprint language,
    Fingerprint reports,
    SortedMap<String, Fingerprint> models) {
  private static final String OURS = "org/colloquy/";

  public ProgramFingerprints {
    models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
  }

  /** Returns the fingerprints of this process, which stay the same as long as it runs. */
  public static ProgramFingerprints current() {
    return Running.FINGERPRINTS;
  }

  private static final class Running {
    private static final ProgramFingerprints FINGERPRINTS = taken();
  }

  private static ProgramFingerprints taken() {
    try {
      return of(ownFiles(), libraries());
    } catch (IOException | URISyntaxException e) {
      throw new UncheckedIOException(
          "the program's own files cannot be read",
          e instanceof IOException io ? io : new IOException(e));
    }
  }

  /**
   * Makes the fingerprints of a program.
   *
   * @param own a checksum of each file of the program, by its path below the root of the classes
   * @param libraries the fingerprint of each library, by file name
   */
  static ProgramFingerprints of(
      SortedMap<String, String> own, SortedMap<String, Fingerprint> libraries) {
    SortedMap<String, Fingerprint> models = new TreeMap<>(libraries);
    models.keySet().removeIf(name -> !name.contains("models"));
    Set<ProgramPart> annotating = EnumSet.of(ProgramPart.ANNOTATIONS);
    Set<ProgramPart> analysing = EnumSet.of(ProgramPart.ANNOTATIONS, ProgramPart.OUTCOMES);
    Set<ProgramPart> all = EnumSet.complementOf(EnumSet.of(ProgramPart.NOTHING));
    return new ProgramFingerprints(
        of(analysing, own, libraries),
        of(annotating, own, libraries),
        of(all, own, libraries),
        models);
  }

  private static Fingerprint of(
      Set<ProgramPart> parts,
      SortedMap<String, String> own,
      SortedMap<String, Fingerprint> libraries) {
    Fingerprint.Builder fingerprint = new Fingerprint.Builder();
    libraries.values().forEach(fingerprint::add);
    add(own, name -> parts.contains(ProgramPart.of(name)), fingerprint);
    return fingerprint.build();
  }

  private static void add(
      Map<String, String> files, Predicate<String> wanted, Fingerprint.Builder fingerprint) {
    files.forEach(
        (name, content) -> {
          if (wanted.test(name)) {
            fingerprint.add(name).add(content);
          }
        });
  }

  /** Returns a checksum of each file of the program, by its path below the root of the classes. */
  private static SortedMap<String, String> ownFiles() throws IOException, URISyntaxException {
    Path root =
        Path.of(
            ProgramFingerprints.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(root)) {
      try (JarFile jar = new JarFile(root.toFile())) {
        entriesOf(jar, files);
      }
      files.keySet().removeIf(name -> !name.startsWith(OURS));
      return files;
    }
    try (Stream<Path> all = Files.walk(root.resolve(OURS))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        files.put(name, Fingerprint.of(Files.readAllBytes(file)).hex());
      }
    }
    return files;
  }

  /**
   * Returns the fingerprint of each jar on the class path that has a manifest, by file name. The
   * program's own jar counts with what else may be in it: a jar for a cluster holds libraries.
   */
  private static SortedMap<String, Fingerprint> libraries() throws IOException {
    SortedMap<String, Fingerprint> libraries = new TreeMap<>();
    Enumeration<URL> manifests =
        ProgramFingerprints.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
    while (manifests.hasMoreElements()) {
      if (manifests.nextElement().openConnection() instanceof JarURLConnection connection) {
        connection.setUseCaches(false);
        try (JarFile jar = connection.getJarFile()) {
          String name = Path.of(jar.getName()).getFileName().toString();
          SortedMap<String, String> entries = new TreeMap<>();
          entriesOf(jar, entries);
          if (isOwn(jar)) {
            entries.keySet().removeIf(ProgramFingerprints::isOfTheProgramAlone);
          }
          if (!entries.isEmpty()) {
            Fingerprint.Builder fingerprint = new Fingerprint.Builder();
            add(entries, entry -> true, fingerprint);
            libraries.put(name, fingerprint.build());
          }
        }
      }
    }
    return libraries;
  }

  /** Whether an entry of the program's own jar stands in it without any library, too. */
  private static boolean isOfTheProgramAlone(String entry) {
    return entry.startsWith(OURS) || entry.startsWith("META-INF/");
  }

  private static boolean isOwn(JarFile jar) {
    return jar.getEntry(ProgramFingerprints.class.getName().replace('.', '/') + ".class") != null;
  }

  private static void entriesOf(JarFile jar, Map<String, String> entries) {
    jar.stream()
        .filter(entry -> !entry.isDirectory())
        .forEach(entry -> entries.put(entry.getName(), checksum(entry)));
  }

  private static String checksum(ZipEntry entry) {
    return entry.getCrc() + "/" + entry.getSize();
  }
}
