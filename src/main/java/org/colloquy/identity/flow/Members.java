package org.colloquy.identity.flow;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;

/** What steps often do with each member of a part, one after the other. */
public final class Members {
  private Members() {}

  /** Returns what is made of each member. */
  public static <T, U> Iterator<U> each(Iterator<T> members, Function<T, U> one) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return members.hasNext();
      }

      @Override
      public U next() {
        return one.apply(members.next());
      }
    };
  }

  /** Returns all of one, then all of the others. */
  public static <T> Iterator<T> both(Iterator<T> ones, Iterator<T> others) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ones.hasNext() || others.hasNext();
      }

      @Override
      public T next() {
        return ones.hasNext() ? ones.next() : others.next();
      }
    };
  }

  /** Returns all that is made of the members, of each some or nothing. */
  public static <T, U> Iterator<U> flat(Iterator<T> members, Function<T, Stream<U>> some) {
    return new Iterator<>() {
      private Iterator<U> ofOne = Collections.emptyIterator();

      @Override
      public boolean hasNext() {
        while (!ofOne.hasNext() && members.hasNext()) {
          ofOne = some.apply(members.next()).iterator();
        }
        return ofOne.hasNext();
      }

      @Override
      public U next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return ofOne.next();
      }
    };
  }
}
