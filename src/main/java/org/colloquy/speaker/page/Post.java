package org.colloquy.speaker.page;

import java.util.Optional;

/**
 * A post or an occupation that a page gives somebody: {@code chief executive of Acme}.
 *
 * @param role what the person is, in small letters
 * @param employer for whom the person works or speaks, as printed; empty if nothing tells it
 */
public record Post(String role, Optional<String> employer) {
  public Post {
    if (role.isBlank()) {
      throw new IllegalArgumentException("a post without a role");
    }
  }
}
