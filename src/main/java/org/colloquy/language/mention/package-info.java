/**
 * Mentions and chains: noun phrases and pronouns, linked by CoreNLP's coreference model and by
 * rules. Start with {@link org.colloquy.language.mention.MentionCollector}. To add a rule that
 * links phrases, add a pass to {@code ChainLinker.link()}.
 */
package org.colloquy.language.mention;
