/**
 * What a page tells of people outside of its labels: introductions, lists, bylines, biographies.
 * Start with {@link org.colloquy.speaker.page.Page}.
 *
 * <p>To add a place where the page gives a full name, add it to the sources of {@code FullNames};
 * to add words that say what somebody is, add a pattern to {@code PostPhrase} or {@code
 * PostInFront}.
 */
package org.colloquy.speaker.page;
