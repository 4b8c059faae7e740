package org.colloquy.transcript.label;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every family of labels has all that a new one must have. */
class LabelFamilyTest {
  @ParameterizedTest
  @EnumSource
  void aLineOfEachFamilyIsSeen(LabelFamily family) {
    String line = line(family);
    assertThat(LabelShapes.at(line, new Span(0, line.length())))
        .extracting(LabelCandidate::family)
        .contains(family);
  }

  private static String line(LabelFamily family) {
    return switch (family) {
      case MEMBERS -> "Mr. ROE. I yield.";
      case QUESTIONS -> "Q: Why not?";
      case INITIALS -> "J.R.: I saw it.";
      case CAPITALS -> "JANE ROE, HOST: Good morning.";
      case NAMES -> "Jane Roe: Good morning.";
      case HANDLES -> "roe: good morning";
      case ALONE -> "Jane Roe - Some Bank - Analyst";
      case DASHES -> "Jane Roe— Yes.";
      case STOPS -> "JANE ROE. Thank you.";
      case BOLD -> "**Jane Roe** Welcome.";
      case BRACKETS -> "[Jane Roe] Welcome.";
      case TABS -> "Jane Roe\tWelcome.";
    };
  }

  @Test
  void everyShapeIsAskedFor() {
    Set<String> shapes =
        new ClassFileImporter()
            .importPackagesOf(LabelShape.class).stream()
                .filter(type -> type.isAssignableTo(LabelShape.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(LabelShapes.all().map(shape -> shape.getClass().getName()))
        .containsExactlyInAnyOrderElementsOf(shapes);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"AUTO", "SPEECH"})
  void whatTheUserCanSetHasAFamily(Convention convention) {
    assertThat(Arrays.stream(LabelFamily.values()).filter(f -> f.belongsTo(convention)))
        .isNotEmpty();
  }
}
