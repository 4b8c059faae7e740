package org.colloquy.transcript.document;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.page.PageText;

/** Collects paragraphs, rows and the title from what the parser of RTF finds. */
final class RtfPage extends RtfListenerAdaptor {
  /** Groups that begin with these hold no text of the page. */
  private static final Set<Command> ELSEWHERE =
      EnumSet.of(
          Command.fonttbl,
          Command.colortbl,
          Command.stylesheet,
          Command.info,
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf,
          Command.footnote,
          Command.annotation,
          Command.pict,
          Command.object,
          Command.fldinst,
          Command.xe,
          Command.tc,
          // What follows is a destination that the parser does not know.
          Command.optionalcommand);

  /**
   * The print of a group; it ends with the group.
   *
   * @param shown whether the group holds text of the page
   * @param title whether it holds the title
   */
  private record Print(boolean bold, boolean italic, boolean shown, boolean title) {
    Print withBold(boolean on) {
      return new Print(on, italic, shown, title);
    }

    Print withItalic(boolean on) {
      return new Print(bold, on, shown, title);
    }

    Print hidden() {
      return new Print(bold, italic, false, title);
    }

    Print plain() {
      return new Print(false, false, shown, title);
    }
  }

  private final StyledPage page = new StyledPage();
  private final StringBuilder title = new StringBuilder();
  private final Deque<Print> outer = new ArrayDeque<>();
  private Print print = new Print(false, false, true, false);

  private List<StyledPage.Stretch> paragraph = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private List<List<String>> rows = new ArrayList<>();
  private boolean inTable;

  /** Returns the text, when all has been read. */
  PageText page() {
    endParagraph();
    endTable();
    return page.page();
  }

  /** Returns the title in the document's properties; empty if there is none. */
  Optional<String> title() {
    return Optional.of(title.toString().strip()).filter(found -> !found.isEmpty());
  }

  @Override
  public void processGroupStart() {
    outer.push(print);
  }

  @Override
  public void processGroupEnd() {
    if (!outer.isEmpty()) {
      print = outer.pop();
    }
  }

  @Override
  public void processString(String text) {
    if (print.title()) {
      title.append(text);
    } else if (print.shown()) {
      append(text);
    }
  }

  @Override
  public void processCommand(
      Command command, int parameter, boolean hasParameter, boolean optional) {
    boolean on = !hasParameter || parameter != 0;
    if (command == Command.title) {
      print = new Print(false, false, false, true);
    } else if (ELSEWHERE.contains(command)
        || optional && command.getCommandType() == CommandType.Destination
        || (command == Command.v || command == Command.deleted) && on) {
      print = print.hidden();
    } else if (print.shown()) {
      shown(command, on);
    }
  }

  private void shown(Command command, boolean on) {
    switch (command) {
      case b -> print = print.withBold(on);
      case i -> print = print.withItalic(on);
      case plain -> print = print.plain();
      case par, sect, page, nestcell, nestrow -> endParagraph();
      case pard -> inTable = false;
      case intbl -> inTable = true;
      case cell -> {
        endLineOfCell();
        row.add(cell.toString().strip());
        cell.setLength(0);
      }
      case row -> {
        rows.add(row);
        row = new ArrayList<>();
      }
      case line -> append("\n");
      case tab -> append("\t");
      case lquote -> append("‘");
      case rquote -> append("’");
      case ldblquote -> append("“");
      case rdblquote -> append("”");
      case emdash -> append("—");
      case endash -> append("–");
      case bullet -> append("•");
      default -> {
        // The rest says how the page looks.
      }
    }
  }

  private void append(String text) {
    paragraph.add(new StyledPage.Stretch(text, print.bold(), print.italic()));
  }

  private void endParagraph() {
    if (inTable) {
      endLineOfCell();
      return;
    }
    endTable();
    page.paragraph(paragraph);
    paragraph = new ArrayList<>();
  }

  private void endLineOfCell() {
    paragraph.forEach(stretch -> cell.append(stretch.text()));
    cell.append('\n');
    paragraph = new ArrayList<>();
  }

  private void endTable() {
    if (!row.isEmpty()) {
      rows.add(row);
      row = new ArrayList<>();
    }
    if (!rows.isEmpty()) {
      page.table(rows);
      rows = new ArrayList<>();
    }
  }
}
