/**
 * Holds what outlives a run: the records of analysed files, their digests, the record of the
 * previous publication, and the lock that keeps two runs apart. A record holds the result of one
 * file and is found by the fingerprint of everything that the result depends on. Start with {@link
 * org.colloquy.store.RecordStore}.
 *
 * <p>To add to what is kept of a file, add a component to {@link org.colloquy.store.StoredResult}
 * and to {@code StoredRecord}. Records of other versions of the program have other keys, so no old
 * one is read.
 */
package org.colloquy.store;
