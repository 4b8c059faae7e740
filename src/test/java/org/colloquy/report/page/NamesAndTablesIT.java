package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colloquy.app.Night;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields for names and sorted tables, by keys and mouse. Skipped where there is no Chromium. */
class NamesAndTablesIT {
  private static final String FIELD = "#time .combobox input";
  private static final int PEOPLE = 120;

  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Night night;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    night = new Night(folder);
    FakeAnnotator names =
        new FakeAnnotator()
            .name("Hilda Clinton-Moe", EntityType.PERSON)
            .name("Hilda", EntityType.PERSON)
            .chain("Hilda Clinton-Moe", "Hilda")
            .name("Clint", EntityType.CITY)
            .name("Renée Ångström", EntityType.PERSON)
            .name("O’Hara", EntityType.PERSON);
    StringBuilder talk =
        new StringBuilder(
            "ANA LUND, HOST: Here is Hilda Clinton-Moe. Hilda is in Clint. Clint is good. Clint"
                + " it is. Is it Renée Ångström or O’Hara?\n\n");
    for (int i = 1; i <= PEOPLE; i++) {
      talk.append(
          "SPEAKER%s MOE: Clint.%s\n\n"
              .formatted(
                  (char) ('A' + i / 26) + "" + (char) ('A' + i % 26), " And more.".repeat(i % 7)));
    }
    night.with(names).write("2024-01-05 a.txt", talk.toString());
    night.run("-q", "--settle", 0);
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
    page.open(night.output.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Hilda Clinton-Moe, Hilda Clinton-Moe",
    "hilda, Hilda Clinton-Moe",
    "clint, Clint",
    "clinton, Hilda Clinton-Moe",
    "moe hil, Hilda Clinton-Moe",
    "RENEE ANG, Renée Ångström",
    "o'h, O’Hara",
    "inton, Hilda Clinton-Moe"
  })
  void enterTakesTheBest(String typed, String taken) throws Exception {
    page.click(FIELD);
    page.type(typed);
    assertThat(page.holds("document.querySelector('" + FIELD + "').ariaExpanded === 'true'"))
        .isTrue();
    page.press("Enter");
    assertThat(page.texts("#time .chosen b")).containsExactly(taken);
    assertThat(page.holds("document.activeElement.matches('" + FIELD + "')")).isTrue();
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void arrowsLeadThroughTheListAndEscapeClosesIt() throws Exception {
    page.click(FIELD);
    page.type("h");
    List<String> listed = page.texts("#time [role=option] .name");
    assertThat(listed).contains("Hilda Clinton-Moe", "O’Hara").hasSize(2);
    assertThat(active()).isEqualTo(listed.get(0));
    page.press("ArrowDown");
    assertThat(active()).isEqualTo(listed.get(1));
    page.press("ArrowDown");
    assertThat(active()).as("round").isEqualTo(listed.get(0));
    page.press("ArrowUp");
    page.press("Escape");
    assertThat(page.holds("document.querySelector('" + FIELD + "').ariaExpanded === 'false'"))
        .isTrue();
    assertThat(page.value("document.querySelector('" + FIELD + "').value").asText()).isEqualTo("h");
    page.press("ArrowDown");
    page.press("ArrowDown");
    page.press("Enter");
    assertThat(page.texts("#time .chosen b")).containsExactly(listed.get(1));
    page.type("nobody");
    assertThat(page.texts("#time .combobox [role=status]"))
        .containsExactly("Nothing is called “nobody”.");
  }

  /** The option that Enter would take, as assistive technology finds it. */
  private static String active() throws Exception {
    return page.value(
            "document.getElementById(document.querySelector('"
                + FIELD
                + "').getAttribute('aria-activedescendant')).querySelector('.name').textContent")
        .asText();
  }

  @Test
  void personIsAddedToTheMatrixByAnyFormOfTheName() throws Exception {
    String last = page.texts("#people tbody .name").get(0);
    assertThat(last).isNotEmpty();
    page.click("#matrix .combobox input");
    page.type("speakerbb");
    page.press("Enter");
    assertThat(page.texts("#matrix tbody th")).contains("Speakerbb Moe");
  }

  @Test
  void longTableShowsMoreAndAll() throws Exception {
    assertThat(page.texts("#people tbody tr")).hasSize(12);
    assertThat(page.texts("#people .rows .more"))
        .containsExactly("Show 50 more", "Show all (%d)".formatted(PEOPLE + 1));
    page.click("#people .rows .more");
    assertThat(page.texts("#people tbody tr")).hasSize(62);
    assertThat(
            page.value(
                    "[...document.querySelectorAll('#people tbody tr')].indexOf(document"
                        + ".activeElement.closest('tr'))")
                .asInt())
        .isEqualTo(12);
    page.click("#people .rows .more:last-child");
    assertThat(page.texts("#people tbody tr")).hasSize(PEOPLE + 1);
    assertThat(page.holds("document.querySelector('#people .rows').checkVisibility()")).isFalse();
  }

  @Test
  void numbersSortAsNumbersBothWays() throws Exception {
    page.click("#people thead th:nth-child(3) button");
    page.click("#people thead th:nth-child(2) button");
    page.click("#people .rows .more:last-child");
    List<Integer> words = words();
    assertThat(words).isSortedAccordingTo((a, b) -> b - a).hasSize(PEOPLE + 1);
    assertThat(words.get(0)).isGreaterThan(9);
    page.click("#people thead th:nth-child(2) button");
    assertThat(page.texts("#people [aria-sort=ascending]")).containsExactly("Share of words");
    assertThat(words()).isSorted();
    page.click("#people thead th:first-child button");
    assertThat(page.texts("#people tbody .name"))
        .isSortedAccordingTo(
            (a, b) -> a.toLowerCase(Locale.ROOT).compareTo(b.toLowerCase(Locale.ROOT)));
  }

  private static List<Integer> words() throws Exception {
    return page.texts("#people [data-figure=words] .small").stream()
        .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
        .toList();
  }

  @Test
  void headOfTheMatrixSortsByIt() throws Exception {
    String hilda = "#matrix thead th[data-head='person:hilda-clintonmoe'] button";
    List<String> before = page.texts("#matrix tbody th");
    if (!page.holds("document.querySelector(" + BrowserPage.quoted(hilda) + ")")) {
      hilda = "#matrix thead th:nth-child(3) button";
    }
    page.click(hilda);
    assertThat(page.texts("#matrix thead [aria-sort=descending]")).hasSize(1);
    assertThat(page.texts("#matrix tbody th").get(0)).isEqualTo("Ana Lund");
    assertThat(page.holds("document.activeElement.closest('th[aria-sort]')")).isTrue();
    page.press("ArrowDown");
    assertThat(page.holds("document.activeElement.matches('[data-cell]')")).isTrue();
    page.press("ArrowUp");
    page.press("Enter");
    assertThat(page.texts("#matrix [aria-sort]")).isEmpty();
    assertThat(page.texts("#matrix tbody th")).isEqualTo(before);
  }
}
