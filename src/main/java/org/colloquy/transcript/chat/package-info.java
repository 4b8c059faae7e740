/**
 * Chats that were saved or copied as text: {@link org.colloquy.transcript.chat.ChatText}. Each
 * application has a {@code ChatSyntax}, which says what a line is; to add one, implement it, list
 * it in {@code ChatText}, and add cases in {@code src/test/resources/formats}. What applications
 * and bots write by themselves is in {@code notices.txt} and {@code bots.txt}.
 */
package org.colloquy.transcript.chat;
