package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.format.Convention;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * Decides from the whole file which candidates are labels, for each family of labels by evidence of
 * its own; or, if the user has set the convention, by its families alone.
 */
public final class LabelEvidence {
  private final HeadingWords headings = new HeadingWords();
  private final Convention convention;

  public LabelEvidence(Convention convention) {
    this.convention = convention;
  }

  /** Tells labels from the rest, for the candidates of one file in the order of the text. */
  public Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page) {
    if (convention != Convention.AUTO) {
      return c -> c.family().belongsTo(convention) && !headings.head(c);
    }
    FamilyEvidence families = new FamilyEvidence(headings, sightings, page);
    return c -> families.of(c.family()).test(c);
  }

  /** Whether it heads a notice or a section: no speaker, and what it introduces is no speech. */
  public boolean isHeading(LabelCandidate candidate) {
    return headings.head(candidate);
  }
}
