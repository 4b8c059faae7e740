package org.colloquy.app.command;

import java.util.Collection;
import org.colloquy.model.Nearest;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and what was probably meant, in words for the user. */
public final class WrongUsage {
  private WrongUsage() {}

  /** Returns the message, in one line. */
  public static String message(ParameterException wrong) {
    if (!(wrong instanceof UnmatchedArgumentException unmatched)) {
      return wrong.getMessage();
    }
    String first = unmatched.getUnmatched().get(0);
    if (!first.startsWith("-")) {
      return "'" + first + "' is no option. Every option begins with --, and its value follows it.";
    }
    String name = first.replaceFirst("=.*", "");
    Collection<String> options = wrong.getCommandLine().getCommandSpec().optionsMap().keySet();
    return "There is no option '"
        + name
        + "'."
        + Nearest.to(name, options).map(option -> " Did you mean " + option + "?").orElse("");
  }
}
