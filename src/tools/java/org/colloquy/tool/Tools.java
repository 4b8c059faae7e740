package org.colloquy.tool;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs tools by name, for {@code src/tools/run}, in the project's folder. */
public final class Tools {
  static final int FAILED = 1;
  static final int WRONG_COMMAND = 2;

  private static final String HELP = "--help";

  private final List<Tool> tools;
  private final PrintStream out;
  private final PrintStream err;

  Tools(List<Tool> tools, PrintStream out, PrintStream err) {
    this.tools = List.copyOf(tools);
    this.out = out;
    this.err = err;
  }

  /**
   * Runs a tool. The exit code is 1 if the tool failed, and 2 if there is no such tool or it does
   * not take these arguments.
   *
   * @param args the tool's name and its arguments
   */
  public static void main(String... args) {
    tellClassPath();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int code = new Tools(ToolTable.ALL, out, err).run(args);
    // Otherwise Maven would wait for threads that a tool has left running.
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Sets the class path for tools that start other processes, to that of Maven's class loader. */
  private static void tellClassPath() {
    if (Tools.class.getClassLoader() instanceof URLClassLoader loader) {
      List<String> places =
          Arrays.stream(loader.getURLs()).map(url -> Path.of(toUri(url)).toString()).toList();
      System.setProperty("java.class.path", String.join(File.pathSeparator, places));
    }
  }

  private static java.net.URI toUri(java.net.URL url) {
    try {
      return url.toURI();
    } catch (java.net.URISyntaxException e) {
      throw new IllegalStateException("Maven loads from " + url, e);
    }
  }

  /**
   * Runs a tool in this process.
   *
   * @return the exit code
   */
  int run(String... args) {
    if (args.length == 0) {
      list(err);
      return WRONG_COMMAND;
    }
    if (args[0].equals(HELP)) {
      list(out);
      return 0;
    }
    Optional<Tool> named = tools.stream().filter(tool -> tool.name().equals(args[0])).findFirst();
    if (named.isEmpty()) {
      err.printf("There is no tool %s.%n%n", args[0]);
      list(err);
      return WRONG_COMMAND;
    }
    return run(named.get(), Arrays.copyOfRange(args, 1, args.length));
  }

  private int run(Tool tool, String... arguments) {
    if (!tool.hasOptions() && List.of(arguments).contains(HELP)) {
      explain(tool, out);
      return 0;
    }
    if (!tool.accepts(arguments.length)) {
      explain(tool, err);
      return WRONG_COMMAND;
    }
    try {
      tool.body().run(arguments);
      return 0;
    } catch (IOException e) {
      // Mostly a missing file: the message names it, and a stack trace would not help.
      err.println(tool.name() + ": " + e);
    } catch (Exception | AssertionError e) {
      err.print(tool.name() + ": ");
      e.printStackTrace(err);
    }
    return FAILED;
  }

  private void list(PrintStream to) {
    to.printf("Usage, from the project's folder: src/tools/run TOOL ARGUMENT...%n%n");
    for (Tool tool : tools) {
      to.printf("%s%n    %s%n", tool.synopsis(), tool.purpose());
    }
    to.println();
    ToolTable.ARGUMENTS.forEach(argument -> to.println(argument.line()));
  }

  private static void explain(Tool tool, PrintStream to) {
    to.printf("Usage: src/tools/run %s%nIt %s.%n", tool.synopsis(), tool.purpose());
    for (ToolTable.Argument argument : ToolTable.ARGUMENTS) {
      if (tool.argumentNames().contains(argument.name())) {
        to.println(argument.line());
      }
    }
  }
}
