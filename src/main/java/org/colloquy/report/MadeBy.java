package org.colloquy.report;

import java.util.Map;
import org.colloquy.model.Fingerprint;

/**
 * What makes the tables of a run, besides the transcripts.
 *
 * @param program fingerprint of the program that makes the tables
 * @param causes everything else that the tables depend on, by name, as {@code run.json} lists it
 */
public record MadeBy(Fingerprint program, Map<String, String> causes) {
  public MadeBy {
    causes = Map.copyOf(causes);
  }
}
