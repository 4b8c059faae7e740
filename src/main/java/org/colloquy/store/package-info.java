/** What outlives a run: for now the lock that keeps two runs apart. */
package org.colloquy.store;
