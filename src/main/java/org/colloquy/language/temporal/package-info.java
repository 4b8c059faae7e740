/**
 * Times and numbers sooner: CoreNLP's own rules (SUTime), each tried only where it could match, by
 * the shape of its pattern.
 */
package org.colloquy.language.temporal;
