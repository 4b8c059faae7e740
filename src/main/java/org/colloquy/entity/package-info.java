/**
 * Resolves mentions and chains to entities: {@link org.colloquy.entity.EntityResolver} within a
 * transcript, where {@link org.colloquy.entity.EntityRules} then applies the user's table, and
 * {@link org.colloquy.entity.CorpusEntities} across the corpus.
 *
 * <p>To change what names are taken for one entity, start with {@code Names}; what a chain means,
 * with {@code Chains}; what <i>I</i> and <i>you</i> mean, with {@code Dialogue}.
 */
package org.colloquy.entity;
