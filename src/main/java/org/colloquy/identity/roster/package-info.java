/**
 * The people of the user's table, found among the people of the corpus. Start with {@link
 * org.colloquy.identity.roster.RosterSearch}.
 *
 * <p>To add a way in which a row fits a person, add it to {@code Fit} and let {@code RosterSearch}
 * look for it.
 */
package org.colloquy.identity.roster;
