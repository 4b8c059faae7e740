package org.colloquy.tool;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A tool for the developers of this program.
 *
 * @param name the name by which it is run
 * @param arguments the names of its arguments in order, separated by spaces, as in {@code FILES
 *     [WORDS]}: those in brackets are optional, and one with three dots may be given several times
 * @param purpose what it does, as a sentence without its subject and its full stop
 */
record Tool(String name, String arguments, String purpose, Body body) {
  /** The code of a tool. */
  interface Body {
    /** Runs to the end; an exception is shown to the user. */
    void run(String... arguments) throws Exception;
  }

  Tool {
    Objects.requireNonNull(body, "body");
    if (name.isBlank() || purpose.isBlank()) {
      throw new IllegalArgumentException("a tool has a name and a purpose: " + name);
    }
  }

  /** The name and the arguments. */
  String synopsis() {
    return (name + " " + arguments).strip();
  }

  /** The names of the arguments, without brackets and dots. */
  List<String> argumentNames() {
    return Arrays.stream(arguments.split("\\W+")).filter(name -> !name.isEmpty()).toList();
  }

  /** Whether it can be run with this number of arguments. */
  boolean accepts(int count) {
    List<String> all = argumentNames();
    long optional = arguments.chars().filter(c -> c == '[').count();
    return count >= all.size() - optional && (arguments.contains("...") || count <= all.size());
  }

  /** Whether it has options and explains them itself. */
  boolean hasOptions() {
    return argumentNames().contains("OPTION");
  }
}
