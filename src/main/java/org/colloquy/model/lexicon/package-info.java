/**
 * The words by which the program tells names, offices, roles and directions: data files of words,
 * each word with the kinds that it is of. Depends on the JDK alone.
 *
 * <p>Entry point: {@link org.colloquy.model.lexicon.Lexicon}, which gives the words of a kind as a
 * set, or as the piece of a regular expression. A list that belongs to one class alone lies beside
 * that class and is read by {@link org.colloquy.model.lexicon.WordFile}.
 *
 * <p>Extension point: a word is added to its file, in its place in the order of the file, with the
 * kinds that it is of; a kind is added to {@link org.colloquy.model.lexicon.WordKind}. A file that
 * is malformed stops the program as soon as it asks for a word, and names the line.
 */
package org.colloquy.model.lexicon;
