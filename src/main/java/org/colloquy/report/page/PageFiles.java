package org.colloquy.report.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.DigestView;
import org.colloquy.report.table.MentionsTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptTable;
import org.colloquy.report.table.TranscriptsTable;
import org.colloquy.report.table.TurnsTable;

/**
 * {@code report.html}: one page that needs nothing else. Where the conversations are too much for
 * one page, each has a page of its own in a folder next to it. The same rows give the same bytes.
 */
public final class PageFiles {
  private final Path folder;
  private final long most;
  private final boolean values;
  private final PageData data;
  private final PageHeadline headline = new PageHeadline();
  private final PageParts partsOfOne = PageParts.ofConversation();
  private final PreviousRows before;
  private final List<CorpusTable<?>> tables = new ArrayList<>();
  private final List<WaitingTranscript> waiting = new ArrayList<>();
  private final Set<String> takenOver = new TreeSet<>();
  private Optional<PageRow> transcript = Optional.empty();
  private long weight;
  private boolean split;
  private int number;

  /**
   * A transcript that may or may not get a page of its own.
   *
   * @param number of its row, counted from 1
   * @param row that row
   * @param same whether its page, if the publication before has one, would be the same
   */
  private record WaitingTranscript(TranscriptRows rows, int number, PageRow row, boolean same) {
    ShownConversation conversation(int shownNumber) {
      return new ConversationView(
              rows.entry(), pageRows(new TurnsTable()), pageRows(new MentionsTable()))
          .of(shownNumber, row);
    }

    private List<PageRow> pageRows(TranscriptTable<?> table) {
      List<String> names = table.columns().names();
      return rows.of(table).stream().map(cells -> new PageRow(names, cells.values())).toList();
    }
  }

  /**
   * @param folder into which the page goes
   * @param values whether dates, numbers and the like are shown
   * @param most what the conversations may weigh, together, in characters, to be in the one page
   * @param before whose pages may be taken over
   */
  public PageFiles(Path folder, boolean values, long most, PreviousRows before) throws IOException {
    this.folder = folder;
    this.values = values;
    this.most = most;
    this.before = before;
    this.data = new PageData(values);
  }

  /** Takes the rows of a table. */
  public RowSink sink(CorpusTable<?> table) {
    tables.add(table);
    List<String> names = table.columns().names();
    boolean wanted = PageData.wants(table);
    return cells -> {
      PageRow row = new PageRow(names, cells.values());
      if (wanted) {
        data.row(table, row);
      }
      headline.add(table, row);
      if (table instanceof TranscriptsTable) {
        transcript = Optional.of(row);
      }
    };
  }

  /** The next file of the corpus; its row of the transcripts is there. */
  public void done(CorpusEntry file) {
    number++;
    try {
      data.share(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The file before is a transcript.
   *
   * @param same whether the page that it has in the publication before would be the same
   */
  public void add(TranscriptRows rows, boolean same) {
    try {
      addOrThrow(rows, same);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addOrThrow(TranscriptRows rows, boolean same) throws IOException {
    waiting.add(new WaitingTranscript(rows, number, transcript.orElseThrow(), same));
    weight += weight(rows.file());
    if (!split && weight > most) {
      split = true;
      Files.createDirectory(folder.resolve(PageFolder.NAME));
    }
    if (split) {
      for (WaitingTranscript each : waiting) {
        page(each);
      }
      waiting.clear();
    }
  }

  private long weight(CorpusEntry file) {
    DigestView entry = DigestView.of(file, values).orElseThrow();
    return ShownConversation.weight(
        entry.digest().length(), entry.shownReferences(), entry.digest().turns());
  }

  /** A page by itself holds one conversation, whatever its number is among all. */
  private void page(WaitingTranscript one) throws IOException {
    String name = PageFolder.NAME + "/" + PageFolder.pageOf(one.rows().file().id());
    if (one.same() && before.take(name, folder)) {
      takenOver.add(name);
      return;
    }
    ShownConversation conversation = one.conversation(1);
    write(
        folder.resolve(name),
        html -> JtealoneGenerated.render(html, null, partsOfOne, conversation));
  }

  /**
   * All rows are there.
   *
   * @return the pages that are those of the publication before, as paths below the folder
   */
  public Set<String> finish() throws IOException {
    List<ShownConversation> here = waiting.stream().map(w -> w.conversation(w.number())).toList();
    String json = data.json(split ? PageFolder.NAME : "", tables);
    write(
        folder.resolve(ReportFiles.PAGE),
        html ->
            JtereportGenerated.render(html, null, PageParts.ofOverview(), headline, here, json));
    return takenOver;
  }

  private static void write(Path file, Consumer<OwaspHtmlTemplateOutput> page) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            Files.newBufferedWriter(
                file,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE))) {
      page.accept(new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
