/**
 * Who talks about whom, as a network for Gephi. Start with {@link
 * org.colloquy.report.network.NetworkFile}.
 *
 * <p>To add an attribute of nodes or edges, add a column to the table that they are made of: it
 * comes by itself.
 */
package org.colloquy.report.network;
