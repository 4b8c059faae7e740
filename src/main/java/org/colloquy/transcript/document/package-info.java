/** Documents that hold a page: web pages, word processors, PDF. */
package org.colloquy.transcript.document;
