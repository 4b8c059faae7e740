package org.colloquy.transcript.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The basic transcriptions of EXMARaLDA ({@code .exb}): tiers of the type {@code t} hold the speech
 * of the speakers in the head, by the times of a common line.
 */
public final class ExmaraldaTranscript implements XmlTranscript {
  @Override
  public String printed() {
    return "EXMARaLDA";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    if (!root.is("basic-transcription")) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>();
    for (XmlElement speaker : root.descendants("speaker")) {
      String key = speaker.attribute("id").orElse("");
      names.put(
          key,
          speaker
              .child("abbreviation")
              .map(a -> a.text().strip())
              .filter(a -> !a.isEmpty())
              .orElse(key));
    }
    Map<String, Double> times = new HashMap<>();
    List<XmlElement> points = root.descendants("tli");
    for (int i = 0; i < points.size(); i++) {
      // Points without a time keep their order among those that have one.
      double time = Numbers.of(points.get(i).attribute("time"));
      double before =
          i == 0 ? 0 : times.getOrDefault(points.get(i - 1).attribute("id").orElse(""), 0.0);
      times.put(points.get(i).attribute("id").orElse(""), Math.max(time, before + STEP));
    }
    Segments segments = new Segments();
    for (XmlElement tier : root.descendants("tier")) {
      if (tier.attribute("type").filter("t"::equals).isPresent()) {
        Optional<String> speaker =
            tier.attribute("speaker").map(key -> names.getOrDefault(key, key));
        for (XmlElement event : tier.children("event")) {
          double start = event.attribute("start").map(t -> times.getOrDefault(t, 0.0)).orElse(0.0);
          double end = event.attribute("end").map(t -> times.getOrDefault(t, start)).orElse(start);
          segments.add(speaker, event.text(), start, end);
        }
      }
    }
    return Optional.of(segments.reading(id, length, Optional.empty()));
  }

  /** The least time between two points of the line, in seconds. */
  private static final double STEP = 1e-6;
}
