package org.colloquy.speaker.voice;

/**
 * A name in a turn, with what the words around it tell of whose name it is.
 *
 * @param name the name
 * @param kind whose name it is
 * @param first whether it stands in the first sentence of the turn
 * @param last whether it stands in the last sentence of the turn
 * @param asks whether the turn asks something in or behind the name's sentence
 */
record NameCue(SpokenName name, CueKind kind, boolean first, boolean last, boolean asks) {}
