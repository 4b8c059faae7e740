package org.colloquy.report;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes {@code run.json}. */
final class RunFile {
  static final String NAME = "run.json";

  /** The program that wrote the folder; by it a later run knows the folder for its own. */
  static final String PROGRAM = "colloquy";

  private RunFile() {}

  static void write(Path folder, RunSummary run) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(Files.newOutputStream(folder.resolve(NAME)), JsonEncoding.UTF8)
            .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter))) {
      json.writeStartObject();
      json.writeStringField("program", PROGRAM);
      json.writeStringField("version", run.version());
      json.writeStringField("started", run.started());
      json.writeNumberField("seconds", Math.round(run.seconds() * 10) / 10.0);
      json.writeObjectFieldStart("settings");
      for (Map.Entry<String, String> setting : run.settings().entrySet()) {
        json.writeStringField(setting.getKey(), setting.getValue());
      }
      json.writeEndObject();
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> count : run.counts().entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
