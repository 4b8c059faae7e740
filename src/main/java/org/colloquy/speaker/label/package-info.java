/**
 * The labels of a transcript: each is taken apart, then they are grouped by person. Start with
 * {@link org.colloquy.speaker.label.LabelGroups}.
 *
 * <p>To add a reason for which a label belongs to a person, find the person in {@code
 * FittingGroups} and join the label, with the reason, in {@code LabelGroups}.
 */
package org.colloquy.speaker.label;
