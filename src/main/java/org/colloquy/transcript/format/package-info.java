/** What all readers share: the contract, what a reading is, and how bytes become text. */
package org.colloquy.transcript.format;
