/**
 * The shift-reduce parser of CoreNLP, decoded with code of our own: the same model file, the same
 * transitions and the same trees, without a map of strings for every state of the parse.
 */
package org.colloquy.language.parser;
