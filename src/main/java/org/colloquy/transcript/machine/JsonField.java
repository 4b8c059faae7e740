package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A field of a JSON object, with one meaning of its name.
 *
 * @param name the name as the file writes it
 */
record JsonField(String name, JsonNode value, FieldMeaning meaning) {}
