/** Tables with a column for the speaker and one for the text. */
package org.colloquy.transcript.table;
