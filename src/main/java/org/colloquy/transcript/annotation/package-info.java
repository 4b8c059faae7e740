/**
 * The formats in which linguists, oral historians and parliaments annotate speech. Those in XML are
 * {@link org.colloquy.transcript.xml.XmlTranscript}s, such as {@link
 * org.colloquy.transcript.annotation.TeiTranscript}; {@link
 * org.colloquy.transcript.annotation.ChatFileReader} and {@link
 * org.colloquy.transcript.annotation.TextGridReader} read text. To add one, implement either and
 * list it in {@link org.colloquy.transcript.Readers}.
 */
package org.colloquy.transcript.annotation;
