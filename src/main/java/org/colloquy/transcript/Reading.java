package org.colloquy.transcript;

import java.util.List;
import org.colloquy.model.Outcome;
import org.colloquy.model.Problem;
import org.colloquy.model.Transcript;

/** What a reader made of a file. */
public sealed interface Reading {
  /** A conversation, and what a person should know of how it was read. */
  record Conversation(Transcript transcript, List<Problem> problems) implements Reading {
    public Conversation {
      problems = List.copyOf(problems);
    }
  }

  /** No conversation; the outcome says why and is final. */
  record NoConversation(Outcome outcome) implements Reading {}
}
