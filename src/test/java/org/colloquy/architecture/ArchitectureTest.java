package org.colloquy.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The rules of the structure. {@link TopPackage} says what each package may touch; the rules here
 * hold that, the doors of the packages, and that nothing runs in a circle.
 */
@AnalyzeClasses(packages = "org.colloquy", importOptions = WithoutTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.colloquy.";

  @ArchTest
  static void everyPackageTouchesWhatItsRowAllowsAlone(JavaClasses program) {
    checkAll(
        program,
        Arrays.stream(TopPackage.values())
            .map(
                top ->
                    classes()
                        .that()
                        .resideInAPackage(top.pattern())
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(top.allowed())
                        // Only the profile spark has the classes of cluster.
                        .allowEmptyShould(top == TopPackage.CLUSTER)
                        .because(top.reason())));
  }

  @ArchTest
  static void everyClassResidesInOneOfThePackages(JavaClasses program) {
    classes()
        .should()
        .resideInAnyPackage(
            Arrays.stream(TopPackage.values()).map(TopPackage::pattern).toArray(String[]::new))
        .because("a new package below org.colloquy says first what it may touch")
        .check(program);
  }

  @ArchTest
  static void everyLibraryHasTheHomesThatItsRowsNameAlone(JavaClasses program) {
    checkAll(
        program,
        Arrays.stream(Library.values())
            .map(
                library ->
                    noClasses()
                        .that()
                        .resideOutsideOfPackages(TopPackage.homesOf(library))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(library.packages().toArray(String[]::new))
                        .because(
                            "a third-party library has its homes, so that it can be replaced"
                                + " there")));
  }

  @ArchTest
  static final ArchRule CORENLP_KNOWS_NOTHING_OF_TRANSCRIPTS =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.corenlp..")
          .should()
          .dependOnClassesThat(
              describe(
                  "are of the rest of the program",
                  other ->
                      other.getPackageName().startsWith(ROOT)
                          && !other.getPackageName().startsWith(ROOT + "corenlp.")))
          .because("how CoreNLP's models are scored does not depend on what is read with them");

  @ArchTest
  static final ArchRule ONLY_THE_ENCODER_KNOWS_ITS_RUNTIME =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.language..")
          .and()
          .resideOutsideOfPackage("org.colloquy.language.encoder..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("ai.onnxruntime..", "com.fasterxml.jackson..")
          .because(
              "an encoder can be replaced by one that runs elsewhere; its vocabulary alone is a"
                  + " file of JSON");

  @ArchTest
  static final ArchRule ONLY_ITS_ROOM_KNOWS_PARQUET =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.report..")
          .and()
          .resideOutsideOfPackage("org.colloquy.report.parquet..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.parquet..")
          .because("the library can be replaced there, and no Hadoop comes in by another way");

  @ArchTest
  static final ArchRule ONLY_THE_TWO_ROOMS_OF_DATABASES_KNOW_SQLITE =
      noClasses()
          .that()
          .resideInAnyPackage("org.colloquy.report..", "org.colloquy.identity..")
          .and()
          .resideOutsideOfPackages(
              "org.colloquy.report.sqlite..", "org.colloquy.identity.dictionary..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(Library.SQLITE.packages().toArray(String[]::new))
          .because(
              "one keeps an index for the program, the other one publishes a file for people;"
                  + " neither needs anything of the other");

  @ArchTest static final ArchRule READERS_STAY_BEHIND_THEIR_DOOR = Door.TRANSCRIPT.rule();

  @ArchTest static final ArchRule PEOPLE_STAY_BEHIND_THEIR_DOOR = Door.SPEAKER.rule();

  @ArchTest static final ArchRule IDENTITIES_STAY_BEHIND_THEIR_DOOR = Door.IDENTITY.rule();

  @ArchTest static final ArchRule ANNOTATING_STAYS_BEHIND_ITS_DOOR = Door.LANGUAGE.rule();

  @ArchTest static final ArchRule MODELS_STAY_BEHIND_THEIR_DOORS = Door.CORENLP.rule();

  @ArchTest static final ArchRule REPORTS_STAY_BEHIND_THEIR_DOOR = Door.REPORT.rule();

  @ArchTest
  static void whatADoorLeavesOpenIsUsedOutside(JavaClasses program) {
    assertAll(Arrays.stream(Door.values()).map(door -> () -> isUsedOutside(door, program)));
  }

  private static void isUsedOutside(Door door, JavaClasses program) {
    assertThat(door.open())
        .as("door of %s", door)
        .allSatisfy(
            name ->
                assertThat(program.get(ROOT + name).getDirectDependenciesToSelf())
                    .as("uses of %s", name)
                    .anyMatch(use -> !door.isBehind(use.getOriginClass())));
  }

  @ArchTest
  static final ArchRule WORK_KNOWS_KEYS_ALONE =
      noClasses()
          .that()
          .resideInAPackage("org.colloquy.app.work..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.colloquy.app..")
                  .and(
                      resideOutsideOfPackages(
                          "org.colloquy.app.work..", "org.colloquy.app.keys..")))
          .because(
              "the words of a run are those that its rooms have in common; a file's key is one of"
                  + " them, and keys need no other room");

  @ArchTest
  static final ArchRule ONLY_THE_WIRING_KNOWS_THE_CONSOLE =
      noOtherRoomOfAppUses("console")
          .because(
              "no stored result depends on how progress is shown, so that a change there has"
                  + " nothing analysed again");

  @ArchTest
  static final ArchRule ONLY_THE_WIRING_KNOWS_THE_COMMAND_LINE =
      noOtherRoomOfAppUses("command")
          .because("the other rooms get settings, however the user gave them");

  private static ArchRule noOtherRoomOfAppUses(String room) {
    String pattern = "org.colloquy.app." + room + "..";
    return noClasses()
        .that()
        .resideInAPackage("org.colloquy.app.*..")
        .and()
        .resideOutsideOfPackage(pattern)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(pattern);
  }

  @ArchTest
  static final ArchRule NO_CIRCLES_AMONG_PACKAGES =
      slices()
          .matching("org.colloquy.(*)..")
          .should()
          .beFreeOfCycles()
          .because("data flows one way, from files to reports");

  @ArchTest
  static void noCirclesAmongTheRoomsOfAPackage(JavaClasses program) {
    checkAll(
        program,
        Arrays.stream(TopPackage.values())
            .map(
                top ->
                    slices()
                        .assignedFrom(new Rooms(top))
                        .should()
                        .beFreeOfCycles()
                        .because("a room is understood without those that use it")
                        .allowEmptyShould(true)));
  }

  @ArchTest
  static final ArchRule ONLY_APP_TALKS_TO_THE_CONSOLE =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.colloquy.app..")
          .should()
          .accessTargetWhere(describe("it prints or ends the process", Terminal::isUsedBy))
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
  static final ArchRule NO_STATIC_FIELD_OF_A_TYPE_THAT_CAN_CHANGE =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotDeclaredIn("org.colloquy.cluster.Workbench")
          .should()
          .notHaveRawType(describe("of something that can change", Changeable::is))
          .because(
              "a final field with changeable content is state, too; a constant is declared as"
                  + " List, Set or Map and holds a copy that cannot change; what the tasks of an"
                  + " executor share has no other place than a static field, and Workbench says so");

  @ArchTest
  static final ArchRule ARRAYS_OF_A_CLASS_STAY_IN_IT =
      fields()
          .that()
          .areStatic()
          .and()
          .haveRawType(describe("are arrays", JavaClass::isArray))
          .and()
          .doNotHaveModifier(JavaModifier.SYNTHETIC)
          .and()
          .areDeclaredInClassesThat(describe("are written by hand", Generated::isNot))
          .should()
          .bePrivate()
          .because("nobody can see to it that other classes leave an array as it is");

  @ArchTest
  static final ArchRule NO_VAGUE_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Util(s|ity|ities)?|Managers?|Helpers?|Misc|Commons?)")
          .because("a class is named after what it does");

  private static void checkAll(JavaClasses program, Stream<ArchRule> rules) {
    assertAll(rules.map(rule -> () -> rule.check(program)));
  }

  /** The package directly below a top package; what stands in the top package is a room, too. */
  private record Rooms(TopPackage top) implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass one) {
      String rooms = ROOT + top.printed();
      String name = one.getPackageName();
      if (!name.equals(rooms) && !name.startsWith(rooms + ".")) {
        return SliceIdentifier.ignore();
      }
      return SliceIdentifier.of(
          name.equals(rooms) ? "root" : name.substring(rooms.length() + 1).split("\\.")[0]);
    }

    @Override
    public String getDescription() {
      return "rooms of " + top.printed();
    }
  }
}
