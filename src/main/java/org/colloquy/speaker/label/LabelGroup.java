package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;

/** A group of labels that belong to one person. */
public final class LabelGroup {
  private final List<ParsedLabel> labels = new ArrayList<>();
  private final Set<Merge> merges = new TreeSet<>();

  LabelGroup() {}

  /** The labels, in the order in which they joined the group. */
  public List<ParsedLabel> labels() {
    return labels;
  }

  /** The reasons why labels that print another name belong to the group. */
  public Set<Merge> merges() {
    return merges;
  }

  void add(ParsedLabel label) {
    if (!labels.contains(label)) {
      labels.add(label);
      if (label.naming() == Naming.GIVEN || label.naming() == Naming.APART) {
        merges.add(Merge.byUser(label.printed()));
      }
    }
  }

  /**
   * Adds a label that prints another name.
   *
   * @param reason one clause that a person can check
   * @param confidence from 0 to 1
   */
  public void join(ParsedLabel label, String reason, double confidence) {
    add(label);
    merges.add(new Merge(label.printed(), reason, confidence));
  }

  /** Adds a reason that comes with no further label. */
  public void addMerge(Merge merge) {
    merges.add(merge);
  }

  /**
   * Returns the first label with a name that the user gives; if there is none, the label with the
   * most words, where any name counts more than none.
   */
  public ParsedLabel fullest() {
    ParsedLabel fullest = labels.get(0);
    for (ParsedLabel label : labels) {
      boolean given = label.naming() == Naming.GIVEN;
      if (given && fullest.naming() != Naming.GIVEN) {
        fullest = label;
      } else if (fullest.naming() != Naming.GIVEN
          && (fullest.anonymous() && !label.anonymous()
              || fullest.anonymous() == label.anonymous()
                  && label.name().words().size() > fullest.name().words().size())) {
        fullest = label;
      }
    }
    return fullest;
  }

  /**
   * Returns the surname, folded; for a member of a house ({@code ROE of Ohio}) without the seat.
   */
  static String surname(PersonName name) {
    int of = name.words().indexOf("of");
    return PersonName.fold(of > 0 ? name.words().get(of - 1) : name.last());
  }
}
