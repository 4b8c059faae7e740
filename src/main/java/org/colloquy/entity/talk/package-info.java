/**
 * What is known of a conversation before its references are resolved: its mentions and chains, who
 * speaks to whom, who is called by name, who has which office, and of which gender people are.
 * Start with {@link org.colloquy.entity.talk.Talk}. Nothing here weighs anything: that is done in
 * {@link org.colloquy.entity.reference}.
 *
 * <p>To add something that is known, write a class that is made of a {@code Talk}, and give it to
 * the features that weigh it. Words belong in the lists that ship with the program: nouns that tell
 * a gender in {@code gendered-nouns.tsv}, those who are called by the bare office in {@code
 * office-holders.tsv}.
 */
package org.colloquy.entity.talk;
