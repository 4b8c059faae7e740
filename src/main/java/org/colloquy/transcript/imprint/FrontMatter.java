package org.colloquy.transcript.imprint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colloquy.model.Span;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The front matter of a text: YAML between lines of three hyphens at its very start.
 *
 * @param span the block with its hyphens; empty at 0 if there is none
 * @param title its {@code title}; empty if it has none
 * @param date its {@code date}; empty if it has none that can be read
 * @param outlet its {@code outlet}, {@code publication}, {@code podcast} or {@code show}; empty if
 *     it has none
 */
public record FrontMatter(
    Span span, Optional<String> title, Optional<LocalDate> date, Optional<String> outlet) {
  private static final List<String> OUTLETS = List.of("outlet", "publication", "podcast", "show");

  private static final Pattern SHAPE =
      Pattern.compile("\\s{0,10}---[ \\t]*\\R(?<yaml>[\\s\\S]{0,20000}?\\R)---[ \\t]*(?=\\R|$)");
  private static final FrontMatter NONE =
      new FrontMatter(new Span(0, 0), Optional.empty(), Optional.empty(), Optional.empty());

  /** Reads the front matter of a text. */
  public static FrontMatter of(String text) {
    Matcher shape = SHAPE.matcher(text);
    if (!shape.lookingAt()) {
      return NONE;
    }
    Map<?, ?> values = values(shape.group("yaml"));
    return new FrontMatter(
        new Span(0, shape.end()),
        Optional.ofNullable(values.get("title")).map(String::valueOf).filter(t -> !t.isBlank()),
        Optional.ofNullable(values.get("date")).flatMap(FrontMatter::day),
        OUTLETS.stream().flatMap(key -> name(values.get(key)).stream()).findFirst());
  }

  /**
   * Returns the keys and values of the YAML; none if it is broken or no mapping. A broken block is
   * still no speech.
   */
  private static Map<?, ?> values(String yaml) {
    try {
      Object loaded = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
      return loaded instanceof Map<?, ?> map ? map : Map.of();
    } catch (YAMLException e) {
      return Map.of();
    }
  }

  private static Optional<String> name(Object value) {
    return value instanceof String name ? Imprint.outletNamed(name) : Optional.empty();
  }

  private static Optional<LocalDate> day(Object value) {
    if (value instanceof Date date) {
      return Optional.of(date.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
    try {
      return PageDate.inName(String.valueOf(value))
          .or(() -> PageDate.inDateline(String.valueOf(value)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
