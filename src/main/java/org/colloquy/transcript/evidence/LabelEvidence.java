package org.colloquy.transcript.evidence;

import java.util.List;
import java.util.function.Predicate;
import org.colloquy.transcript.label.Convention;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;

/**
 * The evidence that decides, from the whole file, which candidates are labels. Each family of
 * labels has evidence of its own. If the user has set the convention, all candidates of its
 * families are labels except headings.
 */
public final class LabelEvidence {
  private final HeadingWords headings = new HeadingWords();
  private final Convention convention;

  /** The evidence under the convention that the user has set, or under {@link Convention#AUTO}. */
  public LabelEvidence(Convention convention) {
    this.convention = convention;
  }

  /**
   * Returns the test that distinguishes labels from other candidates.
   *
   * @param sightings the candidates of one file, in the order of the text
   * @param page the page of the same file
   */
  public Predicate<LabelCandidate> judge(List<Sighting> sightings, PageEvidence page) {
    if (convention != Convention.AUTO) {
      return c -> c.family().belongsTo(convention) && !headings.isHeading(c);
    }
    FamilyEvidence families = new FamilyEvidence(headings, sightings, page);
    return c -> families.of(c.family()).test(c);
  }

  /** Whether the candidate heads a notice or a section, so that what it introduces is no speech. */
  public boolean isHeading(LabelCandidate candidate) {
    return headings.isHeading(candidate);
  }
}
