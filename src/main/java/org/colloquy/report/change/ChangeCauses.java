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
import org.colloquy.report.folder.RunFile;

/**
 * Tells what may have caused a change: the transcripts, or something else that the two runs did not
 * have in common. Several causes at once cannot be told apart, and all are named.
 */
final class ChangeCauses {
  static final String DATA = "data";

  private final Path before;
  private final Path now;
  private final List<String> others;

  private ChangeCauses(Path before, Path now, List<String> others) {
    this.before = before;
    this.now = now;
    this.others = others;
  }

  /** Of the changes between two publications. */
  static ChangeCauses between(Path before, Path now) throws IOException {
    Map<String, String> old = RunFile.causesIn(before);
    Map<String, String> fresh = RunFile.causesIn(now);
    TreeSet<String> names = new TreeSet<>(old.keySet());
    names.addAll(fresh.keySet());
    names.removeIf(name -> Objects.equals(old.get(name), fresh.get(name)));
    return new ChangeCauses(before, now, List.copyOf(names));
  }

  /**
   * The causes of a change of what stands in files that are the same as before, or not: {@code
   * data}, {@code models}, {@code program}, {@code settings}, {@code tables}.
   *
   * @param touched whether a file that is new, changed or gone has to do with it
   */
  String of(boolean touched) {
    List<String> causes = new ArrayList<>();
    if (touched || others.isEmpty()) {
      causes.add(DATA);
    }
    causes.addAll(others);
    return String.join("; ", causes);
  }

  /** Whether the transcripts are all that can be the cause, so that nobody need look further. */
  boolean isDataAlone() {
    return others.isEmpty();
  }

  /** The ids in a column of a table of both publications, in the rows of these transcripts. */
  Set<String> idsIn(String table, String column, Set<String> transcripts) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Path folder : List.of(before, now)) {
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
