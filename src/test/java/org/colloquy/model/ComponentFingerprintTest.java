package org.colloquy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever changes in what is annotated, or in what became of a file that was not read, changes the
 * fingerprint: every component of every record that can be reached is changed once, alone.
 */
class ComponentFingerprintTest {
  private static final Transcript TRANSCRIPT =
      new Transcript(
          "t.txt",
          "Title\nANA: Hi (x) you\nBO:",
          new OffsetMap(List.of(new OffsetMap.Shift(3, 1))),
          Optional.of(new Sourced<>("Title", Sourced.Source.HEADLINE)),
          Optional.of(new Sourced<>(LocalDate.of(2024, 1, 1), Sourced.Source.FILE_NAME)),
          Optional.of(new Sourced<>("Nordvik Hour", Sourced.Source.FRONT_MATTER)),
          List.of(
              new Turn(
                  1,
                  Optional.of(new Label(new Span(6, 10), "ANA")),
                  List.of(new Paragraph(List.of(new Span(11, 13), new Span(18, 21)))),
                  Turn.Kind.SPEECH,
                  Optional.of(TimeSpan.between(1500, 2250)))),
          List.of(new Label(new Span(22, 25), "BO")),
          List.of(new Direction(new Span(14, 17), Direction.Kind.OTHER)),
          List.of(new Furniture(new Span(0, 5), Furniture.Kind.HEADLINE)));

  private static final Cast CAST =
      new Cast(
          List.of(
              new Speaker(
                  "Ana Lund",
                  Speaker.Naming.FULL,
                  Optional.of("host"),
                  Optional.of("Nordvik"),
                  new TreeSet<>(List.of("ANA")),
                  List.of(new Merge("ANA", "a given name", 0.5)))),
          List.of(Attribution.inferred(0, 0.5, "a guess")),
          List.of(OptionalInt.of(0)));

  private static final FileDigest UNREAD =
      new FileDigest(
          "a.jpg",
          false,
          "skipped",
          "no reader",
          new CharacterCounts(1, 2, 3, 4),
          List.of(
              new Problem(
                  Problem.Severity.NOTE,
                  ProblemCode.EMPTY_FILE,
                  "a.jpg",
                  OptionalInt.of(1),
                  OptionalInt.of(2),
                  "m")),
          Optional.empty());

  /** What a file that was not read cannot have otherwise: it has no transcript. */
  private static final Set<String> FIXED = Set.of("FileDigest.transcript", "FileDigest.full");

  static Stream<Arguments> components() {
    Map<Class<?>, Record> samples = new LinkedHashMap<>();
    Stream.of(TRANSCRIPT, CAST, UNREAD).forEach(root -> collect(root, samples));
    Set<Class<?>> reachable = new LinkedHashSet<>();
    Stream.of(Transcript.class, Cast.class, FileDigest.class).forEach(t -> reach(t, reachable));
    assertThat(samples.keySet()).as("a sample of each record").containsAll(reachable);
    return samples.entrySet().stream()
        .flatMap(
            sample ->
                Arrays.stream(sample.getKey().getRecordComponents())
                    .map(c -> Arguments.of(name(c), sample.getValue(), c)))
        .filter(arguments -> !FIXED.contains(arguments.get()[0]));
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  private static void reach(Type type, Set<Class<?>> records) {
    if (type instanceof ParameterizedType generic) {
      reach(generic.getRawType(), records);
      Stream.of(generic.getActualTypeArguments()).forEach(argument -> reach(argument, records));
    } else if (type instanceof Class<?> kind && kind.isRecord() && records.add(kind)) {
      for (RecordComponent component : kind.getRecordComponents()) {
        if (!FIXED.contains(name(component))) {
          reach(component.getGenericType(), records);
        }
      }
    }
  }

  private static void collect(Object value, Map<Class<?>, Record> samples) {
    if (value instanceof Record record) {
      samples.putIfAbsent(record.getClass(), record);
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(valueOf(record, component), samples);
      }
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> collect(inner, samples));
    } else if (value instanceof Collection<?> all) {
      all.forEach(inner -> collect(inner, samples));
    }
  }

  private static Object valueOf(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("components")
  void everyComponentCounts(String name, Record sample, RecordComponent component) {
    Record other =
        copies(sample, component)
            .filter(copy -> !copy.equals(sample))
            .findFirst()
            .orElseThrow(() -> new AssertionError(name + " could not be changed alone"));
    assertThat(ComponentFingerprint.of(other)).isNotEqualTo(ComponentFingerprint.of(sample));
    assertThat(ComponentFingerprint.without(component.getName(), other))
        .as("without the one that was changed")
        .isEqualTo(ComponentFingerprint.without(component.getName(), sample));
  }

  /** Copies that differ in this component alone; those that the record refuses are passed over. */
  private static Stream<Record> copies(Record record, RecordComponent component) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    int place =
        Arrays.stream(components)
            .map(RecordComponent::getName)
            .toList()
            .indexOf(component.getName());
    return others(valueOf(record, component))
        .map(
            value -> {
              Object[] values = Arrays.stream(components).map(c -> valueOf(record, c)).toArray();
              values[place] = value;
              return made(record.getClass(), components, values);
            })
        .filter(Objects::nonNull);
  }

  private static Record made(Class<?> kind, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return (Record) kind.getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Values that are not this one. */
  private static Stream<?> others(Object value) {
    if (value instanceof Record record) {
      return Arrays.stream(record.getClass().getRecordComponents())
          .flatMap(component -> copies(record, component));
    } else if (value instanceof String text) {
      return Stream.of(text + "x", text.replace('i', 'y'));
    } else if (value instanceof Integer number) {
      return Stream.of(number + 1, number - 1);
    } else if (value instanceof Long number) {
      return Stream.of(number + 1, number - 1);
    } else if (value instanceof Double number) {
      return Stream.of(number / 2);
    } else if (value instanceof Boolean truth) {
      return Stream.of(!truth);
    } else if (value instanceof LocalDate day) {
      return Stream.of(day.plusDays(1));
    } else if (value instanceof Enum<?> constant) {
      return Stream.of(constant.getDeclaringClass().getEnumConstants());
    } else if (value instanceof OptionalInt number) {
      return Stream.of(OptionalInt.of(number.orElseThrow() + 1), OptionalInt.empty());
    } else if (value instanceof OptionalLong number) {
      return Stream.of(OptionalLong.of(number.orElseThrow() + 1), OptionalLong.empty());
    } else if (value instanceof Optional<?> optional) {
      return others(optional.orElseThrow()).map(Optional::of);
    } else if (value instanceof List<?> list) {
      return IntStream.range(0, list.size())
          .boxed()
          .flatMap(i -> others(list.get(i)).map(other -> with(list, i, other)));
    } else if (value instanceof SortedSet<?> set) {
      return Stream.of(new TreeSet<>(List.of(set.first() + "x")));
    }
    throw new IllegalArgumentException("say how to change " + value.getClass());
  }

  private static List<Object> with(List<?> list, int place, Object other) {
    List<Object> changed = new ArrayList<>(list);
    changed.set(place, other);
    return changed;
  }

  private record Lists(List<String> one, List<String> other) {}

  private record Numbers(Optional<String> text, OptionalInt number, boolean truth, long large) {}

  private record Unordered(Set<String> names) {}

  @Test
  void whereOneValueEndsMatters() {
    assertThat(ComponentFingerprint.of(new Lists(List.of("a"), List.of("b"))))
        .isNotEqualTo(ComponentFingerprint.of(new Lists(List.of("a", "b"), List.of())))
        .isNotEqualTo(ComponentFingerprint.of(new Lists(List.of("ab"), List.of())))
        .isEqualTo(ComponentFingerprint.of(new Lists(List.of("a"), List.of("b"))));
  }

  @Test
  void absenceIsNoValue() {
    assertThat(ComponentFingerprint.of(numbers(Optional.empty(), OptionalInt.of(0))))
        .isNotEqualTo(ComponentFingerprint.of(numbers(Optional.empty(), OptionalInt.empty())))
        .isNotEqualTo(ComponentFingerprint.of(numbers(Optional.of(""), OptionalInt.of(0))));
  }

  private static Numbers numbers(Optional<String> text, OptionalInt number) {
    return new Numbers(text, number, true, 1L << 40);
  }

  @Test
  void whatHasNoOrderIsRefused() {
    assertThatThrownBy(() -> ComponentFingerprint.of(new Unordered(Set.of("a"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void componentThatIsNotThereCannotBeLeftOut() {
    assertThatThrownBy(() -> ComponentFingerprint.without("name", TRANSCRIPT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }
}
