package org.colloquy.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Spark's own standalone cluster on this machine's loopback: a master and two workers, each a
 * process.
 */
final class StandaloneCluster implements AutoCloseable {
  private static final Path BUILD = Path.of("target", "spark").toAbsolutePath();
  private static final Path HOME = BUILD.resolve("spark-home");
  private static final Path PROGRAM = BUILD.resolve("colloquy-spark.jar");
  private static final int WORKERS = 2;
  static final int CORES = 2 * WORKERS;

  private final Path folder;
  private final Path tests;
  private final String url;
  private final List<Process> processes = new ArrayList<>();

  /**
   * Starts the cluster and waits until both workers are there.
   *
   * @param folder an empty folder
   */
  StandaloneCluster(Path folder) throws IOException, InterruptedException {
    this.folder = folder;
    this.tests = jarOfTests(folder.resolve("tests.jar"));
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    this.url = "spark://127.0.0.1:" + port;
    String spark = "org.apache.spark.deploy.";
    processes.add(
        start(
            "master",
            List.of("-Xmx256m"),
            spark + "master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            String.valueOf(port),
            "--webui-port",
            "0"));
    await("master", "Starting Spark master", 1);
    for (int i = 0; i < WORKERS; i++) {
      processes.add(
          start(
              "worker" + i,
              List.of("-Xmx256m"),
              spark + "worker.Worker",
              "--host",
              "127.0.0.1",
              "--port",
              "0",
              "--webui-port",
              "0",
              "--cores",
              "2",
              "--memory",
              "700m",
              "--work-dir",
              folder.resolve("work" + i).toString(),
              url));
    }
    await("master", "Registering worker", WORKERS);
  }

  private Process start(String name, List<String> jvm, String main, String... args)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(Arrays.asList(System.getProperty("spark.opens").split(" ")));
    command.addAll(List.of("-cp", HOME.resolve("jars") + "/*", main));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(name).toFile());
    builder.environment().put("SPARK_HOME", HOME.toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }

  private Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /** Returns what a process has printed. */
  String said(String name) throws IOException {
    return Files.readString(log(name));
  }

  private void await(String name, String words, int times)
      throws IOException, InterruptedException {
    while (said(name).split(words, -1).length - 1 < times) {
      if (processes.stream().anyMatch(process -> !process.isAlive())) {
        throw new IllegalStateException(name + " ended: " + said(name));
      }
      Thread.sleep(50);
    }
  }

  /**
   * Submits the job of {@link ClusterNight} as {@code spark-submit} does.
   *
   * @param name names the log of the driver
   */
  Process submit(String name, String... args) throws IOException {
    List<String> all =
        new ArrayList<>(
            List.of(
                "--master",
                url,
                "--conf",
                "spark.executor.memory=600m",
                "--conf",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                ClusterNight.class.getName(),
                "--jars",
                "local:" + PROGRAM,
                tests.toString()));
    all.addAll(List.of(args));
    return start(
        name,
        List.of("-Xmx600m"),
        "org.apache.spark.deploy.SparkSubmit",
        all.toArray(new String[0]));
  }

  /** Waits until a driver ends, and returns its exit code. */
  int exitCodeOf(Process driver) throws InterruptedException {
    if (!driver.waitFor(180, TimeUnit.SECONDS)) {
      driver.destroyForcibly();
      throw new IllegalStateException("the driver does not end");
    }
    return driver.exitValue();
  }

  /** Kills one executor; returns whether there was one. */
  boolean killAnExecutor() {
    return processes.stream()
        .flatMap(process -> process.toHandle().children())
        .findFirst()
        .map(ProcessHandle::destroyForcibly)
        .orElse(false);
  }

  /** Puts the classes of the fake into a jar, as a user's own classes would be. */
  private static Path jarOfTests(Path jar) throws IOException {
    Path classes = BUILD.resolve("test-classes");
    List<Path> wanted = new ArrayList<>();
    for (String name :
        List.of(
            "org/colloquy/app/FakeNight",
            "org/colloquy/language/FakeAnnotator",
            "org/colloquy/language/FakeReports",
            "org/colloquy/bench/InventedTranscripts",
            "org/colloquy/cluster/ClusterNight",
            "org/colloquy/cluster/FakeModels")) {
      Path one = classes.resolve(name);
      try (Stream<Path> beside = Files.list(one.getParent())) {
        beside
            .filter(file -> file.getFileName().toString().startsWith(one.getFileName().toString()))
            .sorted()
            .forEach(wanted::add);
      }
    }
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path file : wanted) {
        entries.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        entries.write(Files.readAllBytes(file));
        entries.closeEntry();
      }
    }
    return jar;
  }

  @Override
  public void close() {
    for (Process process : processes) {
      process.toHandle().descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }
}
