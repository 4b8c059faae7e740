package org.colloquy.identity.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.identity.name.KnownName;

/** Names that meet under the keys that they have in common. */
public final class MeetingNames {
  private MeetingNames() {}

  /**
   * Returns the names by key, in the order of their ids.
   *
   * @param keys the keys of a name
   * @param names in the order of their ids
   */
  public static SortedMap<String, List<KnownName>> by(
      Function<KnownName, Collection<String>> keys, Collection<KnownName> names) {
    Map<String, List<KnownName>> meeting = new HashMap<>();
    for (KnownName name : names) {
      for (String key : keys.apply(name)) {
        meeting.computeIfAbsent(key, k -> new ArrayList<>(1)).add(name);
      }
    }
    return new TreeMap<>(meeting);
  }

  /** Returns names in the order of their ids. */
  public static List<KnownName> inOrder(List<KnownName> names) {
    return names.stream().sorted(Comparator.comparing(KnownName::id)).toList();
  }
}
