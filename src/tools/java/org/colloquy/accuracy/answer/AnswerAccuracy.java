package org.colloquy.accuracy.answer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.colloquy.accuracy.CountedShare;
import org.colloquy.app.Table;
import org.colloquy.model.Span;

/**
 * Measures published questions and answers against the labels, and prints Markdown tables. The
 * argument is the folder of reports on the labelled transcripts.
 */
public final class AnswerAccuracy {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<GoldAnswer> gold;
  private final List<Map<String, String>> published;

  private AnswerAccuracy(List<GoldAnswer> gold, List<Map<String, String>> published) {
    this.gold = gold;
    this.published = published;
  }

  /** A label with the row that has its turn. */
  private record Labelled(GoldAnswer gold, Optional<Map<String, String>> row) {
    boolean hasRow() {
      return row.isPresent();
    }

    boolean isFound() {
      return gold.isAnswered()
          && row.filter(r -> overlap(r, "question", gold.question().orElseThrow())).isPresent();
    }

    boolean isPaired() {
      return isFound() && turnIn(row.orElseThrow(), "answer_turn") == gold.answering();
    }

    boolean is(String column, String label) {
      String cell = row.orElseThrow().get(column);
      return (cell.isEmpty() ? "neither" : cell).equals(label);
    }

    boolean hasFirstSentence() {
      return gold.reply().filter(reply -> overlap(row.orElseThrow(), "answer", reply)).isPresent();
    }
  }

  /**
   * Prints the figures.
   *
   * @param args the folder of reports
   */
  public static void main(String... args) throws IOException {
    AnswerAccuracy accuracy =
        new AnswerAccuracy(GoldAnswer.all(), Table.named(Path.of(args[0]).resolve("answers.csv")));
    accuracy.printMissing(Table.named(Path.of(args[0]).resolve("transcripts.csv")));
    accuracy.printQuestions();
    accuracy.printRefusals();
  }

  private static boolean overlap(Map<String, String> row, String what, Span span) {
    return Integer.parseInt(row.get(what + "_start")) < span.end()
        && Integer.parseInt(row.get(what + "_end")) > span.start();
  }

  private static int turnIn(Map<String, String> row, String column) {
    String id = row.get(column);
    return Integer.parseInt(id.substring(id.lastIndexOf('#') + 1));
  }

  private void printMissing(List<Map<String, String>> transcripts) {
    TreeSet<String> missing = new TreeSet<>();
    gold.forEach(label -> missing.add(label.file()));
    transcripts.forEach(row -> missing.remove(row.get("transcript")));
    missing.forEach(file -> out.println("Not in the reports: " + file));
  }

  private List<Labelled> drawn(String half) {
    return gold.stream()
        .filter(label -> label.drawn() && label.half().equals(half))
        .map(
            label ->
                new Labelled(
                    label,
                    published.stream()
                        .filter(
                            row ->
                                row.get("transcript").equals(label.file())
                                    && turnIn(row, "question_turn") == label.asking())
                        .findFirst()))
        .toList();
  }

  private void printQuestions() {
    List<Labelled> look = drawn("look");
    List<Labelled> figure = drawn("figure");
    out.println("| figure | looked at | n | not looked at | n |");
    out.println("|---|---|---|---|---|");
    row("question and turn of the reply, precision", look, figure, Labelled::hasRow, paired());
    row("the same, recall", look, figure, l -> l.gold().isAnswered(), paired());
    out.printf("| the same, F1 | %s | | %s | |%n", f1(look), f1(figure));
    row("question, precision", look, figure, Labelled::hasRow, Labelled::isFound);
    row("question, recall", look, figure, l -> l.gold().isAnswered(), Labelled::isFound);
    row("turn of the reply", look, figure, Labelled::isFound, paired());
    row("kind", look, figure, Labelled::isFound, l -> l.is("kind", l.gold().kind()));
    row("yes, no or neither", look, figure, paired(), l -> l.is("begins", l.gold().begins()));
    row("first sentence", look, figure, paired(), Labelled::hasFirstSentence);
    out.println();
    printConfusion("kind", figure.stream().filter(Labelled::isFound).toList(), GoldAnswer::kind);
    printConfusion("begins", figure.stream().filter(paired()).toList(), GoldAnswer::begins);
  }

  private static Predicate<Labelled> paired() {
    return Labelled::isPaired;
  }

  private void row(
      String name,
      List<Labelled> look,
      List<Labelled> figure,
      Predicate<Labelled> of,
      Predicate<Labelled> right) {
    out.printf("| %s | %s | %s |%n", name, share(look, of, right), share(figure, of, right));
  }

  private static String share(
      List<Labelled> rows, Predicate<Labelled> of, Predicate<Labelled> right) {
    List<Labelled> all = rows.stream().filter(of).toList();
    return new CountedShare((int) all.stream().filter(right).count(), all.size()).printed()
        + " | "
        + all.size();
  }

  private static String f1(List<Labelled> rows) {
    double right = rows.stream().filter(Labelled::isPaired).count();
    double given = rows.stream().filter(Labelled::hasRow).count();
    double wanted = rows.stream().filter(l -> l.gold().isAnswered()).count();
    return String.format(Locale.ROOT, "%.2f", 2 * right / Math.max(1, given + wanted));
  }

  private void printConfusion(
      String column, List<Labelled> rows, Function<GoldAnswer, String> label) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Labelled one : rows) {
      String cell = one.row().orElseThrow().get(column);
      String found = cell.isEmpty() ? "neither" : cell;
      counts.merge(label.apply(one.gold()) + " | " + found, 1, Integer::sum);
    }
    out.println("| " + column + ", not looked at: labelled | published | n |");
    out.println("|---|---|---|");
    counts.forEach((pair, n) -> out.println("| " + pair + " | " + n + " |"));
    out.println();
  }

  private void printRefusals() {
    out.println("| refusals | looked at | n | not looked at | n |");
    out.println("|---|---|---|---|---|");
    Predicate<GoldAnswer> all = label -> true;
    refusals("precision, all labelled refusals are right", all, true);
    refusals("recall of all", all, false);
    // A doubtful refusal is neither right nor wrong.
    Predicate<GoldAnswer> sure = label -> label.sure() || !label.isRefusal();
    refusals("precision, the doubtful left out", sure, true);
    refusals("recall of the sure ones", sure, false);
    Predicate<GoldAnswer> listed = label -> isListed(label);
    refusals("recall of those whose reply is in the table", listed, false);
  }

  private void refusals(String name, Predicate<GoldAnswer> counts, boolean ofPublished) {
    StringBuilder line = new StringBuilder("| " + name + " |");
    for (String half : List.of("look", "figure")) {
      int right = 0;
      int whole = 0;
      for (GoldAnswer label : gold) {
        if (label.half().equals(half) && label.answering() > 0 && !label.refusesPart()) {
          boolean marked = isMarked(label);
          if (counts.test(label) && (ofPublished ? marked : label.isRefusal())) {
            whole++;
            right += marked && label.isRefusal() ? 1 : 0;
          }
        }
      }
      line.append(' ').append(new CountedShare(right, whole).printed());
      line.append(" | ").append(whole).append(" |");
    }
    out.println(line);
  }

  /** Whether the turn that replies is marked as refusing, to whatever question. */
  private boolean isMarked(GoldAnswer label) {
    return rowsOf(label).anyMatch(row -> !row.get("refusal").isEmpty());
  }

  private boolean isListed(GoldAnswer label) {
    return rowsOf(label).findAny().isPresent();
  }

  private Stream<Map<String, String>> rowsOf(GoldAnswer label) {
    return published.stream()
        .filter(
            row ->
                row.get("transcript").equals(label.file())
                    && turnIn(row, "answer_turn") == label.answering());
  }
}
