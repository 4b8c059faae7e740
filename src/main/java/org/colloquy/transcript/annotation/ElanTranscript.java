package org.colloquy.transcript.annotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.xml.XmlElement;
import org.colloquy.transcript.xml.XmlTranscript;

/**
 * The files of ELAN ({@code .eaf}). A tier whose annotations have times of their own is somebody's
 * speech: its participant's, or, without one, that of whom the tier is called after. Tiers that
 * refer to another tier annotate it (translations, words, gestures) and are left out, and so are
 * independent tiers for notes.
 */
public final class ElanTranscript implements XmlTranscript {
  private static final double MILLISECONDS = 1000;

  @Override
  public String printed() {
    return "ELAN";
  }

  @Override
  public Optional<Reading> reading(String id, int length, XmlElement root) {
    if (!root.is("ANNOTATION_DOCUMENT")) {
      return Optional.empty();
    }
    Map<String, TimePoint> times = new HashMap<>();
    for (XmlElement slot : root.descendants("TIME_SLOT")) {
      slot.attribute("TIME_SLOT_ID")
          .ifPresent(
              key ->
                  times.put(
                      key,
                      new TimePoint(
                          Numbers.of(slot.attribute("TIME_VALUE")) / MILLISECONDS,
                          slot.attribute("TIME_VALUE").isPresent())));
    }
    Set<String> spoken = new HashSet<>();
    Segments segments = new Segments();
    List<XmlElement> tiers = root.children("TIER");
    for (XmlElement tier : tiers) {
      Optional<String> speaker = speaker(tier);
      boolean speech =
          tier.attribute("PARENT_REF").isEmpty()
              && TierNames.isSpeech(tier.attribute("TIER_ID").orElse(""));
      // Somebody's second independent tier holds notes on the first.
      if (speech && (speaker.isEmpty() || spoken.add(speaker.get()))) {
        addTier(tier, speaker, times, segments);
      }
    }
    return Optional.of(segments.reading(id, length, Optional.empty()));
  }

  private static Optional<String> speaker(XmlElement tier) {
    return tier.attribute("PARTICIPANT")
        .or(() -> tier.attribute("TIER_ID").flatMap(TierNames::speaker));
  }

  private static void addTier(
      XmlElement tier, Optional<String> speaker, Map<String, TimePoint> times, Segments segments) {
    for (XmlElement annotation : tier.descendants("ALIGNABLE_ANNOTATION")) {
      String text = annotation.child("ANNOTATION_VALUE").map(XmlElement::text).orElse("");
      TimePoint start = time("TIME_SLOT_REF1", annotation, times);
      TimePoint end = time("TIME_SLOT_REF2", annotation, times);
      segments.add(speaker, text, start, end);
    }
  }

  private static TimePoint time(String key, XmlElement annotation, Map<String, TimePoint> times) {
    return annotation.attribute(key).map(times::get).orElse(TimePoint.MISSING);
  }
}
