package org.colloquy.entity.reference;

/** The values of the features of one candidate, by the order of an enumeration. */
final class Vector {
  private final float[] values;

  Vector(int size) {
    this.values = new float[size];
  }

  void flag(Enum<?> feature, boolean holds) {
    if (holds) {
      values[feature.ordinal()] = 1;
    }
  }

  /** Sets the natural logarithm of one more than a distance or a count, which is not negative. */
  void log(Enum<?> feature, double amount) {
    values[feature.ordinal()] = (float) StrictMath.log1p(amount);
  }

  void value(Enum<?> feature, double amount) {
    values[feature.ordinal()] = (float) amount;
  }

  float[] values() {
    return values;
  }
}
