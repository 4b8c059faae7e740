package org.colloquy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The doors of the packages with rooms. Everything at the root of such a package is open to the
 * others; of what is in its rooms, only the classes that are named here.
 */
enum Door {
  TRANSCRIPT(
      Set.of(
          "transcript.user.AliasFile",
          "transcript.user.CheckFile",
          "transcript.user.EntityFile",
          "transcript.user.PeopleFile",
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
          "identity.roster.Roster",
          "identity.roster.RosterSearch",
          "identity.text.RepeatedTexts",
          "identity.thing.CorpusEntities",
          "identity.dictionary.DictionaryIndex",
          "identity.dictionary.NameDictionary"),
      Set.of(
          "identity.flow.",
          "identity.person.KnownSpeakers",
          "identity.person.SpeakerAnswer",
          "identity.person.SpeakersByKeys",
          "identity.thing.DictionaryOnTheSpot",
          "identity.thing.EntitiesByKeys",
          "identity.thing.EntityAnswer",
          "identity.thing.KnownEntities"),
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
          "report.previous.PublishedProblems",
          "report.publication.Publication",
          "report.publication.PublicationRefused"),
      Set.of("report.column.", "report.parquet.ParquetTableFile", "report.table.", "report.tally."),
      "Reports writes all tables and Publication puts them in place; a run names no table");

  private static final String ROOT = "org.colloquy.";
  private static final String CLUSTER = ROOT + "cluster";

  private final Set<String> open;
  private final Set<String> openToCluster;
  private final String reason;

  /**
   * @param open the classes of the rooms that others may use, by their names below {@code
   *     org.colloquy}
   */
  Door(Set<String> open, String reason) {
    this(open, Set.of(), reason);
  }

  /**
   * @param openToCluster what the job on a cluster may use besides, because it puts tables together
   *     elsewhere: classes, and rooms with a dot behind
   */
  Door(Set<String> open, Set<String> openToCluster, String reason) {
    this.open = open;
    this.openToCluster = openToCluster;
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
    return CompositeArchRule.of(
            rule(
                noClasses().that().resideOutsideOfPackages(rooms() + ".", CLUSTER + ".."),
                name -> false))
        .and(
            rule(
                noClasses().that().resideInAPackage(CLUSTER + ".."),
                name ->
                    openToCluster.stream()
                        .anyMatch(
                            one -> one.endsWith(".") ? name.startsWith(one) : name.equals(one))))
        .allowEmptyShould(true);
  }

  private ArchRule rule(GivenClassesConjunction users, Predicate<String> alsoOpen) {
    return users
        .should()
        .dependOnClassesThat(
            describe(
                "stay behind the door of " + this,
                other -> {
                  String name = outermost(other).getName();
                  return other.getPackageName().startsWith(rooms())
                      && !open.contains(name.substring(ROOT.length()))
                      && !alsoOpen.test(name.substring(ROOT.length()));
                }))
        .because(reason)
        .allowEmptyShould(true);
  }

  private String rooms() {
    return ROOT + name().toLowerCase(Locale.ROOT) + ".";
  }

  private static JavaClass outermost(JavaClass nested) {
    return nested.getEnclosingClass().map(Door::outermost).orElse(nested);
  }
}
