package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.model.Words;
import org.colloquy.transcript.utterance.TimedUtterances;

/** Reads what an object of the JSON says of the speech in it, from the names of its fields. */
final class EntryReader {
  private static final String TRANSCRIPT = "transcript";
  private static final String TITLE = "title";
  private static final String TYPE = "type";
  private static final String MESSAGE_TYPE = "messageType";
  private static final String SUBTYPE = "subtype";

  private static final Pattern PROTOCOL_TIME = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?s");

  /** A text of this name and length, in words, is a transcript, whatever stands next to it. */
  private static final int WORDS_OF_A_TRANSCRIPT = 20;

  private final VoiceReader voices;
  private final JsonTimes times;

  EntryReader(VoiceReader voices, JsonTimes times) {
    this.voices = voices;
    this.times = times;
  }

  /** Where an object stands. */
  enum Surroundings {
    /** It is the whole file. */
    ROOT,
    /** It is one of several readings of the same speech. */
    ALTERNATIVE,
    /** It is an entry of a list. */
    LISTED,
    /** It is a field of another object. */
    FIELD
  }

  /** The span of time of an entry, in seconds; {@code NaN} where a time is not known. */
  private record Period(double start, double end) {}

  JsonEntry read(JsonFields fields, Surroundings where) {
    Optional<JsonField> text = EntryText.field(fields);
    Period period = period(fields);
    Optional<String> title = fields.text(TITLE);
    return new JsonEntry(
        text.flatMap(field -> EntryText.shown(field, fields)),
        voices.of(fields),
        channel(fields),
        period.start(),
        period.end(),
        fields.holds(FieldKind.MARK_TYPE, TYPE),
        sign(fields, text, where),
        title.map(Words::singleSpaced),
        title.flatMap(any -> date(fields)));
  }

  /** Whether the object is no speech of a person: a line of a program, or not yet final. */
  boolean isToBeLeftOut(JsonFields fields) {
    boolean unfinished =
        fields.of(FieldKind.UNFINISHED_IF_TRUE).stream().anyMatch(f -> f.value().asBoolean())
            || fields.of(FieldKind.UNFINISHED_IF_FALSE).stream()
                .anyMatch(f -> f.value().isBoolean() && !f.value().asBoolean());
    if (unfinished || fields.isSet(FieldKind.BOT)) {
      return true;
    }
    if (fields.has(FieldKind.TEXT)
        && fields.of(FieldKind.ROLE).stream().anyMatch(voices::isOfNoPerson)) {
      return true;
    }
    if (fields.holds(FieldKind.SYSTEM_TYPE, MESSAGE_TYPE)) {
      return true;
    }
    boolean written = fields.has(FieldKind.WRITER) || fields.has(FieldKind.WRITER_ID);
    boolean ofTheChat =
        fields.text(SUBTYPE).isPresent() && !fields.holds(FieldKind.PERSON_SUBTYPE, SUBTYPE);
    return written
        && (ofTheChat
            || fields.holds(FieldKind.SYSTEM_TYPE, TYPE)
            || fields.of(FieldKind.WRITER).stream().anyMatch(field -> voices.isBot(field)));
  }

  /** Whether the object is a translation of what stands next to it. */
  boolean isTranslation(JsonFields fields) {
    return fields.of(FieldKind.TRANSLATED).stream().anyMatch(voices::isTranslation);
  }

  /** Whether the object is a transcript in which nothing is said. */
  boolean isSilent(JsonFields fields, Surroundings where) {
    return EntryText.field(fields).isEmpty()
        && fields.of(FieldKind.TEXT).stream()
            .filter(field -> field.value().isTextual())
            .anyMatch(field -> isTranscribed(fields, field, where));
  }

  /** Returns the entry of a word that is written as a list: {@code ["word", 1.5, 1.75]}. */
  Optional<SpokenPiece> word(JsonNode list) {
    if (list.size() != 3
        || !list.get(0).isTextual()
        || list.get(0).asText().isEmpty()
        || !list.get(1).isNumber()
        || !list.get(2).isNumber()) {
      return Optional.empty();
    }
    return Optional.of(
        new SpokenPiece(
            list.get(0).asText(),
            Optional.empty(),
            Optional.empty(),
            times.seconds(list.get(1), 0),
            times.seconds(list.get(2), 0),
            SpokenPiece.Joint.PIECE,
            SpokenPiece.Sign.NONE));
  }

  private static Optional<String> channel(JsonFields fields) {
    return fields.of(FieldKind.CHANNEL).stream()
        .map(JsonField::value)
        .filter(value -> value.isTextual() || value.isIntegralNumber())
        .map(value -> value.asText().strip())
        .filter(channel -> !channel.isEmpty())
        .findFirst();
  }

  private Period period(JsonFields fields) {
    for (JsonField field : fields.of(FieldKind.START)) {
      JsonNode value = field.value();
      double unit = field.meaning().unit();
      boolean range = value.isArray() && value.size() == 2;
      double start = times.seconds(range ? value.get(0) : value, unit);
      if (!Double.isNaN(start)) {
        double end = range ? times.seconds(value.get(1), unit) : endIn(value, unit);
        return new Period(start, Double.isNaN(end) ? end(fields, start) : end);
      }
    }
    return beginsAtZero(fields)
        ? new Period(0, end(fields, 0))
        : new Period(TimedUtterances.UNKNOWN, TimedUtterances.UNKNOWN);
  }

  /** Protocol buffers leave out a time that is 0; they write other times with their unit. */
  private static boolean beginsAtZero(JsonFields fields) {
    return !fields.has(FieldKind.START)
        && fields.of(FieldKind.END).stream()
            .anyMatch(end -> PROTOCOL_TIME.matcher(end.value().asText()).matches());
  }

  private double endIn(JsonNode range, double unit) {
    return times.seconds(range.has("to") ? range.path("to") : range.path("end"), unit);
  }

  private double end(JsonFields fields, double start) {
    for (JsonField field : fields.of(FieldKind.END)) {
      double end = times.seconds(field.value(), field.meaning().unit());
      // A date next to a time since the beginning is no end of it.
      if (!Double.isNaN(end) && JsonTimes.isDate(end) == JsonTimes.isDate(start)) {
        return end;
      }
    }
    for (JsonField field : fields.of(FieldKind.DURATION)) {
      double duration = times.seconds(field.value(), field.meaning().unit());
      if (!Double.isNaN(duration)) {
        return start + duration;
      }
    }
    return TimedUtterances.UNKNOWN;
  }

  private static SpokenPiece.Sign sign(
      JsonFields fields, Optional<JsonField> text, Surroundings where) {
    if (text.isPresent() && isTranscribed(fields, text.get(), where)) {
      return SpokenPiece.Sign.TRANSCRIBED;
    }
    boolean single =
        where == Surroundings.LISTED || where == Surroundings.FIELD && text.isPresent();
    return single && fields.has(FieldKind.POST) ? SpokenPiece.Sign.POST : SpokenPiece.Sign.NONE;
  }

  private static boolean isTranscribed(JsonFields fields, JsonField text, Surroundings where) {
    boolean named = text.name().equalsIgnoreCase(TRANSCRIPT);
    boolean alone = fields.size() == 1;
    boolean tool =
        where == Surroundings.ROOT && fields.has(FieldKind.TOOL)
            || where == Surroundings.FIELD
                && fields.of(FieldKind.TOOL).stream().anyMatch(f -> f.value().isContainerNode());
    return tool
        || where == Surroundings.ALTERNATIVE
        || where == Surroundings.ROOT && alone
        || named && (alone || Words.count(text.value().asText()) >= WORDS_OF_A_TRANSCRIPT);
  }

  private Optional<LocalDate> date(JsonFields fields) {
    return fields.of(FieldKind.START).stream()
        .map(field -> times.seconds(field.value(), field.meaning().unit()))
        .map(EntryReader::day)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Returns the day of a time that is a date, in UTC; empty for any other time. */
  static Optional<LocalDate> day(double seconds) {
    return JsonTimes.isDate(seconds)
        ? Optional.of(Instant.ofEpochSecond((long) seconds).atZone(ZoneOffset.UTC).toLocalDate())
        : Optional.empty();
  }
}
