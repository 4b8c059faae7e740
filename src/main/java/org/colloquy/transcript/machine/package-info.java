/** The JSON of speech recognisers, one class a tool. */
package org.colloquy.transcript.machine;
