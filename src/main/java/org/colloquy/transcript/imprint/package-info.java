/**
 * The imprint of a page: what it prints about itself, its title, date and outlet. Start with {@link
 * org.colloquy.transcript.imprint.Imprint}.
 *
 * <p>To add a word that stands in front of a date, a title or an outlet, add a line to {@code
 * head-fields.tsv}; to add a way to write a date, a {@code Form} of {@code WrittenDate}; to add
 * what is no headline, a line to {@code no-headline.txt}.
 */
package org.colloquy.transcript.imprint;
