package org.colloquy.transcript.label;

/**
 * A candidate and what it introduces.
 *
 * @param paragraph 0-based place of its paragraph in the file
 * @param speech what it introduces: behind it or, if it stands alone, the next paragraph
 * @param answer the paragraph behind that
 */
public record Sighting(
    LabelCandidate candidate, int paragraph, Speechlike speech, Speechlike answer) {}
