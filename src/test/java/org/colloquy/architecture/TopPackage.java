package org.colloquy.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The packages below {@code org.colloquy} with what each may touch. The rules of {@link
 * ArchitectureTest} are made of these constants, and {@link ArchitectureDocumentTest} holds the
 * table of architecture.md to them.
 */
enum TopPackage {
  MODEL(
      "every package speaks in the model's words, so the model must need none of them",
      Set.of(),
      Set.of(Library.COMMONS_TEXT)),
  CORENLP(
      "CoreNLP's models are read and scored whatever the text is; a program of another kind could"
          + " use this package as it is",
      Set.of(),
      Set.of(Library.CORENLP)),
  TRANSCRIPT(
      "what a page says must not depend on what later steps make of it",
      Set.of("model"),
      Set.of(
          Library.COMMONS_IO,
          Library.PDFBOX,
          Library.JSOUP,
          Library.SNAKEYAML,
          Library.CHARSET_DETECTOR,
          Library.OPENCSV,
          Library.JACKSON,
          Library.POI,
          Library.RTF_PARSER_KIT)),
  SPEAKER(
      "who is who is decided from turns, without files and without language models",
      Set.of("model"),
      Set.of(Library.COMMONS_TEXT)),
  LANGUAGE(
      "the models can only be replaced if nothing else hangs on them",
      Set.of("model", "corenlp"),
      Set.of(
          Library.CORENLP, Library.EJML, Library.OPENNLP, Library.ONNX_RUNTIME, Library.JACKSON)),
  ENTITY(
      "entities are made of plain mentions, whichever models found them",
      Set.of("model"),
      Set.of()),
  EXCHANGE(
      "who answers whom is told by turns and words, without language models",
      Set.of("model"),
      Set.of()),
  IDENTITY(
      "who is who across transcripts is decided from digests, whatever made them",
      Set.of("model"),
      Set.of(Library.SQLITE)),
  STORE(
      "what is stored must be readable without the step that made it",
      Set.of("model"),
      Set.of(Library.JACKSON)),
  REPORT(
      "a table shows what the previous steps found and finds nothing itself",
      Set.of("model"),
      Set.of(
          Library.OPENCSV,
          Library.JACKSON,
          Library.POI,
          Library.COMMONS_COMPRESS,
          Library.PARQUET,
          Library.SQLITE,
          Library.COMMONS_STATISTICS,
          Library.JTE)),
  APP(
      "it alone wires the other packages together",
      Set.of(
          "model",
          "transcript",
          "speaker",
          "language",
          "entity",
          "exchange",
          "identity",
          "store",
          "report"),
      Set.of(Library.PICOCLI, Library.PROGRESSBAR)),
  CLUSTER(
      "it does the work of app elsewhere; only the profile spark compiles it, so nothing may need it",
      Set.of(
          "model",
          "transcript",
          "speaker",
          "language",
          "entity",
          "exchange",
          "identity",
          "store",
          "report",
          "app"),
      Set.of(Library.PICOCLI, Library.SPARK, Library.HADOOP, Library.KRYO));

  private final String reason;
  private final Set<String> touches;
  private final Set<Library> libraries;

  TopPackage(String reason, Set<String> touches, Set<Library> libraries) {
    this.reason = reason;
    this.touches = touches;
    this.libraries = libraries;
  }

  /** The last part of its name. */
  String printed() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Why it may touch nothing else. */
  String reason() {
    return reason;
  }

  /** The other packages of the program that it may touch. */
  Set<String> touches() {
    return touches;
  }

  /** The libraries that it may touch. */
  Set<Library> libraries() {
    return libraries;
  }

  /** This package and all packages below it, as ArchUnit's pattern. */
  String pattern() {
    return "org.colloquy." + printed() + "..";
  }

  /** All that its classes may depend on, as ArchUnit's patterns. */
  String[] allowed() {
    List<String> allowed = new ArrayList<>(List.of("java..", "javax..", pattern()));
    touches.forEach(other -> allowed.add("org.colloquy." + other + ".."));
    libraries.forEach(library -> allowed.addAll(library.packages()));
    return allowed.toArray(String[]::new);
  }

  /** The patterns of the packages that are a home of this library. */
  static String[] homesOf(Library library) {
    return Stream.of(values())
        .filter(top -> top.libraries.contains(library))
        .map(TopPackage::pattern)
        .toArray(String[]::new);
  }

  static TopPackage named(String printed) {
    return Arrays.stream(values())
        .filter(top -> top.printed().equals(printed))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "architecture.md names a package that TopPackage does not: " + printed));
  }
}
