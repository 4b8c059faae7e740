/** The user's own tables at the top of the data folder, which overrule what the program finds. */
package org.colloquy.transcript.user;
