/**
 * The people of one transcript while its cast is built. Start with {@link
 * org.colloquy.speaker.cast.CastMembers}, which gives each label to a member.
 *
 * <p>To add something that is known of a person, keep it in {@link
 * org.colloquy.speaker.cast.CastMember} and hand it over in {@code toSpeaker()}; to add a problem
 * that a person should look at, report it in {@link org.colloquy.speaker.cast.CastingProblems}.
 */
package org.colloquy.speaker.cast;
