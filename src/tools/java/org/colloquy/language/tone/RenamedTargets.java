package org.colloquy.language.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.colloquy.language.tone.LabelledSentence.Goal;
import org.colloquy.model.Span;

/**
 * Gives the targets of sentences other names, so that heads learn from what is said of somebody and
 * not from who it is.
 */
final class RenamedTargets {
  private RenamedTargets() {}

  /**
   * Returns the sentences; where one has a single target and that is a name, another name of these
   * sentences stands in its place.
   */
  static List<LabelledSentence> of(List<LabelledSentence> sentences, long seed) {
    TreeSet<String> found = new TreeSet<>();
    for (LabelledSentence sentence : sentences) {
      for (Goal goal : sentence.targets()) {
        String words = goal.span().in(sentence.text());
        if (OtherNames.isName(words)) {
          found.add(words);
        }
      }
    }
    List<String> names = List.copyOf(found);
    SplittableRandom random = new SplittableRandom(seed);
    List<LabelledSentence> renamed = new ArrayList<>();
    for (LabelledSentence sentence : sentences) {
      boolean one =
          sentence.targets().size() == 1
              && OtherNames.isName(sentence.targets().get(0).span().in(sentence.text()));
      renamed.add(one ? renamed(sentence, names.get(random.nextInt(names.size()))) : sentence);
    }
    return renamed;
  }

  private static LabelledSentence renamed(LabelledSentence sentence, String name) {
    Goal goal = sentence.targets().get(0);
    Span old = goal.span();
    String text = sentence.text();
    return new LabelledSentence(
        sentence.source(),
        sentence.document(),
        text.substring(0, old.start()) + name + text.substring(old.end()),
        List.of(new Goal(new Span(old.start(), old.start() + name.length()), goal.label())),
        sentence.sentiment());
  }
}
