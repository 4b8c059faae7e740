package org.colloquy.transcript.format;

/** Says in a few words why a library could not read a file. */
public final class Causes {
  private static final int LONGEST = 160;

  private Causes() {}

  public static String of(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "too large for the memory";
    }
    if (failure instanceof StackOverflowError) {
      return "nested too deeply";
    }
    String message = failure.getMessage();
    if (message == null || message.isBlank()) {
      return failure.getClass().getSimpleName();
    }
    String line = message.lines().findFirst().orElse("").strip().replaceAll("\\.$", "");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
