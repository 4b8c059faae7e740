package org.colloquy.transcript.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.transcript.label.HeadingWords;
import org.colloquy.transcript.label.LabelCandidate;
import org.colloquy.transcript.label.PersonLabels;

/**
 * The evidence for names as they are written on a page whose labels are in capitals: guests whom
 * the page prints otherwise, and voices from an audience. They stand between the labels in
 * capitals, are a given name and a surname or say that somebody without a name speaks ({@code
 * Woman}), and introduce sentences. {@code First:} and {@code Question:} are speech there.
 */
final class NamesAmongCapitals {
  private NamesAmongCapitals() {}

  /**
   * Returns the candidates that are believed.
   *
   * @param names the candidates as they are written
   * @param capitals the labels in capitals that are believed
   */
  static Set<LabelCandidate> judge(
      HeadingWords headings, List<Sighting> names, List<Sighting> capitals) {
    Set<LabelCandidate> believed = new HashSet<>();
    if (!capitals.isEmpty()) {
      int first = capitals.get(0).paragraph();
      int last = capitals.get(capitals.size() - 1).paragraph();
      for (Sighting sighting : names) {
        LabelCandidate candidate = sighting.candidate();
        if (sighting.paragraph() > first
            && sighting.paragraph() < last
            && sighting.speech().beginsSentence()
            && sighting.speech().endsSentence()
            && !sighting.speech().quoted()
            && !headings.isHeading(candidate)
            && (PersonLabels.isFullName(candidate)
                || PersonLabels.isTitled(candidate)
                || PersonLabels.isNobody(candidate))) {
          believed.add(candidate);
        }
      }
    }
    return believed;
  }
}
