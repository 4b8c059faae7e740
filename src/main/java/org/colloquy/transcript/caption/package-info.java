/** Captions: WebVTT and SubRip. */
package org.colloquy.transcript.caption;
