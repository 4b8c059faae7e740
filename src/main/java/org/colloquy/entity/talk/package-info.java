/**
 * What is known of a conversation before its references are resolved: its mentions and chains, who
 * speaks to whom, who is called by name, who has which office, and of which gender people are.
 * Start with {@link org.colloquy.entity.talk.Talk}. Nothing here weighs anything: that is done in
 * {@link org.colloquy.entity.reference}.
 */
package org.colloquy.entity.talk;
