/**
 * The user's own tables at the top of the data folder, which overrule what the program finds or say
 * something about it. Start with {@link org.colloquy.transcript.user.UserTable}, which the files of
 * all tables share.
 *
 * <p>To add a table, read it with {@code UserTable} and add its name to {@code UserTable.NAMES}.
 * The check files, of which there may be several, are read by {@link
 * org.colloquy.transcript.user.CheckFile}.
 */
package org.colloquy.transcript.user;
