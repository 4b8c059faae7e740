package org.colloquy.transcript.chat;

import java.util.List;
import java.util.Optional;

/** How one kind of chat is written as text. */
interface ChatSyntax {
  /** Returns what begins at a line; empty if the line continues what is above. */
  Optional<ChatLine> lineOf(String line);

  /** Returns the lines with those joined that begin one message together. */
  default List<String> joined(List<String> lines) {
    return lines;
  }

  /** The share of lines, from 0 to 1, at which something must begin in such a chat. */
  double leastShare();
}
