/**
 * A corpus in parts, on Spark. Start with {@link org.colloquy.cluster.parts.SparkParts}.
 *
 * <p>To add an operation on parts, add it to {@link org.colloquy.identity.flow.Parts} first.
 */
package org.colloquy.cluster.parts;
