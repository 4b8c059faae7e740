/**
 * Readers of documents whose text is a page: web pages, Word documents, PDF. Each makes a {@link
 * org.colloquy.transcript.page.PageText} from the document and leaves the rest to {@link
 * org.colloquy.transcript.page.PageReader}.
 *
 * <p>To add a kind of document, write a reader that makes a {@code DocumentPage}, and list it in
 * {@link org.colloquy.transcript.Readers}.
 */
package org.colloquy.transcript.document;
