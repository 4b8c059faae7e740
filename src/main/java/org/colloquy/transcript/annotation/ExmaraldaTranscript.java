package org.colloquy.transcript.annotation;

import java.util.HashMap;
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
    Map<String, TimePoint> times = new HashMap<>();
    TimePoint before = TimePoint.MISSING;
    for (XmlElement point : root.descendants("tli")) {
      // Points without a time keep their order among those that have one.
      double time = Numbers.of(point.attribute("time"));
      double least = before.seconds() + STEP;
      boolean told = point.attribute("time").isPresent() && time >= before.seconds();
      before = new TimePoint(Math.max(time, least), told);
      times.put(point.attribute("id").orElse(""), before);
    }
    Segments segments = new Segments();
    for (XmlElement tier : root.descendants("tier")) {
      if (tier.attribute("type").filter("t"::equals).isPresent()) {
        Optional<String> speaker =
            tier.attribute("speaker").map(key -> names.getOrDefault(key, key));
        for (XmlElement event : tier.children("event")) {
          TimePoint start = event.attribute("start").map(times::get).orElse(TimePoint.MISSING);
          TimePoint end =
              event.attribute("end").map(times::get).orElse(new TimePoint(start.seconds(), false));
          segments.add(speaker, event.text(), start, end);
        }
      }
    }
    return Optional.of(segments.reading(id, length, Optional.empty()));
  }

  /** The least time between two points of the line, in seconds. */
  private static final double STEP = 1e-6;
}
