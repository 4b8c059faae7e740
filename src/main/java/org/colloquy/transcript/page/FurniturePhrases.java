package org.colloquy.transcript.page;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import org.colloquy.model.Furniture;
import org.colloquy.model.Span;
import org.colloquy.model.lexicon.WordFile;

/**
 * The phrases by which the furniture of pages is recognised; they are data, in {@code
 * furniture.tsv}.
 */
final class FurniturePhrases {
  /** Kinds whose phrases also begin sentences. */
  private static final Set<Furniture.Kind> MAY_BE_SENTENCES =
      EnumSet.of(Furniture.Kind.APPEAL, Furniture.Kind.BYLINE, Furniture.Kind.DATELINE);

  private final List<FurnitureRule> rules;

  FurniturePhrases() {
    rules =
        WordFile.beside(FurniturePhrases.class, "furniture.tsv").stream()
            .map(FurnitureRule::parse)
            .toList();
  }

  /** The offset at which furniture begins, and its kind. */
  record Start(int offset, Furniture.Kind kind) {}

  /**
   * Returns the kind of a paragraph that is furniture as a whole; empty if it is not. {@code Read
   * more books.} is a sentence.
   */
  Optional<Furniture.Kind> wholly(String text, Span paragraph) {
    boolean sentence = Prose.endsSentence(text, paragraph);
    return rules.stream()
        .filter(r -> r.where() == FurnitureRule.Where.PARAGRAPH)
        .filter(r -> !sentence || !MAY_BE_SENTENCES.contains(r.kind()))
        .filter(r -> matcher(r, text, paragraph).matches())
        .map(FurnitureRule::kind)
        .findFirst();
  }

  /**
   * Returns the first place in the paragraph at which furniture begins that continues below it;
   * empty if there is none.
   */
  Optional<Start> startIn(String text, Span paragraph) {
    return startIn(text, paragraph, true);
  }

  /**
   * The same for a part of a paragraph.
   *
   * @param whole whether the part begins the paragraph: behind a label, what begins a paragraph of
   *     furniture may be speech ({@code ROE: Correction - there were four.})
   */
  Optional<Start> startIn(String text, Span paragraph, boolean whole) {
    Optional<Start> earliest = Optional.empty();
    for (FurnitureRule rule : rules) {
      if (rule.where() == FurnitureRule.Where.FROM_HERE) {
        OptionalInt offset = find(rule, text, paragraph, whole);
        if (offset.isPresent()
            && (earliest.isEmpty() || offset.getAsInt() < earliest.get().offset())) {
          earliest = Optional.of(new Start(offset.getAsInt(), rule.kind()));
        }
      }
    }
    return earliest;
  }

  private static OptionalInt find(FurnitureRule rule, String text, Span paragraph, boolean whole) {
    Matcher matcher = matcher(rule, text, paragraph).useAnchoringBounds(whole);
    while (matcher.find()) {
      boolean wordStart =
          matcher.start() == paragraph.start()
              || !Character.isLetterOrDigit(text.charAt(matcher.start() - 1));
      if (wordStart) {
        return OptionalInt.of(matcher.start());
      }
    }
    return OptionalInt.empty();
  }

  private static Matcher matcher(FurnitureRule rule, String text, Span paragraph) {
    return rule.pattern().matcher(text).region(paragraph.start(), paragraph.end());
  }
}
