package org.colloquy.identity.thing;

import static org.colloquy.identity.flow.Members.each;
import static org.colloquy.identity.flow.Members.flat;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colloquy.identity.flow.Keyed;
import org.colloquy.identity.flow.KeyedParts;
import org.colloquy.identity.flow.Parts;
import org.colloquy.identity.rule.Proposal;

/**
 * The ids that proposals connect, directly or over others. Each group is known by the first of its
 * ids: in every round each id learns from its neighbours the first that they know, until nobody
 * learns anything new. Groups of names are shallow, so a few rounds do.
 */
final class ConnectedIds {
  private ConnectedIds() {}

  /**
   * An id with its neighbours.
   *
   * @param first the first id of its group, as far as is known
   * @param isNew whether the last round told it
   */
  private record Connected(String id, TreeSet<String> neighbours, String first, boolean isNew)
      implements Serializable {}

  /**
   * What reaches an id in a round.
   *
   * @param itself the id; null for what a neighbour tells
   * @param first the first id that the neighbour knows; null for the id itself
   */
  private record Message(Connected itself, String first) implements Serializable {}

  /** Returns the first id of its group for each id of these proposals. */
  static KeyedParts<String> of(Parts<Proposal> proposals) {
    Parts<Connected> ids =
        proposals
            .keyed((part, all) -> flat(all, ConnectedIds::edges))
            .sum(ConnectedIds::both)
            .meet((id, all) -> List.of(new Connected(id, all.get(0), id, true)).iterator())
            .kept();
    while (!ids.map((part, all) -> firstNew(all)).all().isEmpty()) {
      ids =
          ids.keyed((part, all) -> flat(all, ConnectedIds::messages))
              .meet(ConnectedIds::heard)
              .kept();
    }
    return ids.keyed((part, all) -> each(all, one -> new Keyed<>(one.id(), one.first())));
  }

  private static Stream<Keyed<TreeSet<String>>> edges(Proposal proposal) {
    String from = proposal.from().id();
    String to = proposal.to().id();
    return Stream.of(
        new Keyed<>(from, new TreeSet<>(Set.of(to))), new Keyed<>(to, new TreeSet<>(Set.of(from))));
  }

  private static TreeSet<String> both(TreeSet<String> one, TreeSet<String> other) {
    one.addAll(other);
    return one;
  }

  /** Returns one id that learnt something new, if there is any. */
  private static Iterator<String> firstNew(Iterator<Connected> ids) {
    while (ids.hasNext()) {
      Connected one = ids.next();
      if (one.isNew()) {
        return List.of(one.id()).iterator();
      }
    }
    return List.<String>of().iterator();
  }

  private static Stream<Keyed<Message>> messages(Connected one) {
    Stream<Keyed<Message>> itself = Stream.of(new Keyed<>(one.id(), new Message(one, null)));
    return one.isNew()
        ? Stream.concat(
            itself,
            one.neighbours().stream().map(n -> new Keyed<>(n, new Message(null, one.first()))))
        : itself;
  }

  private static Iterator<Connected> heard(String id, List<Message> messages) {
    Connected itself = null;
    String first = id;
    for (Message message : messages) {
      if (message.itself() != null) {
        itself = message.itself();
      } else if (message.first().compareTo(first) < 0) {
        first = message.first();
      }
    }
    boolean isNew = first.compareTo(itself.first()) < 0;
    return List.of(new Connected(id, itself.neighbours(), isNew ? first : itself.first(), isNew))
        .iterator();
  }
}
