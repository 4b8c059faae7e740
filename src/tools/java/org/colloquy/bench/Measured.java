package org.colloquy.bench;

/** The measured programs and situations, in the order of the rows. */
enum Measured {
  STOCK("(a)", "CoreNLP, default models, 2 threads"),
  STOCK_SHIFT_REDUCE("(b)", "CoreNLP, shift-reduce parser, 2 threads"),
  ONE_THREAD("(c)", "Colloquy, nothing stored, 1 thread"),
  TWO_THREADS("(c)", "Colloquy, nothing stored, 2 threads"),
  NOTHING_NEW("(d)", "Colloquy again, nothing new"),
  ONE_NEW("(e)", "Colloquy again, one new transcript");

  private final String letter;
  private final String printed;

  Measured(String letter, String printed) {
    this.letter = letter;
    this.printed = printed;
  }

  String printed() {
    return letter + " " + printed;
  }

  boolean isStock() {
    return this == STOCK || this == STOCK_SHIFT_REDUCE;
  }

  /** Whether the run analyses the whole corpus. */
  boolean isCold() {
    return this != NOTHING_NEW && this != ONE_NEW;
  }
}
