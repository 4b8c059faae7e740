/**
 * Readers of documents whose text is a page: web pages, Word documents, PDF. Each makes a {@link
 * org.colloquy.transcript.page.PageText} from the document and leaves the rest to {@link
 * org.colloquy.transcript.page.PageReader}.
 */
package org.colloquy.transcript.document;
