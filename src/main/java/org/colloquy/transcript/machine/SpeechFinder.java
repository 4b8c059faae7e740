package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colloquy.transcript.machine.EntryReader.Surroundings;

/**
 * Finds the speech in a tree of JSON by its structure. All entries of a list are spoken one after
 * the other; the fields of an object, and its own text, are readings of one speech, of which the
 * best counts. So no speech is read twice, however often a file repeats it.
 */
final class SpeechFinder {
  /** No transcribing tool nests its results at such depth. */
  private static final int DEEPEST = 60;

  /** The share of the other entries' letters that an entry has if it repeats them. */
  private static final double NEARLY_ALL = 0.8;

  private static final String TYPE = "type";

  private final FieldNames names;
  private final EntryReader entries;
  private final SpeakerTimeline timeline;
  private boolean silent;

  /** The number of entries so far that translate others. */
  private int translations;

  /** The number of lists of several channels around the place of the search. */
  private int channels;

  SpeechFinder(FieldNames names, EntryReader entries, SpeakerTimeline timeline) {
    this.names = names;
    this.entries = entries;
    this.timeline = timeline;
  }

  /** Returns the speech in the file. */
  FoundSpeech find(JsonNode root) {
    return in(root, Surroundings.ROOT, 0);
  }

  /** Whether the file holds a transcript in which nothing is said; asked after the search. */
  boolean foundSilence() {
    return silent;
  }

  private FoundSpeech in(JsonNode node, Surroundings where, int depth) {
    if (depth > DEEPEST) {
      return FoundSpeech.NONE;
    }
    return node.isArray()
        ? inList(node, Surroundings.LISTED, false, depth)
        : node.isObject() ? inObject(node, where, depth) : FoundSpeech.NONE;
  }

  private FoundSpeech inObject(JsonNode object, Surroundings where, int depth) {
    JsonFields fields = new JsonFields(object, names);
    if (entries.isTranslation(fields)) {
      translations++;
      return FoundSpeech.NONE;
    }
    if (entries.isToBeLeftOut(fields)) {
      return FoundSpeech.NONE;
    }
    int translationsBefore = translations;
    JsonEntry entry = entries.read(fields, where);
    List<FoundSpeech> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (isLookedInto(field.getKey(), field.getValue())) {
        FoundSpeech part = inField(field.getKey(), field.getValue(), depth + 1);
        if (!part.isEmpty()) {
          parts.add(part);
        }
      }
    }
    // Who writes translations among the words writes them in the text of the whole, too.
    boolean mixed = translations > translationsBefore && !parts.isEmpty();
    FoundSpeech own = mixed ? FoundSpeech.NONE : entry.own();
    silent |= entries.isSilent(fields, where);
    return entry.around(best(entry, own, parts), timeline);
  }

  private FoundSpeech best(JsonEntry entry, FoundSpeech own, List<FoundSpeech> parts) {
    if (own.isEmpty()) {
      return BestReading.of(parts);
    }
    if (entry.isLabelled()) {
      // The same in entries has times perhaps; and whoever wrote the text has transcribed speech.
      parts.add(own);
      FoundSpeech best = BestReading.of(parts);
      return best.with(best.pieces().stream().map(SpokenPiece::transcribed).toList());
    }
    return BestReading.of(own, parts, entry.isUtterance(), channels > 0);
  }

  private boolean isLookedInto(String name, JsonNode value) {
    boolean text = names.is(FieldKind.TEXT, name) && EntryText.isParts(value);
    return value.isContainerNode() && !text && !names.is(FieldKind.ASIDE, name);
  }

  private FoundSpeech inField(String name, JsonNode value, int depth) {
    if (names.is(FieldKind.ALTERNATIVES, name) && value.isArray()) {
      for (JsonNode alternative : value) {
        FoundSpeech speech = in(alternative, Surroundings.ALTERNATIVE, depth + 1);
        if (!speech.isEmpty()) {
          return speech;
        }
      }
      return FoundSpeech.NONE;
    }
    if (!value.isArray()) {
      return in(value, Surroundings.FIELD, depth);
    }
    boolean parallel = names.is(FieldKind.CHANNELS, name) && value.size() > 1;
    channels += parallel ? 1 : 0;
    FoundSpeech list = inList(value, Surroundings.LISTED, parallel, depth);
    channels -= parallel ? 1 : 0;
    return names.is(FieldKind.SENTENCES, name) ? paragraph(list) : list;
  }

  private FoundSpeech inList(JsonNode list, Surroundings where, boolean parallel, int depth) {
    if (depth > DEEPEST) {
      return FoundSpeech.NONE;
    }
    List<FoundSpeech> found = new ArrayList<>();
    boolean typed = hasSpeechByType(list);
    for (JsonNode one : list) {
      if (typed && one.path(TYPE).isTextual() && !isSpeechByType(one)) {
        continue;
      }
      FoundSpeech part =
          one.isArray()
              ? entries.word(one).map(this::spoken).orElseGet(() -> in(one, where, depth + 1))
              : in(one, where, depth + 1);
      if (!part.isEmpty()) {
        found.add(part);
      }
    }
    if (found.size() < 2) {
      return found.isEmpty() ? FoundSpeech.NONE : found.get(0);
    }
    List<FoundSpeech> parts =
        severalExchanges(found) ? found.stream().map(SpeechFinder::published).toList() : found;
    return repeatsAll(parts)
        ? parts.get(parts.size() - 1)
        : ParallelSpeech.merged(parts, parallel)
            .map(FoundSpeech::of)
            .orElseGet(() -> joined(parts));
  }

  /** Whether entries of the list have a type that says that they are speech, next to others. */
  private boolean hasSpeechByType(JsonNode list) {
    for (JsonNode one : list) {
      if (isSpeechByType(one)) {
        return true;
      }
    }
    return false;
  }

  private boolean isSpeechByType(JsonNode one) {
    return one.path(TYPE).isTextual() && names.is(FieldKind.SPEECH_TYPE, one.path(TYPE).asText());
  }

  /**
   * Whether the entries are exchanges of people who have nothing but roles, without times: such a
   * list is a collection of examples.
   */
  private static boolean severalExchanges(List<FoundSpeech> parts) {
    long exchanges =
        parts.stream()
            .filter(part -> part.pieces().size() > 1 && part.shareTimed() == 0)
            .filter(part -> part.voices().stream().noneMatch(Voice::sure))
            .filter(part -> part.voices().stream().anyMatch(v -> v.has(VoiceField.Form.ROLE)))
            .count();
    return exchanges > 1;
  }

  private static FoundSpeech published(FoundSpeech part) {
    return part.with(
        part.pieces().stream().map(piece -> piece.withSign(SpokenPiece.Sign.POST)).toList());
  }

  private FoundSpeech spoken(SpokenPiece word) {
    return FoundSpeech.of(List.of(word.withVoice(timeline.at(word.start()))));
  }

  private static FoundSpeech joined(List<FoundSpeech> parts) {
    List<SpokenPiece> pieces = new ArrayList<>();
    boolean single = true;
    for (FoundSpeech part : parts) {
      pieces.addAll(part.pieces());
      single &= part.pieces().size() == 1;
    }
    return FoundSpeech.of(
        single && WordSpacing.isOfWords(pieces) ? WordSpacing.joined(pieces) : pieces);
  }

  /**
   * Whether the last entry says all that the others say and, unlike them, whose speech it is. A
   * tool that learns who speaks only at the end writes so.
   */
  private static boolean repeatsAll(List<FoundSpeech> parts) {
    FoundSpeech last = parts.get(parts.size() - 1);
    long others = -last.letters();
    boolean voices = false;
    for (FoundSpeech part : parts) {
      others += part.letters();
      voices |= part != last && !part.voices().isEmpty();
    }
    SpokenPiece first = parts.get(0).pieces().get(0);
    return !voices
        && !last.voices().isEmpty()
        && last.letters() >= NEARLY_ALL * others
        && last.pieces().get(0).start() <= first.start();
  }

  private static FoundSpeech paragraph(FoundSpeech sentences) {
    if (sentences.isEmpty()) {
      return sentences;
    }
    List<SpokenPiece> pieces = new ArrayList<>(sentences.pieces());
    SpokenPiece first = pieces.get(0);
    pieces.set(0, first.withJoint(first.text(), SpokenPiece.Joint.PARAGRAPH));
    return sentences.with(pieces);
  }
}
