package org.colloquy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The package table of architecture.md, as rules. */
@AnalyzeClasses(packages = "org.colloquy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] JDK = {"java..", "javax.."};

  @ArchTest
  static final ArchRule MODEL_TOUCHES_THE_JDK_ALONE =
      classes()
          .that()
          .resideInAPackage("..model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("..colloquy.model.."))
          .because(
              "every package speaks in the model's words, so the model must need none of them");

  @ArchTest
  static final ArchRule TRANSCRIPT_TOUCHES_MODEL_AND_FILES =
      classes()
          .that()
          .resideInAPackage("..transcript..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "..colloquy.model..",
                  "..colloquy.transcript..",
                  "org.apache.commons.io..",
                  "com.opencsv..",
                  "com.fasterxml.jackson..",
                  "org.apache.poi..",
                  "org.openxmlformats.schemas..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.jsoup..",
                  "org.yaml.snakeyaml..",
                  "org.mozilla.universalchardet.."))
          .because("what a page says must not depend on what later steps make of it");

  @ArchTest
  static final ArchRule SPEAKER_TOUCHES_MODEL =
      classes()
          .that()
          .resideInAPackage("..speaker..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with("..colloquy.model..", "..colloquy.speaker..", "org.apache.commons.text.."))
          .because("who is who is decided from turns, without files and without language models");

  @ArchTest
  static final ArchRule ENTITY_TOUCHES_MODEL =
      classes()
          .that()
          .resideInAPackage("..entity..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(with("..colloquy.model..", "..colloquy.entity.."))
          .because("entities are made of plain mentions, whichever models found them");

  @ArchTest
  static final ArchRule LANGUAGE_TOUCHES_MODEL_AND_CORENLP =
      classes()
          .that()
          .resideInAPackage("..language..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "..colloquy.model..",
                  "..colloquy.language..",
                  "edu.stanford.nlp..",
                  "org.ejml..",
                  "opennlp.."))
          .because("the models can only be replaced if nothing else hangs on them");

  @ArchTest
  static final ArchRule STORE_TOUCHES_MODEL_AND_FILES =
      classes()
          .that()
          .resideInAPackage("..store..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with("..colloquy.model..", "..colloquy.store..", "com.fasterxml.jackson.."))
          .because("what is kept must be readable without the step that made it");

  @ArchTest
  static final ArchRule REPORT_TOUCHES_MODEL_AND_FILES =
      classes()
          .that()
          .resideInAPackage("..report..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              with(
                  "..colloquy.model..",
                  "..colloquy.report..",
                  "com.opencsv..",
                  "com.fasterxml.jackson..",
                  "org.apache.poi..",
                  "org.apache.commons.compress..",
                  "gg.jte.."))
          .because("a table shows what the steps before found and finds nothing itself");

  @ArchTest
  static final ArchRule CORENLP_HAS_ONE_HOME = oneHome("edu.stanford.nlp..", "..language..");

  @ArchTest
  static final ArchRule OPENCSV_HAS_TWO_HOMES =
      homes("com.opencsv..", "..transcript..", "..report..");

  @ArchTest
  static final ArchRule JACKSON_HAS_THREE_HOMES =
      homes("com.fasterxml.jackson..", "..transcript..", "..report..", "..store..");

  @ArchTest
  static final ArchRule POI_HAS_TWO_HOMES =
      homes("org.apache.poi..", "..transcript..", "..report..");

  @ArchTest
  static final ArchRule COMMONS_COMPRESS_HAS_ONE_HOME =
      oneHome("org.apache.commons.compress..", "..report..");

  @ArchTest
  static final ArchRule PDFBOX_HAS_ONE_HOME = oneHome("org.apache.pdfbox..", "..transcript..");

  @ArchTest
  static final ArchRule COMMONS_IO_HAS_ONE_HOME =
      oneHome("org.apache.commons.io..", "..transcript..");

  @ArchTest
  static final ArchRule THE_CHARSET_DETECTOR_HAS_ONE_HOME =
      oneHome("org.mozilla.universalchardet..", "..transcript..");

  @ArchTest static final ArchRule JTE_HAS_ONE_HOME = oneHome("gg.jte..", "..report..");

  @ArchTest static final ArchRule OPENNLP_HAS_ONE_HOME = oneHome("opennlp..", "..language..");

  @ArchTest
  static final ArchRule COMMONS_TEXT_HAS_ONE_HOME =
      oneHome("org.apache.commons.text..", "..speaker..");

  @ArchTest static final ArchRule PICOCLI_HAS_ONE_HOME = oneHome("picocli..", "..app..");

  @ArchTest
  static final ArchRule THE_PROGRESS_BAR_HAS_ONE_HOME = oneHome("me.tongfei..", "..app..");

  @ArchTest
  static final ArchRule NO_PACKAGE_CYCLES =
      slices()
          .matching("org.colloquy.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way, from files to reports");

  @ArchTest
  static final ArchRule NO_CYCLES_AMONG_READERS =
      slices()
          .matching("org.colloquy.transcript.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a format is read without knowing the others");

  @ArchTest
  static final ArchRule READERS_STAY_BEHIND_THEIR_DOOR =
      noClasses()
          .that()
          .resideOutsideOfPackage("..transcript..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..transcript.page..",
              "..transcript.label..",
              "..transcript.document..",
              "..transcript.utterance..",
              "..transcript.caption..",
              "..transcript.machine..",
              "..transcript.table..")
          .because("Readers picks the reader; nothing else asks a format by name");

  @ArchTest
  static final ArchRule ONLY_APP_TALKS_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("..app..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("a library step that prints or ends the process cannot be run unattended");

  @ArchTest
  static final ArchRule NO_MUTABLE_STATIC_STATE =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("results must not depend on what was analysed before or on another thread");

  @ArchTest
  static final ArchRule NO_VAGUE_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Utils?|Manager|Helper|Misc|Common)")
          .because("a class is named after what it does");

  private static ArchRule oneHome(String library, String home) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(home)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("a third-party library has one home, so that it can be replaced there");
  }

  /** Formats that are both read and written are known at the ends of the way, and nowhere else. */
  private static ArchRule homes(String library, String... homes) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(library)
        .because("a format is read by transcript and written by report and store alone");
  }

  private static String[] with(String... packages) {
    String[] all = new String[JDK.length + packages.length];
    System.arraycopy(JDK, 0, all, 0, JDK.length);
    System.arraycopy(packages, 0, all, JDK.length, packages.length);
    return all;
  }
}
