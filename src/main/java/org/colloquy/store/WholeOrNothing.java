package org.colloquy.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A stream into a temporary file. When it is closed, the file is published, unless a write has
 * failed: then it is deleted, and closing fails, too.
 */
public final class WholeOrNothing extends FilterOutputStream {
  private final Step publish;
  private final Step delete;
  private boolean failed;
  private boolean closed;

  /** What is done with the temporary file. */
  @FunctionalInterface
  public interface Step {
    /**
     * @throws IOException if it cannot be done
     */
    void run() throws IOException;
  }

  /**
   * @param out writes the temporary file
   * @param publish gives the file its name
   * @param delete deletes it
   */
  public WholeOrNothing(OutputStream out, Step publish, Step delete) {
    super(out);
    this.publish = publish;
    this.delete = delete;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    boolean written = false;
    try {
      out.write(bytes, from, length);
      written = true;
    } finally {
      failed |= !written;
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    boolean whole = false;
    try {
      super.close();
      if (failed) {
        throw new IOException("what could not be written whole is not kept");
      }
      publish.run();
      whole = true;
    } finally {
      if (!whole) {
        delete.run();
      }
    }
  }
}
