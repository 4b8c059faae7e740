/**
 * The JSON of transcription tools, one class per tool. {@link
 * org.colloquy.transcript.machine.JsonReader} tries them in turn. To add a tool, implement {@code
 * MachineTranscript} and list it in {@link org.colloquy.transcript.machine.JsonReader}.
 */
package org.colloquy.transcript.machine;
