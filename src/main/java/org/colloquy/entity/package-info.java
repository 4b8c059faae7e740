/**
 * Resolves mentions and chains to entities. Start with {@link org.colloquy.entity.EntityResolver},
 * which does it for one transcript; {@link org.colloquy.entity.EntityRules} then applies the user's
 * table.
 *
 * <p>To add a way to recognise what a mention means, add it to the step that it belongs to. Which
 * names mean one entity is decided in {@code NameGrouping}, what a chain means in {@code Chains},
 * and what <i>I</i> and <i>you</i> mean in {@code Dialogue}.
 */
package org.colloquy.entity;
