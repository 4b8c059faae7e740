package org.colloquy.language.mention;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.colloquy.language.mention.NounPhrases.Reach;
import org.colloquy.language.sentence.Pronouns;

/**
 * The bounds of a sentence's phrases, corrected for speech. A parser that was trained on print
 * gives a phrase words that are not part of it: those after a pronoun, after a dash or in brackets,
 * and fillers and marks at its ends.
 */
final class PhraseBounds {
  private static final Set<String> DASHES = Set.of("--", "—", "–", "-", "...", ";");

  /** Tags that neither begin nor end a phrase. */
  private static final Set<String> LOOSE = Set.of("CC", "UH", ",", ":", ".", "``", "-LRB-");

  private final List<CoreLabel> tokens;

  PhraseBounds(List<CoreLabel> tokens) {
    this.tokens = tokens;
  }

  /** Returns what is left of a phrase with this head. */
  Reach trimmed(Reach reach, int head) {
    if (Pronouns.isPronoun(tokens.get(head))) {
      return new Reach(head, head);
    }
    int first = Math.min(reach.first(), head);
    int last = Math.max(reach.last(), head);
    for (int i = last; i > head; i--) {
      if (interrupts(i)) {
        last = i - 1;
      }
    }
    while (first < head && !canOpen(tokens.get(first))) {
      first++;
    }
    while (last > head && !canClose(tokens.get(last))) {
      last--;
    }
    return new Reach(first, last);
  }

  private boolean interrupts(int token) {
    CoreLabel sign = tokens.get(token);
    return DASHES.contains(sign.word()) && !isHyphen(token) || sign.tag().equals("-LRB-");
  }

  /** The hyphen of {@code Okafor-Lunn} is a token of its own. */
  private boolean isHyphen(int token) {
    return tokens.get(token).word().equals("-")
        && token > 0
        && token + 1 < tokens.size()
        && tokens.get(token - 1).endPosition() == tokens.get(token).beginPosition()
        && tokens.get(token).endPosition() == tokens.get(token + 1).beginPosition();
  }

  private static boolean canOpen(CoreLabel token) {
    String tag = token.tag();
    boolean sign = !Character.isLetterOrDigit(token.word().charAt(0));
    return !LOOSE.contains(tag) && (!sign || tag.equals("$") || tag.equals("CD"));
  }

  private static boolean canClose(CoreLabel token) {
    return !LOOSE.contains(token.tag()) && !token.tag().equals("IN");
  }
}
