package org.colloquy.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.FileDescriptor;
import java.util.Set;

/** The ways in which code prints on the terminal or ends the process. */
final class Terminal {
  private static final Set<String> STREAMS = Set.of("in", "out", "err");
  private static final Set<String> ENDS = Set.of("exit", "halt");

  private Terminal() {}

  /** Whether code reads a standard stream, prints a stack trace there or ends the process. */
  static boolean isUsedBy(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (owner.isAssignableTo(Throwable.class)) {
      return name.equals("printStackTrace")
          && access.getTarget() instanceof CodeUnitAccessTarget called
          && called.getRawParameterTypes().isEmpty();
    }
    if (owner.isEquivalentTo(System.class) || owner.isEquivalentTo(FileDescriptor.class)) {
      return STREAMS.contains(name) || ENDS.contains(name) || name.equals("console");
    }
    return owner.isEquivalentTo(Runtime.class) && ENDS.contains(name);
  }
}
