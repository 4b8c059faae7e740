/**
 * Who speaks turns without a label, whom turns address, and what turns tell of a member: role,
 * affiliation, given name. Start with {@link org.colloquy.speaker.turn.Openings}.
 *
 * <p>To add a piece of evidence for the speaker of an opening, add a sign with its weight to {@code
 * OpeningSpeaker} and collect it in {@code Openings}.
 */
package org.colloquy.speaker.turn;
