package org.colloquy.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** The classes that the build generates: those of the page's templates. */
final class Generated {
  private Generated() {}

  /** Whether a class is written by hand. */
  static boolean isNot(JavaClass one) {
    return !is(one);
  }

  static boolean is(JavaClass one) {
    return one.getSimpleName().startsWith("Jte") && one.getSimpleName().endsWith("Generated");
  }
}
