package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence for labels of a parliament. Capitals make them sure. Names as they are written must
 * be several people who talk, and one of them must recur, since a sentence may also end in a title
 * and a name.
 */
final class MembersEvidence {
  private static final int FEWEST = 4;

  private MembersEvidence() {}

  /** Returns the test for labels of a parliament. */
  static Predicate<LabelCandidate> judge(List<Sighting> sightings) {
    Exchange written = new Exchange(sightings.stream().filter(s -> !s.candidate().sure()).toList());
    Exchange all = new Exchange(sightings);
    boolean believed =
        all.size() >= FEWEST
            && all.names() > 1
            && all.recurringNames() > 0
            && written.talk() >= 0.3
            && written.sentences() >= 0.5
            && all.density() >= 0.1;
    return c -> c.sure() || believed;
  }
}
