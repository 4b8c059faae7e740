package org.colloquy.transcript.annotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colloquy.transcript.time.WrittenTime;
import org.colloquy.transcript.utterance.TimedUtterances;
import org.colloquy.transcript.xml.XmlElement;

/**
 * The points of time of a document in TEI: each {@code <when>} of its time line gives the time
 * since another point. A point that gives none is not known, unless others count from it and it is
 * the first.
 */
final class TeiTimes {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,18})?");
  private static final List<String> MILLISECONDS = List.of("ms", "milliseconds");

  /** Seconds by the ids of the points. */
  private final Map<String, Double> points = new HashMap<>();

  private TeiTimes() {}

  /** Reads the time line of a document; a document without one has no times. */
  static TeiTimes of(XmlElement root) {
    TeiTimes times = new TeiTimes();
    for (XmlElement line : root.descendants("timeline")) {
      double unit = line.attribute("unit").filter(MILLISECONDS::contains).isPresent() ? 1e-3 : 1;
      List<XmlElement> whens = line.children("when");
      for (int i = 0; i < whens.size(); i++) {
        times.add(whens.get(i), unit, i == 0);
      }
    }
    return times;
  }

  private void add(XmlElement when, double unit, boolean first) {
    Optional<String> key = when.attribute("id");
    if (key.isEmpty()) {
      return;
    }
    double interval = when.attribute("interval").map(i -> interval(i, unit)).orElse(Double.NaN);
    Optional<String> since = when.attribute("since").map(TeiTimes::target);
    boolean origin = since.isEmpty() || since.equals(key);
    double base = origin ? 0 : points.getOrDefault(since.get(), Double.NaN);
    double time = Double.isNaN(interval) && first ? 0 : base + interval;
    if (!Double.isNaN(time)) {
      points.put(key.get(), time);
    }
  }

  private static double interval(String printed, double unit) {
    String interval = printed.strip();
    return NUMBER.matcher(interval).matches()
        ? Double.parseDouble(interval) * unit
        : WrittenTime.alone(interval).map(time -> time.start() / 1000.0).orElse(Double.NaN);
  }

  private static String target(String reference) {
    return reference.strip().replaceFirst("^.*#", "");
  }

  /**
   * Returns the time to which an attribute of an element points, in seconds, or {@link
   * TimedUtterances#UNKNOWN}.
   */
  double at(String attribute, XmlElement element) {
    return element
        .attribute(attribute)
        .map(TeiTimes::target)
        .map(points::get)
        .orElse(TimedUtterances.UNKNOWN);
  }
}
