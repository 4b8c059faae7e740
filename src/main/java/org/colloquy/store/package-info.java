/**
 * What outlives a run: the records of what is already analysed, and the lock that keeps two runs
 * apart. A record holds everything about one file, and is found by a fingerprint of everything that
 * it depends on.
 */
package org.colloquy.store;
