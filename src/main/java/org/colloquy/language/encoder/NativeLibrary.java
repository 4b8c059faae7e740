package org.colloquy.language.encoder;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The native library of ONNX Runtime. Java can only load it from a file, and ONNX Runtime's own
 * loader leaves its copy of it (20 MB) behind when the process is killed. Here, it is unpacked into
 * a {@link ScratchFolder}, loaded and deleted at once.
 */
final class NativeLibrary {
  /** Says where ONNX Runtime finds its library; a user may set it to a library of his own. */
  private static final String PATH = "onnxruntime.native.path";

  private static final String PREFIX = "colloquy-native-";
  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibrary() {}

  /**
   * Loads the library, unless that was done before.
   *
   * @return the environment in which models run; there is one for each process
   * @throws IllegalStateException if the library does not exist for this system or cannot be loaded
   */
  static OrtEnvironment environment() {
    if (Attempt.ONCE.failure != null) {
      throw new IllegalStateException(Attempt.ONCE.failure.getMessage(), Attempt.ONCE.failure);
    }
    return Attempt.ONCE.environment;
  }

  /**
   * The only attempt to load the library.
   *
   * @param environment null if it failed
   * @param failure null if it succeeded
   */
  private record Attempt(OrtEnvironment environment, Exception failure) {
    private static final Attempt ONCE = made();

    private static Attempt made() {
      try {
        return new Attempt(System.getProperty(PATH) == null ? unpacked() : started(), null);
      } catch (IOException | OrtException | RuntimeException | LinkageError e) {
        String message =
            "ONNX Runtime, which the model of tone needs, cannot be loaded on "
                + platform()
                + " from the folder "
                + System.getProperty("java.io.tmpdir")
                + " (set another with -Djava.io.tmpdir=FOLDER): "
                + e.getMessage();
        return new Attempt(
            null,
            e instanceof MissingPlatform missing ? missing : new IllegalStateException(message, e));
      }
    }
  }

  /** Thrown if ONNX Runtime brings no library for the system. */
  static final class MissingPlatform extends IllegalStateException {
    private static final long serialVersionUID = 1;

    MissingPlatform(String platform) {
      super(
          "ONNX Runtime, which the model of tone needs, has no library for %s (%s, %s); it has some"
                  .formatted(platform, System.getProperty("os.name"), System.getProperty("os.arch"))
              + " for Linux and macOS on x64 and aarch64 and for Windows on x64");
    }
  }

  private static OrtEnvironment unpacked() throws IOException, OrtException {
    String platform = platform();
    if (resource(platform, NAMES.get(0)) == null) {
      throw new MissingPlatform(platform);
    }
    Path parent = Path.of(System.getProperty("java.io.tmpdir"));
    try (ScratchFolder folder = ScratchFolder.make(parent, PREFIX)) {
      for (String name : NAMES) {
        try (InputStream library = resource(platform, name)) {
          Files.copy(library, folder.path().resolve(fileOf(name)));
        }
      }
      System.setProperty(PATH, folder.path().toString());
      OrtEnvironment started = started();
      deleteFolderOfLoader();
      return started;
    } finally {
      System.clearProperty(PATH);
    }
  }

  private static OrtEnvironment started() throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "colloquy");
    // On Windows, it would write events for a listener of the system.
    environment.setTelemetry(false);
    return environment;
  }

  /**
   * Deletes the folder that ONNX Runtime's loader makes even if it needs none, and which it would
   * delete itself only when the process ends normally. Its path is in a private field alone; if it
   * cannot be read, an empty folder stays until the process ends.
   */
  private static void deleteFolderOfLoader() {
    try {
      Field folder = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("tempDirectory");
      folder.setAccessible(true);
      Files.deleteIfExists((Path) folder.get(null));
    } catch (ReflectiveOperationException | IOException | RuntimeException e) {
      // See above.
    }
  }

  private static InputStream resource(String platform, String name) {
    return OrtEnvironment.class.getResourceAsStream(
        "/ai/onnxruntime/native/" + platform + "/" + fileOf(name));
  }

  private static String fileOf(String name) {
    return System.mapLibraryName(name).replace("jnilib", "dylib");
  }

  private static String platform() {
    return platform(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  /**
   * Returns the name that ONNX Runtime gives to a system, as {@code linux-x64}.
   *
   * @param system as in the property {@code os.name}
   * @param processor as in the property {@code os.arch}
   */
  static String platform(String system, String processor) {
    String name = system.toLowerCase(Locale.ROOT);
    String chip = processor.toLowerCase(Locale.ROOT);
    String shortName =
        name.contains("mac") || name.contains("darwin")
            ? "osx"
            : name.startsWith("win") ? "win" : name.contains("nux") ? "linux" : name;
    return shortName + "-" + (chip.equals("amd64") || chip.equals("x86_64") ? "x64" : chip);
  }
}
