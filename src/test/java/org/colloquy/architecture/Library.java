package org.colloquy.architecture;

import java.util.Arrays;
import java.util.List;

/** The third-party libraries of the program, by the names that architecture.md gives them. */
enum Library {
  CHARSET_DETECTOR("juniversalchardet", "org.mozilla.universalchardet.."),
  COMMONS_COMPRESS("commons-compress", "org.apache.commons.compress.."),
  COMMONS_IO("commons-io", "org.apache.commons.io.."),
  COMMONS_STATISTICS("commons-statistics", "org.apache.commons.statistics.."),
  COMMONS_TEXT("commons-text", "org.apache.commons.text.."),
  CORENLP("CoreNLP", "edu.stanford.nlp.."),
  EJML("ejml", "org.ejml.."),
  HADOOP("Hadoop", "org.apache.hadoop.."),
  JACKSON("Jackson", "com.fasterxml.jackson.."),
  JSOUP("jsoup", "org.jsoup.."),
  JTE("jte", "gg.jte.."),
  KRYO("Kryo", "com.esotericsoftware.kryo..", "org.objenesis.."),
  ONNX_RUNTIME("ONNX Runtime", "ai.onnxruntime.."),
  OPENCSV("opencsv", "com.opencsv.."),
  OPENNLP("OpenNLP", "opennlp.."),
  PARQUET("Parquet", "org.apache.parquet.."),
  PDFBOX("PDFBox", "org.apache.pdfbox..", "org.apache.fontbox.."),
  PICOCLI("picocli", "picocli.."),
  POI("POI", "org.apache.poi..", "org.openxmlformats.schemas.."),
  PROGRESSBAR("progressbar", "me.tongfei.."),
  RTF_PARSER_KIT("RTF Parser Kit", "com.rtfparserkit.."),
  SNAKEYAML("snakeyaml", "org.yaml.snakeyaml.."),
  SPARK("Spark", "org.apache.spark..", "scala.."),
  SQLITE("sqlite-jdbc", "java.sql..", "org.sqlite..");

  private final String printed;
  private final List<String> packages;

  Library(String printed, String... packages) {
    this.printed = printed;
    this.packages = List.of(packages);
  }

  /** The name in the table of architecture.md. */
  String printed() {
    return printed;
  }

  /** The packages of the library, as ArchUnit's patterns. */
  List<String> packages() {
    return packages;
  }

  static Library named(String printed) {
    return Arrays.stream(values())
        .filter(library -> library.printed.equals(printed))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "architecture.md names a library that Library does not: " + printed));
  }
}
