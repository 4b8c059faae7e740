package org.colloquy.report.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.report.csv.PublishedTable;

/**
 * The possible causes of a change: the transcripts, or anything else that differs between the two
 * runs. Several causes at once cannot be distinguished; then all of them are named.
 */
final class ChangeCauses {
  static final String DATA = "data";

  /** The user's table of people and check files, on which nothing depends that is compared. */
  private static final Set<String> NO_CAUSES = Set.of("people", "check");

  private final Path previous;
  private final Path current;
  private final List<String> others;

  private ChangeCauses(Path previous, Path current, List<String> others) {
    this.previous = previous;
    this.current = current;
    this.others = others;
  }

  /**
   * The causes of the changes between two publications.
   *
   * @param previous the folder of the previous publication
   * @param current the folder of the new one
   * @param previousCauses what the previous tables depend on besides the transcripts, by name
   * @param currentCauses the same of the new ones
   */
  static ChangeCauses between(
      Path previous,
      Path current,
      Map<String, String> previousCauses,
      Map<String, String> currentCauses) {
    TreeSet<String> names = new TreeSet<>(previousCauses.keySet());
    names.addAll(currentCauses.keySet());
    names.removeAll(NO_CAUSES);
    names.removeIf(name -> Objects.equals(previousCauses.get(name), currentCauses.get(name)));
    return new ChangeCauses(previous, current, List.copyOf(names));
  }

  /**
   * The possible causes of one change, joined by {@code "; "}: {@code data}, {@code models}, {@code
   * program}, {@code settings}, {@code tables}.
   *
   * @param touched whether the change involves a transcript that is new, changed or gone
   */
  String of(boolean touched) {
    List<String> causes = new ArrayList<>();
    if (touched || others.isEmpty()) {
      causes.add(DATA);
    }
    causes.addAll(others);
    return String.join("; ", causes);
  }

  /** Whether only the transcripts can be the cause, so that {@link #idsIn} need not be asked. */
  boolean isDataAlone() {
    return others.isEmpty();
  }

  /** The ids in one column of a table, in both publications, in the rows of these transcripts. */
  Set<String> idsIn(String table, String column, Set<String> transcripts) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path folder : List.of(previous, current)) {
      PublishedTable.read(
          folder.resolve(table),
          List.of("transcript", column),
          row -> {
            if (transcripts.contains(row.get(0))) {
              ids.add(row.get(1));
            }
          });
    }
    return ids;
  }
}
