package org.colloquy.transcript.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.colloquy.model.Words;
import org.colloquy.transcript.evidence.QuestionEvidence;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * The questions of interviews without labels: they stand in bold print in paragraphs of their own,
 * with the answers below them. Headings of lists and frequently asked questions look the same; but
 * headings are no questions, and nobody answers frequently asked questions in the first person.
 */
final class BoldQuestions {
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?<mark>\\*\\*|__|#{2,4} )(?:(?!\\*\\*).){3,1500}?(?:\\*\\*|__|(?<=[?.!]))",
          Pattern.DOTALL);
  private static final int FEWEST = 3;
  private static final int FEWEST_WORDS = 3;

  private final String text;
  private final List<Span> bold;

  BoldQuestions(PageText page) {
    this.text = page.text();
    this.bold = page.bold();
  }

  /**
   * Returns the blocks with the questions and answers marked if they are an interview, else as they
   * are.
   */
  List<Block> in(List<Block> blocks) {
    Set<Integer> questions = new TreeSet<>();
    int next = 0;
    for (int i = 0; i + 1 < blocks.size(); i++) {
      Span span = blocks.get(i).span();
      while (next < bold.size() && bold.get(next).end() <= span.start()) {
        next++;
      }
      boolean shown = next < bold.size() && covers(bold.get(next), span);
      if ((shown || isMarked(span)) && isSentence(span)) {
        questions.add(i);
      }
    }
    return isInterview(questions, blocks) ? marked(questions, blocks) : blocks;
  }

  private boolean isInterview(Set<Integer> questions, List<Block> blocks) {
    List<Speechlike> asked = new ArrayList<>();
    List<Speechlike> answered = new ArrayList<>();
    for (int i : questions) {
      if (!questions.contains(i + 1)) {
        asked.add(Speechlike.of(blocks.get(i).span().in(text)));
        answered.add(Speechlike.of(blocks.get(i + 1).span().in(text)));
      }
    }
    return asked.size() >= FEWEST && QuestionEvidence.isInterview(asked, answered);
  }

  private static List<Block> marked(Set<Integer> questions, List<Block> blocks) {
    List<Block> marked = new ArrayList<>(blocks);
    for (int i : questions) {
      if (!questions.contains(i - 1)) {
        marked.set(i, blocks.get(i).as(Block.Kind.QUESTION));
      }
    }
    for (int i : questions) {
      if (!questions.contains(i + 1)) {
        marked.set(i + 1, blocks.get(i + 1).as(Block.Kind.ANSWER));
      }
    }
    return marked;
  }

  private boolean isMarked(Span span) {
    Matcher matcher = MARKDOWN.matcher(text).region(span.start(), span.end());
    return matcher.matches();
  }

  private static boolean covers(Span shown, Span paragraph) {
    return shown.start() <= paragraph.start() + 1 && shown.end() >= paragraph.end() - 1;
  }

  private boolean isSentence(Span span) {
    String words = span.in(text).replaceAll("[*_#]+", "").strip();
    return Words.count(words) >= FEWEST_WORDS && Prose.endsSentence(words);
  }
}
