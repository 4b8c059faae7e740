package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.app.Night;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section on balance, which is there only with a table of people. */
class BalanceIT {
  @TempDir private static Path folder;
  private static Chromium browser;
  private static BrowserPage page;
  private static Night night;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Chromium.installed().isPresent(),
        "Chromium is not installed (Debian: apt-get install chromium)");
    night =
        new Night(folder)
            .with(
                new FakeAnnotator()
                    .name("Ana Lund", EntityType.PERSON)
                    .name("Sara Holt", EntityType.PERSON)
                    .name("Piet Brock", EntityType.PERSON));
    night.write(
        "a.txt",
        "ANA LUND, HOST: Sara Holt is good. Sara Holt is good again. One two three four five.\n\n"
            + "PIET BROCK: Ana Lund knows. Yes.\n\nMAN #1: Piet Brock is bad.\n");
    browser = Chromium.start();
    page = browser.page();
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open(String people) throws Exception {
    Files.deleteIfExists(night.data.resolve("people.csv"));
    if (!people.isEmpty()) {
      night.write("people.csv", people);
    }
    night.run("-q", "--settle", 0);
    page.screen(1280, 900, false);
    page.open(night.output.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  @Test
  void eachColumnHasATableWhoseValuesLeadToDossiers() throws Exception {
    open(
        "name,gender,<b>party</b>\nAna Lund,woman,Green\nSara Holt,woman,\nPiet Brock,man,Green\n");
    assertThat(page.texts("#balance h3")).containsExactly("gender", "<b>party</b>");
    assertThat(page.texts("#balance .wide:nth-of-type(1) tbody .name"))
        .containsExactly("man", "woman", "(no value)", "(not in people.csv)");
    assertThat(page.texts("#balance tr[data-value=woman] .share"))
        .containsExactly(
            "63.64 % of the words (n 14, 1 person)", "75.00 % of the mentions (n 3, 2 people)");
    assertThat(page.holds("!document.querySelector('.top a[href=\"#balance\"]').hidden")).isTrue();
    page.click("#balance tr[data-value=woman] summary");
    for (String scheme : List.of("light", "dark")) {
      page.prefer(scheme);
      assertThat(new Barriers().on(page)).as(scheme).isEmpty();
    }
    assertThat(page.texts("#balance tr[data-value=woman] li a"))
        .containsExactly("Ana Lund", "Sara Holt");
    page.click("#balance tr[data-value=woman] li:nth-child(2) a");
    page.waitUntil("!document.getElementById('dossier').hidden");
    assertThat(page.texts("#dossier h1")).containsExactly("Sara Holt");
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void withoutPeopleThereIsNoSection() throws Exception {
    open("");
    assertThat(page.holds("document.getElementById('balance').hidden")).isTrue();
    assertThat(page.holds("document.querySelector('.top a[href=\"#balance\"]').hidden")).isTrue();
    assertThat(page.complaints()).isEmpty();
  }
}
