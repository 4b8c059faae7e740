package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/** The JSON format of one transcription tool. */
interface MachineTranscript {
  /** The names of the tools that write the format, for messages. */
  String tools();

  /**
   * Returns the utterances in the JSON; empty if the JSON is not in this format. Values of an
   * unexpected type are skipped.
   */
  Optional<TimedUtterances> utterances(JsonNode root);
}
