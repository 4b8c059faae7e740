package org.colloquy.entity.reference;

/** A decision to learn: the candidates, and which of them, nobody the last, are right. */
record Example(Candidates candidates, boolean[] right, double weight) {}
