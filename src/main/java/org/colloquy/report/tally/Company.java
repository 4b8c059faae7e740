package org.colloquy.report.tally;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * With how many others somebody or something is mentioned together, and the names of those with
 * which that happens most: whom a speaker talks about, or who talks about an entity.
 */
public final class Company implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int MOST = 5;

  /** One of the others, with the number of mentions. */
  private record Other(int mentions, String id, String name)
      implements Comparable<Other>, Serializable {
    private static final Comparator<Other> ORDER =
        Comparator.comparingInt(Other::mentions).reversed().thenComparing(Other::id);

    @Override
    public int compareTo(Other other) {
      return ORDER.compare(this, other);
    }
  }

  private final TreeSet<Other> most = new TreeSet<>();
  private int size;

  /** Adds one of the others, with the number of mentions; each is added once. */
  public Company with(String id, String name, int mentions) {
    size++;
    most.add(new Other(mentions, id, name));
    shorten();
    return this;
  }

  /** Adds others that this one does not have; returns this. */
  public Company and(Company other) {
    size += other.size;
    most.addAll(other.most);
    shorten();
    return this;
  }

  private void shorten() {
    while (most.size() > MOST) {
      most.remove(most.last());
    }
  }

  /** The number of the others. */
  public int size() {
    return size;
  }

  /** The names of the {@value #MOST} with the most mentions, falling; ties by id. */
  public List<String> most() {
    return most.stream().map(Other::name).toList();
  }
}
