package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.app.Night;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.EntityType;
import org.colloquy.report.csv.PublishedTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The section on accuracy, which is there only with a check file. */
class AccuracyIT {
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
                    .name("Nordvik", EntityType.CITY));
    night.write(
        "a.txt",
        "ANA LUND, HOST: Sara Holt is good. Sara Holt is here.\n\nSARA HOLT: Ana Lund knows Nordvik. Nordvik"
            + " is far.\n\n"
            + "ANA LUND: Yes.\n\nSARA HOLT: No.\n\nANA LUND: Well.\n");
    browser = Chromium.start();
    page = browser.page();
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open() throws Exception {
    night.run("-q", "--settle", 0);
    page.screen(1280, 900, false);
    page.open(night.output.resolve("report.html").toUri());
    page.waitUntil("document.querySelectorAll('#people tbody tr').length > 0");
  }

  @Test
  void whatIsMeasuredStandsInASectionAndBesideTheFigures() throws Exception {
    night.run("-q", "--settle", 0, "--check", 1000);
    List<String> lines =
        new ArrayList<>(
            List.of("kind,transcript,start,end,text,class,program,meant,in_class,answer"));
    PublishedTable.read(
        night.output.resolve("check.csv"),
        List.of("kind", "transcript", "start", "end", "text", "class", "program", "meant"),
        row -> {
          if (row.get(0).equals("turn")) {
            lines.add(String.join(",", row) + (lines.size() == 1 ? ",5,no" : ",5,yes"));
          } else if (row.get(0).equals("name")) {
            // 900 people and 100 towns: the unweighted share would be 3 of 5.
            boolean person = row.get(5).equals("PERSON");
            lines.add(String.join(",", row) + (person ? ",900,yes" : ",100,wrong thing"));
          }
        });
    night.write("check.csv", String.join("\n", lines) + "\n");
    open();
    assertThat(page.texts("#accuracy tr[data-kind=turn][data-class=all] td").subList(0, 3))
        .containsExactly("5", "5 answers in 1 conversation", "80 % 37–96 %");
    assertThat(page.texts("#accuracy tr[data-kind=turn][data-class=labelled] td").subList(0, 3))
        .containsExactly("5", "4 of 5 in 1 conversation", "80 % 37–96 %");
    List<String> names = page.texts("#accuracy tr[data-kind=name][data-class=all] td");
    assertThat(names.get(1)).isEqualTo("5 answers in 1 conversation");
    assertThat(names.get(2)).startsWith("90 % ");
    assertThat(page.texts("#accuracy tr[data-kind=name][data-class=PERSON] td").get(1))
        .isEqualTo("3 of 3 in 1 conversation");
    assertThat(page.texts("#matrix .right-here"))
        .containsExactly(
            "Checked by you: name: right 90 % here ("
                + names.get(2).substring("90 % ".length())
                + "). How right is it here?");
    assertThat(page.texts("#people .right-here"))
        .containsExactly("Checked by you: turn: right 80 % here (37–96 %). How right is it here?");
    assertThat(page.holds("!document.querySelector('.top a[href=\"#accuracy\"]').hidden")).isTrue();
    page.click("#accuracy summary");
    for (String scheme : List.of("light", "dark")) {
      page.prefer(scheme);
      assertThat(new Barriers().on(page)).as(scheme).isEmpty();
    }
    assertThat(page.texts("#accuracy li").get(0)).startsWith("From 5 turns of all classes, 5 were");
    assertThat(page.complaints()).isEmpty();
    Files.delete(night.data.resolve("check.csv"));
    open();
    assertThat(page.holds("document.getElementById('accuracy').hidden")).isTrue();
    assertThat(page.holds("document.querySelector('.top a[href=\"#accuracy\"]').hidden")).isTrue();
    assertThat(page.texts(".right-here")).isEmpty();
    assertThat(page.complaints()).isEmpty();
  }
}
