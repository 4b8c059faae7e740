package org.colloquy.transcript.aside;

import org.colloquy.model.Span;

/**
 * A paragraph from the first label of a page on, with what asides are told by.
 *
 * @param words the paragraph without directions and label in front; in UTF-16 code units of the
 *     page's text, half-open; may be empty
 * @param begins whether a turn begins here
 * @param speaker the name in the label; empty if there is none
 * @param mayBeSaid whether it is neither a heading nor furniture by its phrases
 */
public record BodyParagraph(Span words, boolean begins, String speaker, boolean mayBeSaid) {}
