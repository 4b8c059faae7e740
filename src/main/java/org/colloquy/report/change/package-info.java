/**
 * {@code changes.csv}: what differs between a publication and the previous one, and what may have
 * caused it. Start with {@link org.colloquy.report.change.PublicationChanges}; to add a kind of
 * change, hand over its rows in {@code Changes.writeTo}.
 */
package org.colloquy.report.change;
