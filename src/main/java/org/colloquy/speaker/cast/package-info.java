/**
 * The people of one transcript while its cast is built. Start with {@link
 * org.colloquy.speaker.cast.CastMembers}, which gives each label to a member.
 */
package org.colloquy.speaker.cast;
