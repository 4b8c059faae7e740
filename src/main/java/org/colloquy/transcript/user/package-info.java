/**
 * The user's own tables at the top of the data folder, which overrule what the program finds. Start
 * with {@link org.colloquy.transcript.user.UserTable}, which the files of all tables share.
 *
 * <p>To add a table, read it with {@code UserTable} and add its name to {@code UserTable.NAMES}.
 */
package org.colloquy.transcript.user;
