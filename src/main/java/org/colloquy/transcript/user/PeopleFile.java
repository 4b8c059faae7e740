package org.colloquy.transcript.user;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.model.ListedPerson;
import org.colloquy.model.PeopleList;
import org.colloquy.model.Problem;
import org.colloquy.model.Words;

/**
 * The file {@code people.csv} at the top of the data folder, the user's table of what is known of
 * people. It has the column {@code name}, may have {@code wikipedia}, and has any other columns
 * under the user's own headings. It overrules nothing.
 */
public final class PeopleFile {
  private static final String WIKIDATA = "wikidata";

  /** The cells of a row in front of those of the user's own columns. */
  private static final int OWN = 2;

  private static final String PATH_OF_PAGES = "/wiki/";

  private final UserTable table;
  private final List<String> columns = new ArrayList<>();

  /** The places of the columns in a row. */
  private final List<Integer> places = new ArrayList<>();

  private PeopleFile(UserTable table) {
    this.table = table;
  }

  /**
   * The rows of the table, and its problems.
   *
   * @param list the rows that are used, in the order of the table; none if there is no table
   * @param problems what is not used, and why
   */
  public record PeopleRows(PeopleList list, List<Problem> problems) {
    public PeopleRows {
      problems = List.copyOf(problems);
    }
  }

  /** Reads the table of this data folder; without one there are no rows. */
  public static PeopleRows read(Path dataFolder) {
    UserTable table =
        UserTable.readWithOthers(
            dataFolder, ListedPerson.TABLE, List.of("name"), List.of("wikipedia"));
    PeopleFile file = new PeopleFile(table);
    file.chooseColumns();
    PeopleList list = new PeopleList(file.columns, file.people());
    return new PeopleRows(list, table.problems());
  }

  private void chooseColumns() {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < table.others().size(); i++) {
      String heading = table.others().get(i);
      int place = OWN + i;
      if (heading.isEmpty()) {
        if (table.rows().stream().anyMatch(row -> !row.cell(place).isEmpty())) {
          table.columnNotUsed(heading, "has values and no heading. Write one in the first row");
        }
      } else if (ListedPerson.key(heading).equals(WIKIDATA)) {
        table.columnNotUsed(
            heading,
            "holds ids that the program does not know. Write the titles of pages in a column"
                + " \"wikipedia\"");
      } else if (!known.add(ListedPerson.key(heading))) {
        table.columnNotUsed(heading, "stands there twice. Keep one");
      } else if (columns.size() == PeopleList.MOST_COLUMNS) {
        table.columnNotUsed(
            heading,
            "is one too many: people can be counted by "
                + PeopleList.MOST_COLUMNS
                + ". Take some out");
      } else {
        columns.add(heading);
        places.add(place);
      }
    }
    if (columns.isEmpty() && !table.rows().isEmpty()) {
      table.warn(
          ListedPerson.TABLE
              + " has no column by which people can be counted. Add one behind the names, such as"
              + " party.");
    }
  }

  private List<ListedPerson> people() {
    List<ListedPerson> people = new ArrayList<>();
    Map<List<String>, ListedPerson> known = new HashMap<>();
    for (UserTable.Row row : table.rows()) {
      List<String> values = places.stream().map(row::cell).map(PeopleFile::value).toList();
      String name = Words.singleSpaced(row.cell(0));
      if (name.isEmpty()) {
        table.notUsed(
            row.line(), "has no name. Write it as speakers.csv or entities.csv prints it");
      } else if (values.contains(PeopleList.NOT_LISTED)) {
        table.notUsed(
            row.line(),
            "has the value \""
                + PeopleList.NOT_LISTED
                + "\", which the reports print for everybody else. Write another one");
      } else {
        ListedPerson person = new ListedPerson(name, title(row.cell(1)), values, row.line());
        ListedPerson first = known.putIfAbsent(keyOf(person), person);
        if (first == null) {
          people.add(person);
        } else if (!first.values().equals(person.values())) {
          table.notUsed(
              row.line(),
              "is about the same person as line "
                  + first.line()
                  + " and says something else. Keep one");
        }
      }
    }
    return people;
  }

  /** The title of a page that is written as in its address, or as its whole address. */
  private static String title(String cell) {
    String page = cell;
    int path = cell.indexOf(PATH_OF_PAGES);
    if (path >= 0) {
      try {
        // A plus is a plus in a path.
        String title = cell.substring(path + PATH_OF_PAGES.length()).replace("+", "%2B");
        page = URLDecoder.decode(title, StandardCharsets.UTF_8);
      } catch (IllegalArgumentException e) {
        // A stray % is a part of the title.
        page = cell.substring(path + PATH_OF_PAGES.length());
      }
    }
    return Words.singleSpaced(page.replace('_', ' '));
  }

  private static String value(String cell) {
    // A no-break space from a web page is no name and no value either.
    String value = Words.singleSpaced(cell);
    return value.equals(PeopleList.NO_VALUE) ? "" : value;
  }

  private static List<String> keyOf(ListedPerson person) {
    return List.of(ListedPerson.key(person.name()), ListedPerson.key(person.page()));
  }
}
