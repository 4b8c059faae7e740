/**
 * Makes CoreNLP's recognition of times and numbers (SUTime) faster: each of its rules is tried only
 * where it could match by the shape of its pattern. It knows nothing of transcripts. Entry point:
 * {@link org.colloquy.corenlp.temporal.RuleGates#plugInto}. To add another kind of pattern that the
 * gates can read, add a {@code Shape} and read it in {@code Shapes}.
 */
package org.colloquy.corenlp.temporal;
