package org.colloquy.report.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.report.page.ConversationPiece.PlainText;
import org.colloquy.report.page.ConversationPiece.ShownDirection;
import org.colloquy.report.page.ConversationPiece.ShownMention;
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
      walk.read(paragraph, Optional.empty(), List.of());
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

  private void add(String words, boolean direction, List<PageRow> within, PieceWalk walk) {
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
    for (PageRow row : within) {
      SpokenSentence owner = walk.owners.putIfAbsent(row.get("mention_id"), this);
      if (owner == null) {
        mentions.add(new SpokenMention(row, from, text.length()));
      } else if (owner == this) {
        mentions.replaceAll(m -> m.row() == row ? m.upTo(text.length()) : m);
      }
    }
  }

  /** The way through the pieces of a turn. */
  private static final class PieceWalk {
    final Map<String, SpokenSentence> sentences = new LinkedHashMap<>();
    final Map<String, SpokenSentence> owners = new LinkedHashMap<>();
    int paragraph;

    void read(
        List<ConversationPiece> pieces, Optional<ShownSentence> sentence, List<PageRow> within) {
      for (ConversationPiece piece : pieces) {
        if (piece instanceof PlainText words) {
          add(words.text(), false, sentence, within);
        } else if (piece instanceof ShownDirection direction) {
          add(direction.text(), true, sentence, within);
        } else if (piece instanceof ShownSentence inner) {
          read(inner.inner(), Optional.of(inner), within);
        } else if (piece instanceof ShownMention mention) {
          List<PageRow> more = new ArrayList<>(within);
          if (mention.whole()) {
            more.add(mention.row());
          }
          read(mention.inner(), sentence, more);
        }
      }
    }

    private void add(
        String words, boolean direction, Optional<ShownSentence> sentence, List<PageRow> within) {
      if (words.isEmpty() || sentence.isEmpty() && within.isEmpty()) {
        return;
      }
      String key =
          sentence
              .map(s -> String.valueOf(s.number()))
              .orElseGet(() -> within.get(0).get("mention_id"));
      sentences
          .computeIfAbsent(key, k -> new SpokenSentence(sentence))
          .add(words, direction, within, this);
    }
  }
}
