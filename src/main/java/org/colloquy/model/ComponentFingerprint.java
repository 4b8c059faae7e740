package org.colloquy.model;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedSet;

/**
 * Computes the fingerprint of a record from the values of all its components, in the order of their
 * declaration, and of the components of records in them. It finds the components at run time, so
 * that none can be forgotten when a record gets another one. Names of records and components do not
 * matter, and neither does {@code toString()}.
 *
 * <p>A value is a record, a string, a whole number or a {@code Double}, a boolean, a date, an
 * enum's constant, or an optional, a list or a sorted set of these. Any other value is refused,
 * because its order or its content might not be defined.
 */
public final class ComponentFingerprint {
  private final Fingerprint.Builder builder = new Fingerprint.Builder();

  private ComponentFingerprint() {}

  /**
   * Returns the fingerprint of all components.
   *
   * @throws IllegalArgumentException if a value is of any other kind
   */
  public static Fingerprint of(Record record) {
    ComponentFingerprint print = new ComponentFingerprint();
    print.components(record);
    return print.builder.build();
  }

  /**
   * Returns the fingerprint of all components of a record except one; components with its name in
   * nested records are included.
   *
   * @param component the name of the excluded component
   * @throws IllegalArgumentException if the record has no such component, or a value is of any
   *     other kind
   */
  public static Fingerprint without(String component, Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    List<RecordComponent> others =
        Arrays.stream(components).filter(c -> !c.getName().equals(component)).toList();
    if (others.size() == components.length) {
      throw new IllegalArgumentException(record.getClass() + " has no component " + component);
    }
    ComponentFingerprint print = new ComponentFingerprint();
    others.forEach(other -> print.value(valueOf(record, other)));
    return print.builder.build();
  }

  private void components(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      value(valueOf(record, component));
    }
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(record.getClass() + " hides " + component.getName(), e);
    }
  }

  private void value(Object value) {
    if (value instanceof Record record) {
      components(record);
    } else if (value instanceof String text) {
      builder.add(text);
    } else if (value instanceof Integer || value instanceof Long) {
      builder.add(((Number) value).longValue());
    } else if (value instanceof Double number) {
      builder.add(Double.doubleToLongBits(number));
    } else if (value instanceof Boolean truth) {
      builder.add(truth ? 1 : 0);
    } else if (value instanceof LocalDate day) {
      builder.add(day.toEpochDay());
    } else if (value instanceof Enum<?> constant) {
      builder.add(constant.name());
    } else if (value instanceof OptionalInt number) {
      all(number.isPresent() ? List.of(number.getAsInt()) : List.of());
    } else if (value instanceof OptionalLong number) {
      all(number.isPresent() ? List.of(number.getAsLong()) : List.of());
    } else if (value instanceof Optional<?> optional) {
      all(optional.stream().toList());
    } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
      all((Collection<?>) value);
    } else {
      throw new IllegalArgumentException(
          "no fingerprint of " + (value == null ? "null" : value.getClass()));
    }
  }

  /** Adds the number of values first, so that the fingerprint depends on where they end. */
  private void all(Collection<?> values) {
    builder.add(values.size());
    values.forEach(this::value);
  }
}
