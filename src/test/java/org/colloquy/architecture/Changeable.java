package org.colloquy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentMap;

/** The types of the JDK whose only use is that their content changes. */
final class Changeable {
  private static final List<Class<?>> TYPES =
      List.of(
          Appendable.class,
          BitSet.class,
          ConcurrentMap.class,
          Date.class,
          Queue.class,
          Random.class,
          ThreadLocal.class);

  private static final String ATOMIC = "java.util.concurrent.atomic";

  private Changeable() {}

  /**
   * Whether a field of this declared type holds something that can change. An interface such as
   * {@code List} may stand for a copy that cannot; a class such as {@code ArrayList} never does.
   */
  static boolean is(JavaClass type) {
    boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
    return collection && !type.isInterface()
        || type.getPackageName().equals(ATOMIC)
        || TYPES.stream().anyMatch(type::isAssignableTo);
  }
}
