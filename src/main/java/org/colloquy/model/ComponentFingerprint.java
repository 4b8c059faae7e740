package org.colloquy.model;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;

/**
 * The fingerprint of a record: of every component in the order of its declaration, and of the
 * components of records in them. The components are asked for at run time, so that one that is
 * added to a record cannot be forgotten here. Names of records and components are no part of it,
 * and neither is {@code toString()}.
 *
 * <p>A value is a record, a string, a number, a truth value, a day, a constant of an enum, an
 * optional, a list or a sorted set of these; any other one is refused, since it might have no order
 * or no content that can be told.
 */
public final class ComponentFingerprint {
  private final Fingerprint.Builder builder = new Fingerprint.Builder();

  private ComponentFingerprint() {}

  /**
   * The fingerprint of all components.
   *
   * @throws IllegalArgumentException if there is a value of another kind in it
   */
  public static Fingerprint of(Record record) {
    ComponentFingerprint print = new ComponentFingerprint();
    print.components(record);
    return print.builder.build();
  }

  /**
   * The fingerprint of all components except one, which the records in it may have.
   *
   * @param component its name
   * @throws IllegalArgumentException if the record has no such component, or there is a value of
   *     another kind in it
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
    } else if (value instanceof Optional<?> optional) {
      all(optional.stream().toList());
    } else if (value instanceof List<?> || value instanceof SortedSet<?>) {
      all((Collection<?>) value);
    } else {
      throw new IllegalArgumentException(
          "no fingerprint of " + (value == null ? "null" : value.getClass()));
    }
  }

  /** How many there are tells where they end. */
  private void all(Collection<?> values) {
    builder.add(values.size());
    values.forEach(this::value);
  }
}
