/**
 * Names, titles, roles and short forms of people as labels and speech print them, and the rows of
 * the user's table. Start with {@link org.colloquy.speaker.page.NamePatterns}.
 *
 * <p>To add a title, a role or a particle, add a word to a file of {@link
 * org.colloquy.model.lexicon.WordKind}.
 */
package org.colloquy.speaker.name;
