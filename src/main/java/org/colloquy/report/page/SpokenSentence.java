package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.report.page.ConversationPiece.PlainText;
import org.colloquy.report.page.ConversationPiece.ShownDirection;
import org.colloquy.report.page.ConversationPiece.ShownMention;
import org.colloquy.report.page.ConversationPiece.ShownReport;
import org.colloquy.report.page.ConversationPiece.ShownSentence;

/**
 * A sentence of a turn as the page shows it, put together again where paragraphs or other marks cut
 * it. {@code spoken.js} does the same with what stands in a page.
 */
final class SpokenSentence {
  private final Optional<ShownSentence> sentence;
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> directions = new ArrayList<>();
  private final List<SpokenMention> mentions = new ArrayList<>();
  private final Map<PageRow, List<Integer>> reports = new LinkedHashMap<>();
  private int paragraph;

  /**
   * A mention in a sentence.
   *
   * @param from the 0-based offset of its first character in the sentence's {@link #text}
   * @param to the offset behind its last character
   */
  record SpokenMention(PageRow row, int from, int to) {
    private SpokenMention upTo(int end) {
      return new SpokenMention(row, from, end);
    }
  }

  private SpokenSentence(Optional<ShownSentence> sentence) {
    this.sentence = sentence;
  }

  /**
   * The sentences of a turn in their order, among them each mention that is in no sentence.
   *
   * @param paragraphs what the page shows of the turn
   */
  static Collection<SpokenSentence> of(List<List<ConversationPiece>> paragraphs) {
    PieceWalk walk = new PieceWalk();
    for (List<ConversationPiece> paragraph : paragraphs) {
      walk.paragraph++;
      walk.read(paragraph, Surroundings.NONE);
    }
    return walk.sentences.values();
  }

  /** The sentence; empty if this is a mention in no sentence. */
  Optional<ShownSentence> sentence() {
    return sentence;
  }

  /** The words, with stage directions; one space between two paragraphs. */
  String text() {
    return text.toString();
  }

  /** Begin and end of each stage direction, 0-based and half-open in the {@link #text}. */
  List<Integer> directions() {
    return List.copyOf(directions);
  }

  List<SpokenMention> mentions() {
    return List.copyOf(mentions);
  }

  /**
   * Begin and end of each stretch that is reported, 0-based and half-open in the {@link #text}, by
   * the rows of the reports; in their order.
   */
  Map<PageRow, List<Integer>> reports() {
    return reports;
  }

  private void add(String words, boolean direction, Surroundings around, PieceWalk walk) {
    if (paragraph != 0 && paragraph != walk.paragraph && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
    paragraph = walk.paragraph;
    int from = text.length();
    text.append(words);
    if (direction) {
      directions.add(from);
      directions.add(text.length());
    }
    around.reports().forEach(row -> report(row, from));
    for (PageRow row : around.mentions()) {
      SpokenSentence owner = walk.owners.putIfAbsent(row.get("mention_id"), this);
      if (owner == null) {
        mentions.add(new SpokenMention(row, from, text.length()));
      } else if (owner == this) {
        mentions.replaceAll(m -> m.row() == row ? m.upTo(text.length()) : m);
      }
    }
  }

  /** Makes the words from here on part of a report; its last stretch goes on, if it ends here. */
  private void report(PageRow row, int from) {
    List<Integer> places = reports.computeIfAbsent(row, r -> new ArrayList<>());
    if (!places.isEmpty() && text.substring(places.get(places.size() - 1), from).isBlank()) {
      places.set(places.size() - 1, text.length());
    } else {
      places.add(from);
      places.add(text.length());
    }
  }

  /**
   * What is around a piece.
   *
   * @param mentions the rows of the mentions, the outer before the inner
   * @param reports the rows of the reports
   */
  private record Surroundings(
      Optional<ShownSentence> sentence, List<PageRow> mentions, List<PageRow> reports) {
    static final Surroundings NONE = new Surroundings(Optional.empty(), List.of(), List.of());

    Surroundings in(ShownSentence inner) {
      return new Surroundings(Optional.of(inner), mentions, reports);
    }

    Surroundings in(ShownMention inner) {
      return inner.whole()
          ? new Surroundings(sentence, with(mentions, inner.row()), reports)
          : this;
    }

    Surroundings in(ShownReport inner) {
      return new Surroundings(sentence, mentions, with(reports, inner.row()));
    }

    private static List<PageRow> with(List<PageRow> rows, PageRow row) {
      return Stream.concat(rows.stream(), Stream.of(row)).toList();
    }
  }

  /** The way through the pieces of a turn. */
  private static final class PieceWalk {
    final Map<String, SpokenSentence> sentences = new LinkedHashMap<>();
    final Map<String, SpokenSentence> owners = new LinkedHashMap<>();
    int paragraph;

    void read(List<ConversationPiece> pieces, Surroundings around) {
      for (ConversationPiece piece : pieces) {
        if (piece instanceof PlainText words) {
          add(words.text(), false, around);
        } else if (piece instanceof ShownDirection direction) {
          add(direction.text(), true, around);
        } else if (piece instanceof ShownSentence inner) {
          read(inner.inner(), around.in(inner));
        } else if (piece instanceof ShownMention mention) {
          read(mention.inner(), around.in(mention));
        } else if (piece instanceof ShownReport report) {
          read(report.inner(), around.in(report));
        }
      }
    }

    private void add(String words, boolean direction, Surroundings around) {
      if (words.isEmpty() || around.sentence().isEmpty() && around.mentions().isEmpty()) {
        return;
      }
      String key =
          around
              .sentence()
              .map(s -> String.valueOf(s.number()))
              .orElseGet(() -> around.mentions().get(0).get("mention_id"));
      sentences
          .computeIfAbsent(key, k -> new SpokenSentence(around.sentence()))
          .add(words, direction, around, this);
    }
  }
}
