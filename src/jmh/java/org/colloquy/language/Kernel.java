package org.colloquy.language;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what a kernel goes over, so that its speed is told in tokens and the like. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Kernel {
  /** Tokens of the sentences that were gone over. */
  public long tokens;

  /** Pairs of mentions that were scored. */
  public long pairs;
}
