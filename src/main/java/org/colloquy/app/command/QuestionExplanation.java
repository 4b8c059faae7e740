package org.colloquy.app.command;

import java.io.PrintWriter;
import java.util.List;
import org.colloquy.app.work.Printable;
import org.colloquy.model.AnsweredQuestion;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Words;

/** Prints the questions of a transcript that somebody answers, as {@code answers.csv} has them. */
public final class QuestionExplanation {
  private final PrintWriter out;

  public QuestionExplanation(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints one line for each question: its turn, its kind, and the turn and words of the reply.
   *
   * @param questions in the order of the text
   */
  public void print(Transcript transcript, List<AnsweredQuestion> questions) {
    out.println();
    line("Answered questions: " + (questions.isEmpty() ? "none" : questions.size()));
    for (AnsweredQuestion one : questions) {
      String begins = one.beginning().printed();
      line(
          "  #"
              + one.asking()
              + "  "
              + one.kind().printed()
              + "  "
              + quoted(transcript, one.asking(), one.question())
              + " -> #"
              + one.answering()
              + "  "
              + quoted(transcript, one.answering(), one.reply())
              + (begins.isEmpty() ? "" : "; " + begins)
              + one.refusal()
                  .map(words -> "; refuses: " + quoted(transcript, one.answering(), words))
                  .orElse(""));
    }
  }

  private static String quoted(Transcript transcript, int turn, Span words) {
    String said = transcript.turn(turn).spokenIn(transcript.text(), words);
    return "\"" + Words.singleSpaced(said) + "\"";
  }

  private void line(String text) {
    out.println(Printable.of(text));
  }
}
