package org.colloquy.app.analysis;

import java.util.concurrent.Semaphore;

/**
 * The memory that transcripts may take while they are annotated, so that several long ones do not
 * exceed it together. Transcripts of ordinary length never wait for each other. Safe for use by
 * several threads.
 */
final class Headroom {
  /** What the models hold, and some room for everything else, in bytes. */
  private static final long MODELS = 700L << 20;

  /**
   * Bytes of heap for one UTF-16 code unit of the part that is being annotated: some 800 for its
   * tokens, trees and graphs and for what coreference makes of them, and a half more for garbage.
   */
  private static final int BYTES_IN_WORK = 1_200;

  /** One part in so many of that is what the findings of a code unit take. */
  private static final int FOUND = 20;

  private final int longestPart;
  private final int units;
  private final Semaphore free;

  /**
   * @param bytes of the heap, with the models
   * @param longestPart the most UTF-16 code units that are annotated at once; so many always have
   *     room
   */
  Headroom(long bytes, int longestPart) {
    this.longestPart = longestPart;
    long fitting = (bytes - MODELS) / BYTES_IN_WORK;
    this.units = (int) Math.min(Integer.MAX_VALUE, Math.max(longestPart, fitting));
    this.free = new Semaphore(units, true);
  }

  /** The part of the headroom that one transcript takes, until it is closed. */
  final class Share implements AutoCloseable {
    private final int taken;

    private Share(int taken) {
      this.taken = taken;
    }

    @Override
    public void close() {
      free.release(taken);
    }
  }

  /**
   * Takes the share of a transcript; waits for others while there is not enough. A transcript that
   * is too long even for all of it takes all.
   *
   * @param length of the transcript's text, in UTF-16 code units
   * @return the share; the caller closes it
   */
  Share take(int length) throws InterruptedException {
    int share = Math.min(units, Math.min(length, longestPart) + length / FOUND);
    free.acquire(share);
    return new Share(share);
  }
}
