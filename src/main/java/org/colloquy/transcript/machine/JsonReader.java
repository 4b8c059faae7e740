package org.colloquy.transcript.machine;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.model.ProblemCode;
import org.colloquy.model.Sourced;
import org.colloquy.model.TextPosition;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.format.TranscriptReader;
import org.colloquy.transcript.utterance.TimedUtterances;

/**
 * Reads the JSON of transcribing tools and of chats by its structure: {@link SpeechFinder} finds
 * the speech, {@link SpeechEvidence} decides whether it is a transcript, {@link SpeechComposer}
 * makes utterances of it.
 */
public final class JsonReader implements TranscriptReader {
  private final String extension;
  private final FieldNames names = new FieldNames();
  private final JsonValues values = new JsonValues();

  /**
   * @param extension the ending of the names of its files, with the dot
   */
  public JsonReader(String extension) {
    this.extension = extension;
  }

  @Override
  public String extension() {
    return extension;
  }

  @Override
  public Reading read(String id, byte[] bytes) {
    if (TextDecoder.decode(bytes) instanceof TextDecoder.Decoded.Empty empty) {
      return Reading.notATranscript(
          id, empty.length(), ProblemCode.EMPTY_FILE, "empty", "Fill it or remove it.");
    }
    try {
      return read(id, values.parse(bytes), bytes.length);
    } catch (JsonProcessingException e) {
      return malformed(id, e);
    } catch (IOException | StackOverflowError | OutOfMemoryError e) {
      return Reading.failed(
          id,
          ProblemCode.MALFORMED_FILE,
          "is not JSON that can be read (" + e.getClass().getSimpleName() + ")",
          "Export it again from the program that made it.");
    }
  }

  private Reading read(String id, JsonNode root, int length) {
    KnownPeople people = KnownPeople.of(root, names);
    JsonTimes times = TimeScale.of(root, names);
    EntryReader entries = new EntryReader(new VoiceReader(names, people), times);
    SpeechFinder finder = new SpeechFinder(names, entries, SpeakerTimeline.NONE);
    FoundSpeech found = finder.find(root);
    FoundSpeech speech = found.voices().isEmpty() ? byTimeline(found, root, entries) : found;
    if (!SpeechEvidence.isTranscript(speech)) {
      return finder.foundSilence() && speech.letters() == 0
          ? new TimedUtterances().reading(id, length, Optional.empty())
          : noSpeech(id, length);
    }
    Optional<Sourced<String>> title = speech.title().map(JsonReader::property);
    Optional<LocalDate> day =
        speech.date().or(() -> EntryReader.day(speech.pieces().get(0).start()));
    TimedUtterances utterances = SpeechComposer.compose(speech);
    if (times.haveHours()) {
      utterances.hoursAreWritten();
    }
    return utterances.reading(id, length, title, day.map(JsonReader::property));
  }

  /** Returns the speech with the voices of another list, or as it is if the file has none. */
  private FoundSpeech byTimeline(FoundSpeech found, JsonNode root, EntryReader entries) {
    SpeakerTimeline timeline =
        found.isEmpty() ? SpeakerTimeline.NONE : SpeakerTimeline.of(root, names, entries);
    return timeline.isEmpty() ? found : new SpeechFinder(names, entries, timeline).find(root);
  }

  private static <T> Sourced<T> property(T value) {
    return new Sourced<>(value, Sourced.Source.DOCUMENT_PROPERTIES);
  }

  private static Reading noSpeech(String id, int length) {
    return Reading.notATranscript(
        id,
        length,
        ProblemCode.UNKNOWN_FORMAT,
        "no speech found in its JSON",
        "If it is a transcript, export it with speakers or times; otherwise move it out of the data"
            + " folder.");
  }

  private static Reading malformed(String id, JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNr());
    int column = location == null ? 1 : Math.max(1, location.getColumnNr());
    String reason =
        "is not valid JSON: line "
            + line
            + ", column "
            + column
            + ": "
            + oneLine(e.getOriginalMessage());
    return Reading.failedAt(
        new TextPosition(line, column),
        id,
        reason,
        "Export it again from the program that made it.");
  }

  /**
   * Returns the first line of a parser's message, without its full stop and its advice for
   * programmers.
   */
  private static String oneLine(String message) {
    String first = message.lines().findFirst().orElse("");
    String plain = first.contains("exceeds") ? first : first.replaceAll(" \\(.*", "");
    return plain.replaceAll(", from `[^`]*`", "").strip().replaceAll("\\.$", "");
  }
}
