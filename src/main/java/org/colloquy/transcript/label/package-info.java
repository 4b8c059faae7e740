/** How transcripts print who speaks: each shape of label, and on what evidence it is believed. */
package org.colloquy.transcript.label;
