package org.colloquy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Locale;
import java.util.Set;

/**
 * The doors of the packages with rooms. Everything at the root of such a package is open to the
 * others; of what is in its rooms, only the classes that are named here.
 */
enum Door {
  TRANSCRIPT(
      Set.of(
          "transcript.user.AliasFile",
          "transcript.user.EntityFile",
          "transcript.user.TranscriptRuleFile",
          "transcript.user.TranscriptRules",
          "transcript.user.UserTable",
          "transcript.label.Convention",
          "transcript.format.Reading"),
      "Readers picks the reader; nothing else asks for a format by name"),
  SPEAKER(
      Set.of("speaker.corpus.UnmatchedAliases", "speaker.name.Aliases"),
      "Casting says who speaks in a transcript; how a label became a person is nobody else's business"),
  IDENTITY(
      Set.of(
          "identity.person.CorpusSpeakers",
          "identity.text.RepeatedTexts",
          "identity.thing.CorpusEntities",
          "identity.dictionary.DictionaryIndex",
          "identity.dictionary.NameDictionary"),
      "each speaker and each entity gets one identity, by reasons that nobody else weighs"),
  LANGUAGE(
      Set.of(), "TurnAnnotator is the seam at which tests and other models take CoreNLP's place"),
  CORENLP(
      Set.of(
          "corenlp.parser.TreeParser",
          "corenlp.gazetteer.RuleNames",
          "corenlp.classifier.NameClassifiers",
          "corenlp.temporal.RuleGates",
          "corenlp.coreference.StatisticalCoreference"),
      "each model is one class to those who use it, whatever its file looks like"),
  REPORT(
      Set.of(
          "report.csv.Delimiter",
          "report.folder.FileLink",
          "report.folder.ReportFiles",
          "report.folder.RunSummary",
          "report.previous.PreviousTables",
          "report.publication.Publication",
          "report.publication.PublicationRefused"),
      "Reports writes all tables and Publication puts them in place; a run names no table");

  private static final String ROOT = "org.colloquy.";

  private final Set<String> open;
  private final String reason;

  /**
   * @param open the classes of the rooms that others may use, by their names below {@code
   *     org.colloquy}
   */
  Door(Set<String> open, String reason) {
    this.open = open;
    this.reason = reason;
  }

  /** The classes of the rooms that others may use, by their names below {@code org.colloquy}. */
  Set<String> open() {
    return open;
  }

  /** Whether a class belongs to the package, to its root or to one of its rooms. */
  boolean isBehind(JavaClass one) {
    return (one.getPackageName() + ".").startsWith(rooms());
  }

  /** Nothing outside of the package touches what is in its rooms, except what is open. */
  ArchRule rule() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(rooms() + ".")
        .should()
        .dependOnClassesThat(
            describe(
                "stay behind the door of " + this,
                other ->
                    other.getPackageName().startsWith(rooms())
                        && !open.contains(outermost(other).getName().substring(ROOT.length()))))
        .because(reason);
  }

  private String rooms() {
    return ROOT + name().toLowerCase(Locale.ROOT) + ".";
  }

  private static JavaClass outermost(JavaClass nested) {
    return nested.getEnclosingClass().map(Door::outermost).orElse(nested);
  }
}
