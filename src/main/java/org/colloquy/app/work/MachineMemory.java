package org.colloquy.app.work;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The memory of the computer, or of the container if that has less, against what a run takes.
 *
 * @param bytes of memory that there are
 * @param heap the most bytes that the heap may take
 */
public record MachineMemory(long bytes, long heap) {
  /** In bytes: what the documents promise to be enough. Below it, a run may be killed. */
  private static final long ENOUGH = 4_000_000_000L;

  /** In bytes: what a run takes besides the heap, and the little that the system needs itself. */
  private static final long BESIDES_THE_HEAP = 500_000_000L;

  private static final double GIGA = 1e9;

  /** The memory where this process runs; empty if the JVM does not tell it. */
  public static Optional<MachineMemory> ofThisProcess() {
    try {
      // By its name, because its type is not part of Java but of this JVM.
      Object bytes =
          ManagementFactory.getPlatformMBeanServer()
              .getAttribute(new ObjectName("java.lang:type=OperatingSystem"), "TotalMemorySize");
      return bytes instanceof Long known && known > 0
          ? Optional.of(new MachineMemory(known, Runtime.getRuntime().maxMemory()))
          : Optional.empty();
    } catch (JMException e) {
      return Optional.empty();
    }
  }

  /** Whether the heap and what comes on top of it cannot fit: the system would kill the run. */
  public boolean isTooLittle() {
    return bytes < heap + BESIDES_THE_HEAP;
  }

  /** Whether it is less than what the documents promise to be enough. */
  public boolean isScarce() {
    return bytes < ENOUGH;
  }

  /** What there is and what is needed, for people. */
  public String printed() {
    return String.format(
        Locale.ROOT,
        "This computer, or its container, has %.1f GB of memory; Colloquy needs 4 GB (up to %.1f GB"
            + " for Java's heap, and more besides).",
        bytes / GIGA,
        heap / GIGA);
  }
}
