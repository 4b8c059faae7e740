package org.colloquy.transcript.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.colloquy.model.Outcome;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.format.Reading;

/** Whatever fields JSON has, and wherever they stand, the reader returns a value. */
class JsonReaderPropertyTest {
  private static final List<String> NAMES =
      List.of(
          "text",
          "word",
          "transcript",
          "value",
          "speaker",
          "speaker_id",
          "speakerTag",
          "user",
          "user_profile",
          "author",
          "participant",
          "name",
          "id",
          "channel",
          "channels",
          "start",
          "end",
          "from",
          "to",
          "ts",
          "timestamp",
          "timestamps",
          "offset",
          "duration",
          "words",
          "segments",
          "alternatives",
          "sentences",
          "speakers",
          "paragraphs",
          "para",
          "type",
          "subtype",
          "isBot",
          "final",
          "title",
          "date",
          "messages",
          "x");
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "-1",
          "1e300",
          "12.5",
          "1709632800",
          "99999999999999999999",
          "true",
          "false",
          "null",
          "\"\"",
          "\" \"",
          "\"I do.\"",
          "\" word\"",
          "\"?\"",
          "\"punctuation\"",
          "\"S1\"",
          "\"Ida Roe\"",
          "\"unknown\"",
          "\"PT9S\"",
          "\"PT99999999999999S\"",
          "\"1:02:03,5\"",
          "\"2024-03-05T10:00:00Z\"",
          "\"2024-99-05T10:00:00Z\"",
          "\"1.5s\"",
          "\"<@Ida Roe|x>\"",
          "\"\\u0000\"",
          "\"e\\u0301\"",
          "[]",
          "{}",
          "[\"I\", 0, 1]",
          "[0.5, 1]");

  @Property(tries = 3000)
  void anyFieldsGiveAValue(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder json = new StringBuilder();
    write(json, random, 0);
    if (random.nextInt(4) == 0) {
      json.append('\n');
      write(json, random, 0);
    }
    Reading reading =
        new JsonReader(".json").read("some/file", json.toString().getBytes(StandardCharsets.UTF_8));
    if (reading instanceof Reading.Conversation conversation) {
      Transcript transcript = conversation.transcript();
      Span whole = new Span(0, transcript.text().length());
      assertThat(transcript.characters().total()).isEqualTo(transcript.inFile(whole).end());
      assertThat(transcript.turns()).isNotEmpty();
    } else if (reading instanceof Reading.NoConversation none) {
      Outcome outcome = none.outcome();
      assertThat(outcome.reason()).isNotBlank().doesNotContain("\n");
      assertThat(outcome.problems()).isNotEmpty();
    }
  }

  private static void write(StringBuilder json, Random random, int depth) {
    int kind = random.nextInt(depth == 0 ? 2 : depth > 5 ? 1 : 4);
    boolean container = depth <= 5 && (depth == 0 || kind < 2);
    if (!container) {
      json.append(VALUES.get(random.nextInt(VALUES.size())));
      return;
    }
    json.append(kind == 0 ? '[' : '{');
    int size = random.nextInt(6);
    for (int i = 0; i < size; i++) {
      json.append(i == 0 ? "" : ",");
      if (kind != 0) {
        json.append('"').append(NAMES.get(random.nextInt(NAMES.size()))).append("\":");
      }
      write(json, random, depth + 1);
    }
    json.append(kind == 0 ? ']' : '}');
  }
}
