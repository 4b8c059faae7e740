package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * Labels of a parliament. Capitals make them sure; names as they are written must be several people
 * of whom somebody recurs and who talk, since a sentence may end in a name with a title.
 */
final class MembersEvidence {
  private static final int FEWEST = 4;

  private MembersEvidence() {}

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
