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
import org.colloquy.model.CorpusEntry;
import org.colloquy.report.folder.PageFolder;
import org.colloquy.report.folder.ReportFiles;
import org.colloquy.report.previous.PreviousRows;
import org.colloquy.report.search.IndexSegment;
import org.colloquy.report.search.SearchIndex;
import org.colloquy.report.table.CorpusTable;
import org.colloquy.report.table.ReportTable;
import org.colloquy.report.table.RowSink;
import org.colloquy.report.table.TranscriptRows;
import org.colloquy.report.table.TranscriptsTable;
import org.colloquy.report.tally.DigestView;

/**
 * {@code report.html}: one page that loads nothing. If the conversations are too long for one page,
 * each has its own page in a folder next to it, and a script that the page loads when it shows
 * sentences of that conversation; the words of all are in an index. The same rows give the same
 * bytes.
 */
public final class PageFiles {
  private final Path folder;
  private final long most;
  private final boolean values;
  private final PageData data;
  private final PageHeadline headline = new PageHeadline();
  private final PageParts partsOfOne = PageParts.ofConversation();
  private final PreviousRows previous;
  private final SearchIndex words;
  private final List<CorpusTable<?>> tables = new ArrayList<>();
  private final List<PendingTranscript> pending = new ArrayList<>();
  private final Set<String> takenOver = new TreeSet<>();
  private Optional<PageRow> transcript = Optional.empty();
  private long weight;
  private boolean split;
  private int number;

  /**
   * @param folder the folder into which the page is written
   * @param values whether dates, numbers and the like are shown
   * @param most the most that all conversations together may take in the one page, in characters of
   *     HTML
   * @param previous the pages that may be taken over
   */
  public PageFiles(Path folder, boolean values, long most, PreviousRows previous)
      throws IOException {
    this.folder = folder;
    this.values = values;
    this.most = most;
    this.previous = previous;
    this.words = new SearchIndex(folder, previous);
    this.data = new PageData(values);
  }

  /** The sink for the rows of a table; call it once per table, in their order. */
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

  /** The sink for the changes since the previous publication; call it once, after {@link #sink}. */
  public RowSink changes(ReportTable<?> table) {
    List<String> names = table.columns().names();
    data.begin(table);
    return cells -> data.change(table, new PageRow(names, cells.values()));
  }

  /**
   * The sink for a table besides those of the corpus; call it once a table, after {@link #sink}.
   */
  public RowSink more(ReportTable<?> table) {
    List<String> names = table.columns().names();
    data.begin(table);
    return cells -> data.row(table, new PageRow(names, cells.values()));
  }

  /** Adds the next file of the corpus, whose row of {@code transcripts.csv} was added before. */
  public void rowsAdded(CorpusEntry file) {
    number++;
    try {
      data.share(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds the conversation of the file that was added last.
   *
   * @param same whether its page would be the same as in the previous publication, if that has one
   * @throws UncheckedIOException if its page cannot be written
   */
  public void add(TranscriptRows rows, boolean same) {
    try {
      addOrThrow(rows, same);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addOrThrow(TranscriptRows rows, boolean same) throws IOException {
    pending.add(new PendingTranscript(rows, number, transcript.orElseThrow(), same));
    weight += weight(rows.file());
    if (!split && weight > most) {
      split = true;
      Files.createDirectory(folder.resolve(PageFolder.NAME));
    }
    if (split) {
      for (PendingTranscript each : pending) {
        writePage(each);
        words.add(each.rows(), each.same());
      }
      pending.clear();
    }
  }

  private long weight(CorpusEntry file) {
    DigestView view = DigestView.of(file, values).orElseThrow();
    int timed = view.digest().speech().stream().mapToInt(speech -> speech.time().turns()).sum();
    return ShownConversation.weight(
        view.digest().length(), view.shownReferences(), view.digest().turns(), timed);
  }

  /**
   * Writes a page with one conversation, which has the number 1 there, and the script beside it, or
   * takes both over.
   */
  private void writePage(PendingTranscript one) throws IOException {
    String id = one.rows().file().id();
    String page = PageFolder.NAME + "/" + PageFolder.pageOf(id);
    String part = PageFolder.NAME + "/" + PageFolder.partOf(id);
    boolean hasPage = isTakenOver(page, one.same());
    boolean hasPart = isTakenOver(part, one.same());
    if (hasPage && hasPart) {
      return;
    }
    ShownConversation conversation = one.conversation(1);
    if (!hasPage) {
      write(page, to -> JtealoneGenerated.render(html(to), null, partsOfOne, conversation));
    }
    if (!hasPart) {
      write(part, to -> new SpokenPart(conversation).write(PageFolder.nameOf(id), to));
    }
  }

  private boolean isTakenOver(String name, boolean same) throws IOException {
    boolean taken = same && previous.take(name, folder);
    if (taken) {
      takenOver.add(name);
    }
    return taken;
  }

  /**
   * Writes {@code report.html} when all rows are added.
   *
   * @return the pages and scripts taken over from the previous publication, as paths below the
   *     folder
   * @throws IOException if it cannot be written
   */
  public Set<String> finish() throws IOException {
    List<ShownConversation> here = pending.stream().map(w -> w.conversation(w.number())).toList();
    List<IndexSegment> segments = words.finish();
    takenOver.addAll(words.takenOver());
    String json = data.json(split ? PageFolder.NAME : "", segments, tables);
    String mentions = data.mentions();
    write(
        ReportFiles.PAGE,
        to ->
            JtereportGenerated.render(
                html(to), null, PageParts.ofOverview(), headline, here, json, mentions));
    return takenOver;
  }

  private static OwaspHtmlTemplateOutput html(Writer writer) {
    return new OwaspHtmlTemplateOutput(new WriterOutput(writer));
  }

  /** What writes the content of a file. */
  private interface Content {
    void to(Writer writer) throws IOException;
  }

  private void write(String name, Content content) throws IOException {
    try (Writer writer =
        new BufferedWriter(
            Files.newBufferedWriter(
                folder.resolve(name),
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE))) {
      content.to(writer);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
