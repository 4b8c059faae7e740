package org.colloquy.report.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.colloquy.model.AccuracyCheck;
import org.colloquy.model.CheckKind;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.workbook.SheetForm;

/** The tables of a check: what people's answers say, and the sample that they are to check. */
public final class CheckReports {
  private final Path folder;
  private final AccuracyCheck check;
  private final AccuracyTable accuracy = new AccuracyTable();
  private final CheckTable sample = new CheckTable();

  /**
   * @param folder the folder of the CSV files
   */
  public CheckReports(Path folder, AccuracyCheck check) {
    this.folder = folder;
    this.check = check;
  }

  /** The tables that there are: of answers if there are check files, the sample if it is drawn. */
  public List<ReportTable<?>> tables() {
    List<ReportTable<?>> tables = new ArrayList<>();
    if (!check.files().isEmpty()) {
      tables.add(accuracy);
    }
    if (check.sample().isPresent()) {
      tables.add(sample);
    }
    return tables;
  }

  /** Whether a table is to be filled in by people. */
  public boolean isForm(ReportTable<?> table) {
    return table == sample;
  }

  /**
   * Writes the rows of the tables, when all CSV files of the corpus are complete.
   *
   * @param sinkOf the sink for the rows of a table that there is
   * @return the form that the sample is, if it is drawn; otherwise one without rows
   * @throws IOException if a CSV file cannot be read
   */
  public SheetForm write(Function<ReportTable<?>, RowSink> sinkOf) throws IOException {
    List<SheetForm.Offer> offers = new ArrayList<>();
    if (!check.isNone()) {
      ClaimReader claims = new ClaimReader(folder);
      if (!check.files().isEmpty()) {
        accuracyOf(claims).forEach(accuracy.cellsTo(sinkOf.apply(accuracy)));
      }
      if (check.sample().isPresent()) {
        CheckSample.Drawn drawn = CheckSample.of(claims, check.sample().getAsInt());
        Map<Claim, String> contexts = ClaimContexts.of(folder, drawn.claims());
        drawn.claims().stream()
            .map(
                claim ->
                    new CheckTable.CheckRow(
                        claim, contexts.get(claim), drawn.sizes().get(claim.stratum())))
            .forEach(sample.cellsTo(sinkOf.apply(sample)));
        offers.addAll(offersOf(drawn.claims()));
      }
    }
    return new SheetForm(CheckTable.ANSWER, CheckTable.FIRST_HIDDEN, offers);
  }

  /** One stretch of rows a kind. */
  private static List<SheetForm.Offer> offersOf(List<Claim> claims) {
    List<SheetForm.Offer> offers = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= claims.size(); i++) {
      CheckKind kind = claims.get(first).stratum().kind();
      if (i == claims.size() || claims.get(i).stratum().kind() != kind) {
        offers.add(new SheetForm.Offer(first, i - 1, kind.answers()));
        first = i;
      }
    }
    return offers;
  }

  private List<AccuracyRow> accuracyOf(ClaimReader claims) throws IOException {
    AnswerSearch search = new AnswerSearch(check.files());
    Map<CheckKind, SortedMap<String, Long>> sizes = new EnumMap<>(CheckKind.class);
    claims.read(
        ofTranscript -> {
          search.look(ofTranscript);
          for (Claim claim : ofTranscript) {
            if (claim.counted()) {
              sizes
                  .computeIfAbsent(claim.stratum().kind(), kind -> new TreeMap<>())
                  .merge(claim.stratum().group(), 1L, Long::sum);
            }
          }
        });
    SortedMap<CheckKind, List<CheckedClaim>> checked = new TreeMap<>();
    search
        .checked(folder)
        .forEach(one -> checked.computeIfAbsent(one.kind(), k -> new ArrayList<>()).add(one));
    return checked.entrySet().stream()
        .map(
            kind ->
                new KindAccuracy(
                    kind.getKey(),
                    sizes.getOrDefault(kind.getKey(), new TreeMap<>()),
                    kind.getValue()))
        .flatMap(kind -> AccuracyRow.of(kind).stream())
        .toList();
  }
}
