package org.colloquy.identity.flow;

import java.util.Iterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What steps often do with each member of a part, one after the other. */
public final class Members {
  private Members() {}

  /** Returns what is made of each member. */
  public static <T, U> Iterator<U> each(Iterator<T> members, Function<T, U> one) {
    return flat(members, member -> Stream.of(one.apply(member)));
  }

  /** Returns all that is made of the members, of each some or nothing. */
  public static <T, U> Iterator<U> flat(Iterator<T> members, Function<T, Stream<U>> some) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(members, 0), false)
        .flatMap(some)
        .iterator();
  }
}
