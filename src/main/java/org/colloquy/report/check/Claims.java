package org.colloquy.report.check;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** All claims of a publication. */
interface Claims {
  /**
   * Hands over all claims, kind by kind or several kinds at once, and of these the claims of one
   * transcript after the other. Each call hands over the same.
   *
   * @param claimsOfTranscript takes claims of one transcript, at least one, among which are all of
   *     their kinds
   * @throws IOException if they cannot be read
   */
  void read(Consumer<List<Claim>> claimsOfTranscript) throws IOException;
}
