/**
 * The rules by which names of different transcripts mean one person or thing. Start with {@link
 * org.colloquy.identity.rule.MergeRules}; {@link org.colloquy.identity.rule.JoinedNames} carries
 * out what they propose.
 *
 * <p>To add a reason for which two names are one, add a {@code MergeRule} and list it in {@code
 * MergeRules}.
 */
package org.colloquy.identity.rule;
