package org.colloquy.report;

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
import java.util.function.Predicate;
import org.colloquy.report.PublishedCorpus.Subject;

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
  private final Causes causes;

  /** The transcripts that are new, changed or gone. */
  private final Set<String> moved = new TreeSet<>();

  Changes(PublishedCorpus before, PublishedCorpus now, OtherSpeakers others, Causes causes) {
    this.before = before;
    this.now = now;
    this.others = others;
    this.causes = causes;
  }

  void to(RowSink sink) throws IOException {
    new TranscriptChanges(before.transcripts(), now.transcripts(), causes).to(sink, moved);
    others.to(sink, moved, causes);
    Predicate<String> bySpeaker = touched("turns.csv", "speaker_id");
    Predicate<String> byEntity = touched("mentions.csv", "entity_id");
    comings("speaker", before.speakers(), now.speakers(), bySpeaker, sink);
    comings("entity", before.entities(), now.entities(), byEntity, sink);
    mentions(byEntity, sink);
    tones("tone of speaker", before.speakers(), now.speakers(), bySpeaker, sink);
    tones("tone around entity", before.entities(), now.entities(), byEntity, sink);
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
      RowSink sink) {
    for (String id : fresh.keySet()) {
      if (!old.containsKey(id)) {
        Subject subject = fresh.get(id);
        String cause = causes.of(touched.test(id));
        row("new " + kind, id, subject.name(), "", String.valueOf(subject.count()), cause, sink);
      }
    }
    for (String id : old.keySet()) {
      if (!fresh.containsKey(id)) {
        Subject subject = old.get(id);
        String cause = causes.of(touched.test(id));
        row("gone " + kind, id, subject.name(), String.valueOf(subject.count()), "", cause, sink);
      }
    }
  }

  private record Move(String id, String name, BigDecimal before, BigDecimal after) {
    BigDecimal difference() {
      return after.subtract(before);
    }
  }

  private void mentions(Predicate<String> touched, RowSink sink) {
    List<Move> moves = new ArrayList<>();
    for (String id : union(before.entities(), now.entities())) {
      Subject old = before.entities().get(id);
      Subject fresh = now.entities().get(id);
      if (old != null && fresh != null && old.count() != fresh.count()) {
        moves.add(
            new Move(
                id,
                fresh.name(),
                BigDecimal.valueOf(old.count()),
                BigDecimal.valueOf(fresh.count())));
      }
    }
    largest("mentions of entity", moves, touched, sink);
  }

  private void tones(
      String kind,
      Map<String, Subject> old,
      Map<String, Subject> fresh,
      Predicate<String> touched,
      RowSink sink) {
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
    largest(kind, moves, touched, sink);
  }

  private static BigDecimal mean(OptionalDouble mean) {
    return BigDecimal.valueOf(mean.orElse(0)).setScale(Cells.DECIMALS, RoundingMode.HALF_UP);
  }

  private void largest(String kind, List<Move> moves, Predicate<String> touched, RowSink sink) {
    moves.stream()
        .sorted(
            Comparator.<Move, BigDecimal>comparing(m -> m.difference().abs())
                .reversed()
                .thenComparing(Move::id))
        .limit(MOST_MOVES)
        .forEach(
            m ->
                sink.row(
                    new Cells()
                        .text(kind)
                        .plain(m.id())
                        .plain(m.name())
                        .exact(m.before())
                        .exact(m.after())
                        .exact(m.difference())
                        .text(causes.of(touched.test(m.id())))));
  }

  static void row(
      String change,
      String id,
      String name,
      String before,
      String after,
      String cause,
      RowSink sink) {
    sink.row(
        new Cells()
            .text(change)
            .plain(id)
            .plain(name)
            .plain(before)
            .plain(after)
            .empty()
            .text(cause));
  }

  static TreeSet<String> union(Map<String, ?> one, Map<String, ?> other) {
    TreeSet<String> union = new TreeSet<>(one.keySet());
    union.addAll(other.keySet());
    return union;
  }
}
