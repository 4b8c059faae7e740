package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/** The JSON of one kind of tool. */
interface MachineTranscript {
  /** Names of tools that write it, for messages. */
  String tools();

  /**
   * What is said in it, or nothing if the JSON is not of this kind. Values of an unexpected type
   * are passed over.
   */
  Optional<TimedUtterances> utterances(JsonNode root);
}
