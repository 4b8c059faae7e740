/**
 * The words by which the program recognises names, offices, roles and directions: data files of
 * words, each word with its kinds. Depends on the JDK only.
 *
 * <p>Start with {@link org.colloquy.model.lexicon.Lexicon}, which tells whether a word is of a kind
 * and makes regular expressions of the words of a kind. A list that only one class needs lies next
 * to that class and is read by {@link org.colloquy.model.lexicon.WordFile}.
 *
 * <p>To add a word, put it into its file, in the order of the file, with its kinds. To add a kind,
 * add it to {@link org.colloquy.model.lexicon.WordKind}. If a file is malformed, the first use of
 * the lexicon stops the program with a message that names the line.
 */
package org.colloquy.model.lexicon;
