/**
 * The index of words that {@code report.html} searches where conversations have pages of their own:
 * files that its scripts load when somebody looks for a word. Start with {@link
 * org.colloquy.report.search.SearchIndex}. To add something by which sentences are found, add a
 * term for it in {@code SegmentText}, with a first character that no word has, and let {@code
 * index.js} ask for it; what a word is, {@code SearchWords} and {@code words.js} say both.
 */
package org.colloquy.report.search;
