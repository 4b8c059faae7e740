/**
 * How the identities of a corpus are decided when it is too large for one process: its digests lie
 * in parts, what they say of a name is sent to where all that is said of it meets, and what is
 * decided there is sent back to the parts that asked. Start with {@link
 * org.colloquy.identity.flow.Parts}.
 *
 * <p>To add an engine, implement {@link org.colloquy.identity.flow.Parts} and {@link
 * org.colloquy.identity.flow.KeyedParts}; the rooms of people and things say what is done with
 * them.
 */
package org.colloquy.identity.flow;
