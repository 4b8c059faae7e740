/**
 * The dictionary of names: which page of Wikipedia a name most likely means, as CoreNLP's authors
 * counted it over links. Start with {@link org.colloquy.identity.dictionary.NameDictionary}; {@link
 * org.colloquy.identity.dictionary.DictionaryIndex} keeps it in a file outside the project.
 *
 * <p>To add another dictionary, implement {@code NameDictionary}, or give {@code IndexWriter} its
 * lines.
 */
package org.colloquy.identity.dictionary;
