package org.colloquy.entity.talk;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;

/**
 * The names that stand next to a phrase and say whom or what it means: {@code my colleague, Senator
 * Roe}, {@code the Senator from Lakeland (Mr. Roe)}, {@code Jane Roe, the mayor}.
 */
public final class Appositions {
  /** What stands between the head of a phrase and the name that it is given. */
  private static final Pattern BEHIND =
      Pattern.compile("(?:\\s+(?:from|of|for|at|in)\\s+[^,(]{1,40})?\\s*[,(–—-]{1,2}\\s*");

  private static final Pattern BEFORE = Pattern.compile("\\s*[,(]\\s*");

  private final Talk talk;

  public Appositions(Talk talk) {
    this.talk = talk;
  }

  /** The referent named next to a phrase; empty if there is no such name. */
  public OptionalInt of(int phrase) {
    int sentence = talk.mention(phrase).sentence();
    for (int i = phrase + 1; i < talk.count() && talk.mention(i).sentence() == sentence; i++) {
      if (talk.namedBy(i).isPresent() && fits(phrase, i) && follows(phrase, i)) {
        return talk.namedBy(i);
      }
    }
    for (int i = phrase - 1; i >= 0 && talk.mention(i).sentence() == sentence; i--) {
      if (talk.namedBy(i).isPresent() && fits(phrase, i) && precedes(phrase, i)) {
        return talk.namedBy(i);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether a phrase and what a name names are both somebody, or both something. */
  private boolean fits(int phrase, int name) {
    boolean person = talk.referents().get(talk.namedBy(name).orElseThrow()).isPerson();
    return switch (talk.mention(phrase).traits().animacy()) {
      case ALIVE -> person;
      case LIFELESS -> !person;
      case OPEN -> true;
    };
  }

  private boolean follows(int phrase, int name) {
    Mention before = talk.mention(phrase);
    Span named = talk.mention(name).span();
    return named.start() >= before.head().end()
        && BEHIND.matcher(between(before.head().end(), named.start())).matches();
  }

  private boolean precedes(int phrase, int name) {
    Span named = talk.mention(name).span();
    Span after = talk.mention(phrase).span();
    return named.end() <= after.start()
        && BEFORE.matcher(between(named.end(), after.start())).matches();
  }

  private String between(int start, int end) {
    return new Span(start, end).in(talk.transcript().text());
  }
}
