package org.colloquy.transcript.document;

/** Words the cause of a failure: why a library could not read a file. */
public final class FailureReason {
  private static final int LONGEST = 160;

  private FailureReason() {}

  /** Returns the cause in one line without a full stop, at most 160 characters and an ellipsis. */
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
