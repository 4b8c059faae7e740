package org.colloquy.transcript.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The files of Transcriber ({@code .trs}): turns with the ids of their speakers, whose names stand
 * in a list. Where two speak at once, {@code <Who nb="2"/>} says who speaks what follows.
 */
public final class TranscriberTranscript implements XmlTranscript {
  @Override
  public String printed() {
    return "Transcriber";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    if (!root.is("Trans")) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>();
    for (XmlElement speaker : root.descendants("Speaker")) {
      speaker
          .attribute("id")
          .ifPresent(key -> names.put(key, speaker.attribute("name").orElse(key)));
    }
    TimedUtterances utterances = new TimedUtterances();
    for (XmlElement turn : root.descendants("Turn")) {
      add(turn, names, utterances);
    }
    return Optional.of(utterances.reading(id, length, Optional.empty()));
  }

  private static void add(XmlElement turn, Map<String, String> names, TimedUtterances utterances) {
    List<String> ids =
        turn.attribute("speaker")
            .map(list -> List.of(list.strip().split("\\s+")))
            .orElse(List.of());
    Optional<String> speaker = named(ids, 1, names);
    double start = Numbers.of(turn.attribute("startTime"));
    double end =
        turn.attribute("endTime").isEmpty()
            ? TimedUtterances.UNKNOWN
            : Numbers.of(turn.attribute("endTime"));
    StringBuilder text = new StringBuilder();
    List<Said> together = new ArrayList<>();
    for (Object piece : turn.content()) {
      if (!(piece instanceof XmlElement mark)) {
        text.append(piece);
        continue;
      }
      if (mark.is("Sync")) {
        double time = Numbers.of(mark.attribute("time"));
        together.add(new Said(speaker, text.toString()));
        flush(together, start, time, utterances);
        text.setLength(0);
        start = Math.max(start, time);
      } else if (mark.is("Who")) {
        together.add(new Said(speaker, text.toString()));
        text.setLength(0);
        speaker = named(ids, (int) Numbers.of(mark.attribute("nb")), names);
      }
      text.append(' ');
    }
    together.add(new Said(speaker, text.toString()));
    flush(together, start, end, utterances);
  }

  /** What somebody says between two marks of time; several may do so at once. */
  private record Said(Optional<String> speaker, String text) {}

  private static void flush(
      List<Said> together, double start, double end, TimedUtterances utterances) {
    together.forEach(said -> utterances.add(said.speaker(), said.text(), start, end));
    together.clear();
  }

  private static Optional<String> named(List<String> ids, int number, Map<String, String> names) {
    return number >= 1 && number <= ids.size()
        ? Optional.of(names.getOrDefault(ids.get(number - 1), ids.get(number - 1)))
        : Optional.empty();
  }
}
