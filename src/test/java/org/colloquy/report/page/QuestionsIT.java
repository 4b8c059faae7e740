package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The twelve questions of {@code questions.md}, answered on the published page of the sample
 * transcripts in as many steps as the document has, with the document's answers. Skipped where
 * there is no Chromium.
 */
class QuestionsIT {
  private static final String FIND = "#find input";
  private static final String PARTS = "#dossier .part h2";

  private static Chromium browser;
  private static BrowserPage page;

  private CountingReader reader;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    browser = Chromium.start();
    page = browser.page();
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws Exception {
    page.screen(1280, 900, false);
    page.prefer("light");
    reader = CountingReader.open(page);
  }

  @AfterEach
  void nothingFailsOrIsLoadedFromElsewhere() {
    assertThat(page.complaints()).isEmpty();
    assertThat(page.requests()).allMatch(address -> address.matches("(file|about|data|blob):.*"));
  }

  /** The steps and the answer are those of the document. */
  private void answers(int number, String... answer) throws Exception {
    QuestionsPage document = QuestionsPage.read();
    assertThat(document.steps(number)).as("steps of question %d", number).isEqualTo(reader.steps());
    document.update(number, List.of(answer));
    assertThat(document.answer(number)).as("answer %d", number).containsExactly(answer);
  }

  private void openDossier(String typed) throws Exception {
    reader.write(FIND, typed);
    reader.wait("!document.getElementById('dossier').hidden");
  }

  @Test
  void documentHasTwelveQuestions() throws Exception {
    assertThat(QuestionsPage.read().numbers())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
  }

  @Test
  void whoTalksMostAboutHer() throws Exception {
    openDossier("Ada Lind");
    String rows = "#dossier .part:nth-of-type(1) tbody tr";
    String most = reader.row(rows, "Tomasz Wren");
    reader.value(
        "[...document.querySelectorAll('"
            + rows
            + "')].find((r) => r.textContent.startsWith("
            + "'Tomasz Wren')).querySelector('button').id = 'most'");
    reader.click("#most");
    reader.wait("document.querySelectorAll('#evidence .cite').length > 2");
    List<String> answer = new ArrayList<>(List.of(most));
    for (int i = 0; i < 3; i++) {
      reader.value("document.querySelectorAll('#evidence .cite')[" + i + "].id = 'cite" + i + "'");
      reader.click("#cite" + i);
      answer.add(reader.value("copied[" + i + "]"));
    }
    assertThat(reader.steps()).isLessThanOrEqualTo(5);
    answers(1, answer.toArray(String[]::new));
  }

  @Test
  void whereRiverIsSaid() throws Exception {
    reader.write("#search [name=q]", "river");
    reader.wait("document.querySelector('#search .count').textContent.endsWith('.')");
    String count = reader.text("#search .count");
    List<String> speakers = reader.texts("#search .sums tbody th[scope=row]");
    reader.click("#search .lines a[href^='#t']");
    reader.wait("document.querySelector('.conversation[open] .sentence')");
    answers(2, count, "By " + String.join(", ", speakers.subList(0, 5)) + ".");
  }

  @Test
  void allThatHeSaysAsText() throws Exception {
    openDossier("Tomasz");
    reader.click("#dossier .take button[aria-label$='as text']");
    String text = reader.saved();
    answers(
        3,
        reader.value("names[names.length - 1]"),
        text.lines().filter(line -> line.startsWith("[line ")).count()
            + " turns, the first of them:",
        text.lines().filter(line -> line.startsWith("[line ")).findFirst().orElseThrow());
  }

  @Test
  void toneOverTimeAsDrawing() throws Exception {
    openDossier("Ada Lind");
    reader.click("#dossier .as-table summary");
    reader.click("#dossier .take button", "SVG");
    assertThat(reader.saved()).contains("<svg", "Ada Lindqvist by date");
    answers(4, reader.rows("#dossier .as-table tbody tr").toArray(String[]::new));
  }

  @Test
  void whoAsksMost() throws Exception {
    reader.click("#people [data-key=questions] .sort");
    answers(
        5,
        reader.text("#people tbody tr th a")
            + ": "
            + reader.text("#people tbody tr td:nth-of-type(3)")
            + " questions");
  }

  @Test
  void whatHeSaysAboutHer() throws Exception {
    String cell = "#matrix [data-cell='tomasz-wren person:maren-voss-talbot']";
    String said = reader.value("document.querySelector(\"" + cell + "\").title");
    reader.click(cell);
    reader.wait("document.querySelector('#evidence blockquote')");
    String first = reader.text("#evidence blockquote");
    reader.click("#evidence .facts a[href^='#t']");
    reader.wait("document.querySelector('.conversation[open]')");
    answers(6, said, "“" + first + "”");
  }

  @Test
  void whyTwoNamesAreOne() throws Exception {
    openDossier("quino");
    answers(7, reader.row("#dossier .names tbody tr", "QUIÑONES"));
  }

  @Test
  void whoIsNeverHeard() throws Exception {
    reader.click("#heard .unheard button.more", "Show all");
    answers(8, reader.texts("#heard .unheard tbody th a").toArray(String[]::new));
  }

  @Test
  void whetherTwoHostsDiffer() throws Exception {
    reader.write("#compare .combobox input", "Mateo");
    reader.write("#compare .combobox input", "Ingrid");
    reader.wait("document.querySelectorAll('#compare .side-by-side thead th').length === 3");
    answers(9, reader.rows("#compare .side-by-side tbody tr").toArray(String[]::new));
  }

  @Test
  void wordsOfTheHosts() throws Exception {
    reader.choose("#compare .choose select", "roles");
    reader.write("#find-role-to-compare", "host");
    reader.choose("#compare [name=against]", "rest");
    reader.choose("#compare [name=g2]", "6.63");
    reader.wait("document.querySelector('#compare .keywords tbody tr')");
    answers(10, reader.rows("#compare .keywords tbody tr").toArray(String[]::new));
  }

  @Test
  void whetherWomenAreHeardAsMuch() throws Exception {
    reader.click(".top nav a", "Balance");
    answers(11, reader.row("#balance tbody tr", "man"), reader.row("#balance tbody tr", "woman"));
  }

  @Test
  void howASentViewIsSeen() throws Exception {
    reader.choose("#filters [name=from]", "2024-03-13");
    openDossier("Ada Lind");
    String address = reader.value("location.hash");
    String mentions = reader.text("#dossier .figures dd");
    reader.openAt(address);
    reader.wait("!document.getElementById('dossier').hidden");
    assertThat(reader.text("#dossier .figures dd")).isEqualTo(mentions);
    QuestionsPage document = QuestionsPage.read();
    // The last step is taken outside the page.
    assertThat(document.steps(12)).isEqualTo(reader.steps() + 1);
    String answer = "`report.html" + address + "`: " + mentions + " mentions since then";
    document.update(12, List.of(answer));
    assertThat(document.answer(12)).containsExactly(answer);
  }
}
