/**
 * The evidence that a candidate is a label, taken from the whole page. Start with {@link
 * org.colloquy.transcript.evidence.LabelEvidence}. To add the evidence for a new family of labels,
 * add an arm to {@code FamilyEvidence}.
 */
package org.colloquy.transcript.evidence;
