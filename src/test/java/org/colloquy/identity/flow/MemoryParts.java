package org.colloquy.identity.flow;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts in the memory of this process. Whatever would travel between processes is serialised and
 * comes in an order drawn by chance, to a part drawn by chance.
 *
 * @param <T> the type of the members
 */
final class MemoryParts<T> implements Parts<T> {
  private final List<List<T>> parts;
  private final Random random;

  private MemoryParts(List<List<T>> parts, Random random) {
    this.parts = parts;
    this.random = random;
  }

  /** Returns these members in parts drawn by chance. */
  static <T> Parts<T> of(List<T> members, int parts, Random random) {
    List<List<T>> all = empty(parts);
    members.forEach(member -> all.get(random.nextInt(parts)).add(member));
    all.forEach(part -> Collections.shuffle(part, random));
    return new MemoryParts<>(all, random);
  }

  private static <T> List<List<T>> empty(int parts) {
    List<List<T>> all = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      all.add(new ArrayList<>());
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static <V> V travelled(V value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (V) in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(value.getClass() + " cannot travel", e);
    }
  }

  private static <U> List<U> listed(java.util.Iterator<U> members) {
    List<U> all = new ArrayList<>();
    members.forEachRemaining(all::add);
    return all;
  }

  @Override
  public <U> Parts<U> map(PartStep<T, U> step) {
    PartStep<T, U> sent = travelled(step);
    List<List<U>> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      made.add(listed(sent.take(i, parts.get(i).iterator())));
    }
    return new MemoryParts<>(made, random);
  }

  @Override
  public <V> KeyedParts<V> keyed(PartStep<T, Keyed<V>> step) {
    return new MemoryKeyedParts<>(((MemoryParts<Keyed<V>>) map(step)).parts, random);
  }

  @Override
  public <W, U> Parts<U> beside(Parts<Addressed<W>> letters, BesideStep<T, W, U> step) {
    BesideStep<T, W, U> sent = travelled(step);
    List<List<W>> sorted = empty(parts.size());
    letters.all().forEach(letter -> sorted.get(letter.part()).add(travelled(letter.value())));
    List<List<U>> made = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Collections.shuffle(sorted.get(i), random);
      made.add(listed(sent.take(i, parts.get(i).iterator(), sorted.get(i).iterator())));
    }
    return new MemoryParts<>(made, random);
  }

  @Override
  public Parts<T> and(Parts<T> others) {
    List<List<T>> both = new ArrayList<>(parts);
    both.addAll(((MemoryParts<T>) others).parts);
    return new MemoryParts<>(both, random);
  }

  @Override
  public Parts<T> kept() {
    return this;
  }

  @Override
  public List<T> all() {
    List<T> all = new ArrayList<>();
    parts.forEach(all::addAll);
    Collections.shuffle(all, random);
    return all;
  }

  private record MemoryKeyedParts<V>(List<List<Keyed<V>>> parts, Random random)
      implements KeyedParts<V> {
    @Override
    public KeyedParts<V> sum(ValueSum<V> sum) {
      ValueSum<V> sent = travelled(sum);
      List<List<Keyed<V>>> sums = empty(parts.size());
      for (int i = 0; i < parts.size(); i++) {
        Map<String, V> byKey = new HashMap<>();
        parts.get(i).forEach(one -> byKey.merge(one.key(), travelled(one.value()), sent::of));
        List<Keyed<V>> here = sums.get(i);
        byKey.forEach((key, value) -> here.add(new Keyed<>(key, value)));
      }
      Map<String, V> whole = new HashMap<>();
      new MemoryKeyedParts<>(sums, random)
          .met()
          .forEach((key, values) -> values.forEach(v -> whole.merge(key, v, sent::of)));
      List<Keyed<V>> all = new ArrayList<>();
      whole.forEach((key, value) -> all.add(new Keyed<>(key, value)));
      return new MemoryKeyedParts<>(
          ((MemoryParts<Keyed<V>>) MemoryParts.of(all, parts.size(), random)).parts, random);
    }

    private Map<String, List<V>> met() {
      Map<String, List<V>> met = new HashMap<>();
      parts.forEach(
          part ->
              part.forEach(
                  one ->
                      met.computeIfAbsent(one.key(), key -> new ArrayList<>())
                          .add(travelled(one.value()))));
      met.values().forEach(values -> Collections.shuffle(values, random));
      return met;
    }

    @Override
    public <U> Parts<U> meet(Meeting<V, U> meeting) {
      Meeting<V, U> sent = travelled(meeting);
      List<U> made = new ArrayList<>();
      met().forEach((key, values) -> made.addAll(listed(sent.of(key, values))));
      return MemoryParts.of(made, 1 + random.nextInt(4), random);
    }

    @Override
    public <W, U> Parts<U> meet(KeyedParts<W> others, MeetingOfTwo<V, W, U> meeting) {
      MeetingOfTwo<V, W, U> sent = travelled(meeting);
      Map<String, List<V>> mine = met();
      Map<String, List<W>> theirs = ((MemoryKeyedParts<W>) others).met();
      Set<String> keys = new TreeSet<>(mine.keySet());
      keys.addAll(theirs.keySet());
      List<U> made = new ArrayList<>();
      for (String key : keys) {
        made.addAll(
            listed(
                sent.of(
                    key, mine.getOrDefault(key, List.of()), theirs.getOrDefault(key, List.of()))));
      }
      return MemoryParts.of(made, 1 + random.nextInt(4), random);
    }
  }
}
