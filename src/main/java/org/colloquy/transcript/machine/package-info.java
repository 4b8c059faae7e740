/**
 * The JSON of transcribing tools and of chats, which {@link
 * org.colloquy.transcript.machine.JsonReader} reads by its structure and the names of its fields.
 * To add a tool, add the names of its fields to {@code fields.tsv} and a file of it to {@code
 * src/test/resources/formats}.
 */
package org.colloquy.transcript.machine;
