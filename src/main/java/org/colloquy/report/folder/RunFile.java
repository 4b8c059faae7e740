package org.colloquy.report.folder;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The file {@code run.json}: what a run writes into it, and what a later run reads from it. */
public final class RunFile {
  /** The name of the program; by it a later run recognises a folder as its own. */
  public static final String PROGRAM = "colloquy";

  /**
   * The number of the form of the tables: it goes up when a column that two publications are
   * compared by means something else.
   */
  private static final String FORM_NOW = "2";

  private static final String FORM = "form";
  private static final String CAUSES = "causes";

  private RunFile() {}

  /** Creates or replaces the file in this folder. */
  public static void write(Path folder, RunSummary run) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json =
        new JsonFactory()
            .createGenerator(
                Files.newOutputStream(folder.resolve(ReportFiles.RUN)), JsonEncoding.UTF8)
            .setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter))) {
      json.writeStartObject();
      json.writeStringField("program", PROGRAM);
      json.writeStringField("version", run.version());
      json.writeStringField("started", run.started());
      json.writeStringField(FORM, FORM_NOW);
      json.writeObjectFieldStart("seconds");
      for (Map.Entry<String, Double> step : run.seconds().entrySet()) {
        json.writeNumberField(step.getKey(), Math.round(step.getValue() * 10) / 10.0);
      }
      json.writeEndObject();
      texts(json, "settings", run.settings());
      texts(json, CAUSES, run.causes());
      texts(json, "machine", run.machine());
      json.writeObjectFieldStart("counts");
      for (Map.Entry<String, Long> count : run.counts().entrySet()) {
        json.writeNumberField(count.getKey(), count.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void texts(JsonGenerator json, String name, Map<String, String> texts)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      json.writeStringField(text.getKey(), text.getValue());
    }
    json.writeEndObject();
  }

  /**
   * What the reports of a published run depend on besides the transcripts, by name; empty if the
   * file does not say or is missing: reports that were copied or checked out may come without it.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public static SortedMap<String, String> causesIn(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(ReportFiles.RUN))) {
      return new TreeMap<>();
    }
    return new TreeMap<>(texts(folder, CAUSES));
  }

  /**
   * Whether the tables of a published run are of another form, so that they cannot be compared with
   * those of this version; false if the file is missing.
   */
  public static boolean isOfOtherForm(Path folder) {
    return Files.exists(folder.resolve(ReportFiles.RUN))
        && !text(folder, FORM).equals(Optional.of(FORM_NOW));
  }

  /** When a published run began, ISO 8601 in UTC; empty if the file does not say or is missing. */
  public static Optional<String> startedIn(Path folder) {
    return text(folder, "started");
  }

  private static Optional<String> text(Path folder, String name) {
    try (JsonParser json =
        new JsonFactory().createParser(folder.resolve(ReportFiles.RUN).toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && name.equals(json.currentName())) {
          return Optional.ofNullable(json.nextTextValue());
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> texts(Path folder, String name) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (JsonParser json =
        new JsonFactory().createParser(folder.resolve(ReportFiles.RUN).toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME && name.equals(json.currentName())) {
          json.nextToken();
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            texts.put(json.currentName(), json.nextTextValue());
          }
          return texts;
        }
      }
    }
    return texts;
  }
}
