package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.colloquy.browser.BrowserPage;
import org.colloquy.browser.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Back undoes the first thing that a reader does in a section whose choice stands in the address.
 * Skipped where there is no Chromium.
 */
class BackIT {
  private static final String COMPARED =
      "document.querySelectorAll('#compare .chips .chip').length";

  private static Chromium browser;
  private static BrowserPage page;

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
    page.open(Path.of("output", "report.html").toAbsolutePath().toUri());
    page.waitUntil("document.querySelector('#compare .choose select')");
  }

  @Test
  void firstComparison() throws Exception {
    page.click("#compare .compared button");
    page.waitUntil(COMPARED + " === 2");
    page.value("history.back()");
    page.waitUntil(COMPARED + " === 0");
    page.value("history.forward()");
    page.waitUntil(COMPARED + " === 2");
  }

  @Test
  void firstTypeOfWhoIsNeverHeard() throws Exception {
    String type = "document.querySelector('#heard .type').value";
    assertThat(page.value(type).asText()).isEqualTo("PERSON");
    page.value(
        "(() => { const s = document.querySelector('#heard .type'); s.value = 'CITY'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
    page.waitUntil("location.hash.includes('CITY')");
    page.value("history.back()");
    page.waitUntil(type + " === 'PERSON'");
  }

  @Test
  void firstSearch() throws Exception {
    page.value(
        "(() => { const q = document.querySelector('#search [name=q]'); q.value = 'bridge'; q.form.requestSubmit(); })()");
    page.waitUntil("document.querySelectorAll('#search .lines tbody tr').length > 0");
    page.value("history.back()");
    page.waitUntil("document.querySelectorAll('#search .lines tbody tr').length === 0");
    assertThat(page.value("document.querySelector('#search [name=q]').value").asText()).isEmpty();
  }

  @Test
  void toneBeforeAnySideStandsInTheAddress() throws Exception {
    page.value("location.hash = '#compare?of=people&toward=person:lena-ang'");
    page.waitUntil(COMPARED + " === 1");
    page.value(
        "(() => { const s = document.querySelector('#compare .choose select'); s.value = 'roles'; s.dispatchEvent(new Event('change', { bubbles: true })); })()");
    page.waitUntil("location.hash.includes('of=roles')");
    assertThat(page.value("location.hash").asText()).contains("toward=person%3Alena-ang");
    assertThat(
            page.holds(
                "document.activeElement === document.querySelector('#compare .choose select')"))
        .isTrue();
  }
}
