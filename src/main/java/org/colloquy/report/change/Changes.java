package org.colloquy.report.change;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.colloquy.report.change.PublishedCorpus.Subject;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.table.Cells;

/** What is different between two publications. */
final class Changes {
  /** How many of the largest moves are listed, of each kind. */
  private static final int MOST_MOVES = 20;

  /** A mean of fewer sentences or clauses moves with every one of them. */
  private static final int LEAST_SCORED = 5;

  private static final double LEAST_MOVE_OF_TONE = 0.05;

  private final PublishedCorpus before;
  private final PublishedCorpus now;
  private final OtherSpeakers others;
  private final ChangeCauses causes;

  /** The transcripts that are new, changed or gone. */
  private final Set<String> moved = new TreeSet<>();

  Changes(PublishedCorpus before, PublishedCorpus now, OtherSpeakers others, ChangeCauses causes) {
    this.before = before;
    this.now = now;
    this.others = others;
    this.causes = causes;
  }

  void to(Consumer<Change> rows) throws IOException {
    new TranscriptChanges(before.transcripts(), now.transcripts(), causes).to(rows, moved);
    others.to(rows, moved, causes);
    Predicate<String> bySpeaker = touched(ReportFiles.TURNS, "speaker_id");
    Predicate<String> byEntity = touched(ReportFiles.MENTIONS, "entity_id");
    comings("speaker", before.speakers(), now.speakers(), bySpeaker, rows);
    comings("entity", before.entities(), now.entities(), byEntity, rows);
    mentions(byEntity, rows);
    tones("tone of speaker", before.speakers(), now.speakers(), bySpeaker, rows);
    tones("tone around entity", before.entities(), now.entities(), byEntity, rows);
  }

  private Predicate<String> touched(String table, String column) throws IOException {
    if (causes.isDataAlone()) {
      return id -> true;
    }
    return causes.idsIn(table, column, moved)::contains;
  }

  private void comings(
      String kind,
      Map<String, Subject> old,
      Map<String, Subject> fresh,
      Predicate<String> touched,
      Consumer<Change> rows) {
    for (String id : fresh.keySet()) {
      if (!old.containsKey(id)) {
        Subject subject = fresh.get(id);
        String cause = causes.of(touched.test(id));
        String count = String.valueOf(subject.count());
        rows.accept(new Change("new " + kind, id, subject.name(), "", count, cause));
      }
    }
    for (String id : old.keySet()) {
      if (!fresh.containsKey(id)) {
        Subject subject = old.get(id);
        String cause = causes.of(touched.test(id));
        String count = String.valueOf(subject.count());
        rows.accept(new Change("gone " + kind, id, subject.name(), count, "", cause));
      }
    }
  }

  private record Move(String id, String name, BigDecimal before, BigDecimal after) {
    BigDecimal difference() {
      return after.subtract(before);
    }
  }

  private void mentions(Predicate<String> touched, Consumer<Change> rows) {
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, Subject> entry : before.entities().entrySet()) {
      Subject old = entry.getValue();
      Subject fresh = now.entities().get(entry.getKey());
      if (fresh != null && old.count() != fresh.count()) {
        moves.add(
            new Move(
                entry.getKey(),
                fresh.name(),
                BigDecimal.valueOf(old.count()),
                BigDecimal.valueOf(fresh.count())));
      }
    }
    largest("mentions of entity", moves, touched, rows);
  }

  private void tones(
      String kind,
      Map<String, Subject> old,
      Map<String, Subject> fresh,
      Predicate<String> touched,
      Consumer<Change> rows) {
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, Subject> entry : new TreeMap<>(fresh).entrySet()) {
      Subject was = old.get(entry.getKey());
      Subject is = entry.getValue();
      if (was != null && was.scored() >= LEAST_SCORED && is.scored() >= LEAST_SCORED) {
        OptionalDouble from = was.tone();
        OptionalDouble to = is.tone();
        if (Math.abs(from.orElse(0) - to.orElse(0)) >= LEAST_MOVE_OF_TONE) {
          moves.add(new Move(entry.getKey(), is.name(), mean(from), mean(to)));
        }
      }
    }
    largest(kind, moves, touched, rows);
  }

  private static BigDecimal mean(OptionalDouble mean) {
    return BigDecimal.valueOf(mean.orElse(0)).setScale(Cells.DECIMALS, RoundingMode.HALF_UP);
  }

  private void largest(
      String kind, List<Move> moves, Predicate<String> touched, Consumer<Change> rows) {
    moves.stream()
        .sorted(
            Comparator.<Move, BigDecimal>comparing(m -> m.difference().abs())
                .reversed()
                .thenComparing(Move::id))
        .limit(MOST_MOVES)
        .forEach(
            m ->
                rows.accept(
                    Change.ofFigure(
                        kind,
                        m.id(),
                        m.name(),
                        m.before(),
                        m.after(),
                        causes.of(touched.test(m.id())))));
  }
}
