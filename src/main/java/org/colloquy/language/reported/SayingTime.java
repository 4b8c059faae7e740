package org.colloquy.language.reported;

import java.util.Optional;
import java.util.Set;
import org.colloquy.language.reported.ParsedSentence.Stretch;

/** Finds when something is said to have been said: {@code he said on Tuesday that …}. */
final class SayingTime {
  private static final Set<String> TIMES = Set.of("DATE", "TIME");

  private SayingTime() {}

  /** The words of the time; empty if the clause of the cue tells none. */
  static Optional<Stretch> of(ParsedSentence sentence, CuePlace place, ReportContent content) {
    for (int child : sentence.children(place.word())) {
      Stretch reach = sentence.reach(child);
      boolean outside =
          content.stretches().stream()
              .noneMatch(s -> s.first() <= reach.last() && reach.first() <= s.last());
      boolean time = TIMES.contains(sentence.word(child).name());
      if (time && outside && sentence.is(child, "obl", "obl:tmod", "obl:npmod", "advmod", "nmod")) {
        return sentence.trimmed(reach).filter(s -> !s.contains(place.word()));
      }
    }
    return Optional.empty();
  }
}
