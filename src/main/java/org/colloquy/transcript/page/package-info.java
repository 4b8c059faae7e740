/**
 * Pages of running text: their paragraphs, labels, directions and furniture, and the turns that are
 * made of them. Start with {@link org.colloquy.transcript.page.PageReader}.
 *
 * <p>To add a phrase of page furniture, add a line to {@code furniture.tsv}.
 */
package org.colloquy.transcript.page;
