package org.colloquy.language.naming;

import java.util.OptionalDouble;

/**
 * A name as the recogniser found it.
 *
 * @param first 0-based index of its first token in the sentence
 * @param last index of its last token
 * @param type the recogniser's type
 * @param confidence probability of the type; empty where a rule gave it
 */
public record NameSpan(int first, int last, String type, OptionalDouble confidence) {}
