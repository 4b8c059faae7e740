/**
 * The lines of a page, without what printing or numbering has added in their margins and between
 * them. Start with {@link org.colloquy.transcript.line.PrintedPages}. To add another kind of
 * numbering, see {@code NumberedLines}.
 */
package org.colloquy.transcript.line;
