/**
 * XML, read by one hardened parser: {@link org.colloquy.transcript.xml.XmlReader}. No entity is
 * resolved, nothing is fetched, and depth and number of elements are limited.
 *
 * <p>To add a format in XML, implement {@link org.colloquy.transcript.xml.XmlTranscript} in the
 * room that its subject belongs to and list it in {@link org.colloquy.transcript.Readers}.
 */
package org.colloquy.transcript.xml;
