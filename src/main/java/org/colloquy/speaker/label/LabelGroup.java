package org.colloquy.speaker.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.model.Merge;
import org.colloquy.model.PersonName;
import org.colloquy.model.Speaker.Naming;

/** The labels of one person, in the order in which they were joined. */
public final class LabelGroup {
  private final List<ParsedLabel> labels = new ArrayList<>();
  private final Set<Merge> merges = new TreeSet<>();

  public List<ParsedLabel> labels() {
    return labels;
  }

  /** Why labels that print another name belong to it. */
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

  /** Joins a label that prints another name. */
  public void join(ParsedLabel label, String reason, double confidence) {
    add(label);
    merges.add(new Merge(label.printed(), reason, confidence));
  }

  public void addMerge(Merge merge) {
    merges.add(merge);
  }

  /** The label with the name that the user gives, else the one with the fullest name. */
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

  /** The surname, folded; of a member of a house ({@code ROE of Ohio}) without the seat. */
  static String surname(PersonName name) {
    int of = name.words().indexOf("of");
    return PersonName.fold(of > 0 ? name.words().get(of - 1) : name.last());
  }
}
