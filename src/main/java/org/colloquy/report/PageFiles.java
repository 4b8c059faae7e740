package org.colloquy.report;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.model.CorpusEntry;

/**
 * {@code report.html}: one page that needs nothing else. Where the conversations are too much for
 * one page, each has a page of its own in a folder beside it. The same rows give the same bytes.
 */
final class PageFiles {
  static final String NAME = "report.html";

  private final Path folder;
  private final long most;
  private final boolean values;
  private final PageData data;
  private final PageHeadline headline = new PageHeadline();
  private final PageParts partsOfOne = PageParts.ofConversation();
  private final List<ReportTable> tables = new ArrayList<>();
  private final List<Conversation> here = new ArrayList<>();
  private final List<PageRow> turns = new ArrayList<>();
  private final List<PageRow> mentions = new ArrayList<>();
  private Optional<PageRow> transcript = Optional.empty();
  private long weight;
  private boolean split;
  private int number;

  /**
   * @param folder into which the page goes
   * @param values whether dates, numbers and the like are shown
   * @param most what the conversations may weigh, together, in characters, to be in the one page
   */
  PageFiles(Path folder, boolean values, long most) throws IOException {
    this.folder = folder;
    this.values = values;
    this.most = most;
    this.data = new PageData(values);
  }

  /** Takes the rows of a table. */
  RowSink sink(ReportTable table) {
    tables.add(table);
    return cells -> {
      if (PageData.wants(table)) {
        data.row(table, cells);
      }
      PageRow row = PageRow.of(table, cells);
      headline.add(table, row);
      switch (table.name()) {
        case "turns" -> turns.add(row);
        case "mentions" -> mentions.add(row);
        case "transcripts" -> transcript = Optional.of(row);
        default -> {
          // Its rows are in the data.
        }
      }
    };
  }

  /** The rows of this file are there. */
  void done(CorpusEntry file) throws IOException {
    number++;
    data.share(file);
    Optional<Entry> entry = Entry.of(file, values);
    if (entry.isPresent()) {
      add(
          new ConversationView(entry.get(), turns, mentions).of(number, transcript.orElseThrow()),
          Conversation.weight(
              entry.get().transcript().text().length(), mentions.size(), turns.size()));
    }
    turns.clear();
    mentions.clear();
  }

  private void add(Conversation conversation, long weightOfIt) throws IOException {
    here.add(conversation);
    weight += weightOfIt;
    if (!split && weight > most) {
      split = true;
      Files.createDirectory(folder.resolve(PageFolder.NAME));
    }
    if (split) {
      for (Conversation each : here) {
        page(each);
      }
      here.clear();
    }
  }

  private void page(Conversation conversation) throws IOException {
    write(
        folder.resolve(PageFolder.NAME).resolve(PageFolder.pageOf(conversation.number())),
        html -> JtealoneGenerated.render(html, null, partsOfOne, conversation));
  }

  /** All rows are there. */
  void finish() throws IOException {
    String json = data.json(split ? PageFolder.NAME : "", tables);
    write(
        folder.resolve(NAME),
        html ->
            JtereportGenerated.render(html, null, PageParts.ofOverview(), headline, here, json));
  }

  private static void write(Path file, Consumer<OwaspHtmlTemplateOutput> page) throws IOException {
    try (Writer writer =
        new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
      page.accept(new OwaspHtmlTemplateOutput(new WriterOutput(writer)));
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
