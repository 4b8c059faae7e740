package org.colloquy.transcript.chat;

import java.util.Optional;

/**
 * A line of a chat at which something begins.
 *
 * @param who who has written the message; empty if the application reports something
 * @param text the words on this line; empty if they are on the next one
 * @param date the date as it is written; empty if the line has none
 */
record ChatLine(Optional<String> who, String text, Optional<String> date) {
  /** A message. */
  static ChatLine message(String who, String text, String date) {
    return new ChatLine(Optional.of(who.strip()), text.strip(), Optional.ofNullable(date));
  }

  /** Something that the application reports. */
  static ChatLine notice() {
    return new ChatLine(Optional.empty(), "", Optional.empty());
  }
}
