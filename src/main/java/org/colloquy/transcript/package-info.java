/**
 * A file's bytes become text, the text becomes turns, directions and furniture. One reader a
 * format, in the packages below; one small class a convention: a new way to print labels is a new
 * {@link org.colloquy.transcript.label.LabelShape}. Alone imports commons-io, POI and PDFBox.
 */
package org.colloquy.transcript;
