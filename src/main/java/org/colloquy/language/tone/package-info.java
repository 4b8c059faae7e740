/**
 * The tone in which a sentence speaks of somebody or something in it: features of the parsed
 * sentence around a mention, weighed by a linear classifier whose weights are a resource.
 */
package org.colloquy.language.tone;
