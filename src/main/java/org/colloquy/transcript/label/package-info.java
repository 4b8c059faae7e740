/**
 * The shapes in which transcripts print who speaks. Start with {@link
 * org.colloquy.transcript.label.LabelShapes}.
 *
 * <p>To add a shape, implement {@code LabelShape} and list it in {@code LabelShapes}. If it is
 * believed on evidence of its own, give it a {@link org.colloquy.transcript.label.LabelFamily} and
 * add an arm to {@code FamilyEvidence}. To add a heading that looks like a label, add its word to
 * {@code heading-words.txt}.
 */
package org.colloquy.transcript.label;
