package org.colloquy.transcript.machine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/**
 * Parses JSON, and JSON lines: several values one after the other, whatever the file's name. The
 * parser refuses values that are nested too deeply.
 */
final class JsonValues {
  private final ObjectReader parser = JsonMapper.builder().build().readerFor(JsonNode.class);

  /**
   * Returns the file's value, or a list of its values if there are several.
   *
   * @throws JsonProcessingException if a value is malformed; it says where
   */
  JsonNode parse(byte[] bytes) throws IOException {
    ArrayNode values = JsonNodeFactory.instance.arrayNode();
    try (MappingIterator<JsonNode> lines = parser.readValues(bytes)) {
      while (lines.hasNextValue()) {
        values.add(lines.nextValue());
      }
    }
    return values.size() == 1 ? values.get(0) : values;
  }
}
