package org.colloquy.app.console;

import java.io.Console;

/** Tells whether a person is watching. */
public final class Terminal {
  private Terminal() {}

  /** Returns whether input and output both go through a terminal that can draw a bar. */
  public static boolean isThere() {
    Console console = System.console();
    return console != null && isTerminal(console) && !"dumb".equals(System.getenv("TERM"));
  }

  /** Java 22 and later have a console even without a terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
