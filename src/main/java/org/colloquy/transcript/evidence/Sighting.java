package org.colloquy.transcript.evidence;

import org.colloquy.transcript.label.LabelCandidate;

/**
 * A sighting of a candidate in a file, with the signs of speech in what it introduces.
 *
 * @param paragraph the 0-based place of its paragraph in the file
 * @param speech what the candidate introduces: the text behind it or, if it stands alone, the next
 *     paragraph
 * @param answer the paragraph behind the speech
 * @param seated whether the line below a name gives a seat in a house: {@code (Springfield) (Lab)}
 */
public record Sighting(
    LabelCandidate candidate,
    int paragraph,
    Speechlike speech,
    Speechlike answer,
    boolean seated) {}
