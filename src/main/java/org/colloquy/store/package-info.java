/**
 * Holds what outlives a run: the records of analysed files, their digests, the record of the
 * previous publication, and the lock that keeps two runs apart. A record holds the result of one
 * file and is found by the fingerprint of everything that the result depends on. Start with {@link
 * org.colloquy.store.RecordStore}.
 */
package org.colloquy.store;
