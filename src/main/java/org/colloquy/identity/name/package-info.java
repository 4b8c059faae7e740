/**
 * Names of a corpus, with all that its transcripts say of whom or what they name. Start with {@link
 * org.colloquy.identity.name.KnownName}.
 *
 * <p>To add something that rules may weigh, collect it in {@link
 * org.colloquy.identity.name.CollectedEntity}; whatever is collected can be added up in any order.
 */
package org.colloquy.identity.name;
