package org.colloquy.tool;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * Times the kernels of the language analysis with JMH, each in a JVM of its own. The kernels are
 * compiled here and not with the tests, because JMH generates classes for them that would cause
 * warnings. Argument: a part of the names of the kernels to time (default: all).
 */
final class Kernels {
  private static final Path SOURCES = Path.of("src/jmh/java");
  private static final Path CLASSES = Path.of("target/kernels");

  /** Deep trees recurse deeply; JMH takes the options of its JVMs as one argument. */
  private static final String STACK = "-Xss64m";

  private static final String HEAP = "-Xmx3g";

  private Kernels() {}

  static void main(String... args) throws IOException, InterruptedException {
    compile();
    String classPath = CLASSES + File.pathSeparator + System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(STACK, "-cp", classPath, "org.openjdk.jmh.Main"));
    command.add(args.length > 0 ? args[0] : "Kernel");
    command.addAll(List.of("-f", "1", "-wi", "4", "-i", "5", "-w", "3", "-r", "3", "-foe", "true"));
    command.addAll(List.of("-jvmArgs", HEAP + " " + STACK));
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IOException("JMH ended with " + code);
    }
  }

  private static void compile() throws IOException {
    if (Files.exists(CLASSES)) {
      PathUtils.deleteDirectory(CLASSES);
    }
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-d", CLASSES.toString()));
    arguments.addAll(List.of("-cp", System.getProperty("java.class.path")));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
    }
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow(() -> new IOException("this Java has no compiler"))
            .run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IOException("the kernels in " + SOURCES + " do not compile");
    }
  }
}
