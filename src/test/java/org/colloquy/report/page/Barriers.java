package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.browser.BrowserPage;

/** What axe-core finds that keeps somebody from using a page. */
final class Barriers {
  /** A page on which fewer rules apply was not looked through. */
  private static final int FEWEST_PASSED = 20;

  private final String axe;

  Barriers() throws IOException {
    try (InputStream in = Barriers.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The rules that the page breaks as it is shown now, each with some of the elements. */
  List<String> on(BrowserPage page) throws Exception {
    page.value(axe + "; 0");
    JsonNode found =
        page.value(
            "axe.run(document, { resultTypes: ['violations'] }).then((r) => ({ passed:"
                + " r.passes.length, wrong: r.violations.map((v) => v.id + ': ' + v.nodes.map((n)"
                + " => n.target + ' ' + n.failureSummary).slice(0, 5).join('; ')) }))");
    assertThat(found.get("passed").asInt()).isGreaterThan(FEWEST_PASSED);
    List<String> wrong = new ArrayList<>();
    found.get("wrong").forEach(one -> wrong.add(one.asText()));
    return wrong;
  }
}
