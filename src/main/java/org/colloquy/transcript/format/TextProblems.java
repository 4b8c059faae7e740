package org.colloquy.transcript.format;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.model.LineIndex;
import org.colloquy.model.Problem;
import org.colloquy.model.Problem.Severity;
import org.colloquy.model.ProblemCode;

/** The problems with the characters of a file. */
public final class TextProblems {
  private TextProblems() {}

  /**
   * Returns the problems of a cleaned text: characters that were repaired, and characters that are
   * lost.
   */
  public static List<Problem> of(String id, CleanText clean) {
    List<Problem> problems = new ArrayList<>();
    LineIndex lines = new LineIndex(clean.text());
    if (clean.repaired() > 0) {
      problems.add(
          Problem.at(
              Severity.NOTE,
              ProblemCode.REPAIRED_CHARACTERS,
              id,
              lines.positionOf(clean.firstRepair()),
              "Characters that an earlier program had read in the wrong charset, here first, were read as"
                  + " they were meant: "
                  + clean.repaired()
                  + ". Nothing need be done; to be rid of this note, save the file anew from its source."));
    }
    if (clean.lost() > 0) {
      problems.add(
          Problem.at(
              Severity.WARNING,
              ProblemCode.LOST_CHARACTERS,
              id,
              lines.positionOf(clean.firstLost()),
              "Characters were lost before the file came here, and a replacement mark stands for them,"
                  + " here first: "
                  + clean.lost()
                  + ". Names that hold one are not recognised. Get the file again from its source."));
    }
    return problems;
  }

  static Problem guessed(String id, Charset charset) {
    return Problem.ofFile(
        Severity.WARNING,
        ProblemCode.GUESSED_CHARSET,
        id,
        id
            + " is not UTF-8; it was read as "
            + charset.name()
            + ". If accents look wrong in the reports, save it as UTF-8.");
  }
}
