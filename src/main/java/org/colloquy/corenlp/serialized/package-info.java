/**
 * Reads model files that Java's object serialization wrote, as plain values: no class that a file
 * names is loaded or run. Entry point: {@link org.colloquy.corenlp.serialized.SerialStream}. To add
 * another form in which a class's data is read, implement {@link
 * org.colloquy.corenlp.serialized.SerialStream.Part} and pass it to the stream's constructor.
 */
package org.colloquy.corenlp.serialized;
