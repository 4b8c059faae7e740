/**
 * Resolves mentions and chains to entities. Start with {@link org.colloquy.entity.EntityResolver},
 * which does it for one transcript; {@link org.colloquy.entity.EntityRules} then applies the user's
 * table, and {@link org.colloquy.entity.CorpusEntities} finds the entities of the whole corpus.
 *
 * <p>To change which names mean one entity, start with {@code NameGrouping}; what a chain means,
 * with {@code Chains}; what <i>I</i> and <i>you</i> mean, with {@code Dialogue}.
 */
package org.colloquy.entity;
