package org.colloquy.transcript.evidence;

import org.colloquy.transcript.label.LabelCandidate;

/**
 * A candidate and what it introduces.
 *
 * @param paragraph 0-based place of its paragraph in the file
 * @param speech what it introduces: behind it or, if it stands alone, the next paragraph
 * @param answer the paragraph behind that
 * @param seated whether the line below a name gives a seat in a house: {@code (Springfield) (Lab)}
 */
public record Sighting(
    LabelCandidate candidate,
    int paragraph,
    Speechlike speech,
    Speechlike answer,
    boolean seated) {}
