/**
 * Turns become sentences, mentions, chains and sentiment. The one home of Stanford CoreNLP: nothing
 * of it shows in a public signature.
 */
package org.colloquy.language;
