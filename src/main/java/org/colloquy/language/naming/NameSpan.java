package org.colloquy.language.naming;

import java.util.OptionalDouble;

/**
 * A name in a sentence, found by the recogniser or by a rule.
 *
 * @param first 0-based index of its first token in the sentence
 * @param last 0-based index of its last token
 * @param type its type, in the recogniser's words
 * @param confidence the recogniser's probability of the type, 0 to 1; empty if a rule gave it
 */
public record NameSpan(int first, int last, String type, OptionalDouble confidence) {}
