package org.colloquy.report.change;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.colloquy.report.change.PublishedCorpus.MeanTone;
import org.colloquy.report.change.PublishedCorpus.Subject;
import org.colloquy.report.folder.ReportFiles;

/** The differences between two publications, as rows of {@code changes.csv}. */
final class Changes {
  /** How many moves of each kind are listed: the largest ones. */
  private static final int MOST_MOVES = 20;

  /**
   * A mean over fewer sentences or mentions is not compared: a single one of them moves it. Nor is
   * a move listed if the intervals before and after overlap, for that may be chance.
   */
  private static final int LEAST_SCORED = 5;

  private final PublishedCorpus previous;
  private final PublishedCorpus current;
  private final OtherSpeakers others;
  private final ChangeCauses causes;

  /** The transcripts that are new, changed or gone. */
  private final Set<String> changed = new TreeSet<>();

  Changes(
      PublishedCorpus previous,
      PublishedCorpus current,
      OtherSpeakers others,
      ChangeCauses causes) {
    this.previous = previous;
    this.current = current;
    this.others = others;
    this.causes = causes;
  }

  /** Hands over all rows, kind by kind, in the order of the file. */
  void writeTo(Consumer<Change> rows) throws IOException {
    new TranscriptChanges(previous.transcripts(), current.transcripts(), causes)
        .writeTo(rows, changed);
    others.writeTo(rows, changed, causes);
    Predicate<String> bySpeaker = touched(ReportFiles.TURNS, "speaker_id");
    Predicate<String> byEntity = touched(ReportFiles.MENTIONS, "entity_id");
    newAndGone("speaker", PublishedCorpus::speakers, bySpeaker, rows);
    newAndGone("entity", PublishedCorpus::entities, byEntity, rows);
    mentions(byEntity, rows);
    tones("tone of speaker", PublishedCorpus::speakers, bySpeaker, rows);
    tones("tone around entity", PublishedCorpus::entities, byEntity, rows);
  }

  /** Whether an id stands in a row of a transcript that is new, changed or gone. */
  private Predicate<String> touched(String table, String column) throws IOException {
    if (causes.isDataAlone()) {
      return id -> true;
    }
    return causes.idsIn(table, column, changed)::contains;
  }

  private void newAndGone(
      String kind,
      Function<PublishedCorpus, Map<String, Subject>> subjectsOf,
      Predicate<String> touched,
      Consumer<Change> rows) {
    Map<String, Subject> previousById = subjectsOf.apply(previous);
    Map<String, Subject> currentById = subjectsOf.apply(current);
    for (String id : currentById.keySet()) {
      if (!previousById.containsKey(id)) {
        Subject subject = currentById.get(id);
        String cause = causes.of(touched.test(id));
        String count = String.valueOf(subject.count());
        rows.accept(new Change("new " + kind, id, subject.name(), "", count, cause));
      }
    }
    for (String id : previousById.keySet()) {
      if (!currentById.containsKey(id)) {
        Subject subject = previousById.get(id);
        String cause = causes.of(touched.test(id));
        String count = String.valueOf(subject.count());
        rows.accept(new Change("gone " + kind, id, subject.name(), count, "", cause));
      }
    }
  }

  /** A figure of a speaker or an entity that differs. */
  private record Move(String id, String name, BigDecimal before, BigDecimal after) {
    BigDecimal difference() {
      return after.subtract(before);
    }
  }

  private void mentions(Predicate<String> touched, Consumer<Change> rows) {
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, Subject> each : previous.entities().entrySet()) {
      Subject previousSubject = each.getValue();
      Subject subject = current.entities().get(each.getKey());
      if (subject != null && previousSubject.count() != subject.count()) {
        moves.add(
            new Move(
                each.getKey(),
                subject.name(),
                BigDecimal.valueOf(previousSubject.count()),
                BigDecimal.valueOf(subject.count())));
      }
    }
    largest("mentions of entity", moves, touched, rows);
  }

  private void tones(
      String kind,
      Function<PublishedCorpus, Map<String, Subject>> subjectsOf,
      Predicate<String> touched,
      Consumer<Change> rows) {
    List<Move> moves = new ArrayList<>();
    for (Map.Entry<String, Subject> each : subjectsOf.apply(current).entrySet()) {
      Subject previousSubject = subjectsOf.apply(previous).get(each.getKey());
      Subject subject = each.getValue();
      if (previousSubject == null) {
        continue;
      }
      Optional<MeanTone> from = previousSubject.tone().filter(Changes::isOfEnough);
      Optional<MeanTone> to = subject.tone().filter(Changes::isOfEnough);
      if (from.isPresent() && to.isPresent() && from.get().isApartFrom(to.get())) {
        moves.add(new Move(each.getKey(), subject.name(), from.get().mean(), to.get().mean()));
      }
    }
    largest(kind, moves, touched, rows);
  }

  private static boolean isOfEnough(MeanTone tone) {
    return tone.n() >= LEAST_SCORED;
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
