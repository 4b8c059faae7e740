package org.colloquy.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The styles and scripts inside a page, and the policy that forbids the browser to fetch anything
 * and to run any other script than these and what they load: parts of the page beside it.
 *
 * @param styles CSS
 * @param early the script that must run before the page is shown
 * @param scripts the scripts that run when the page is loaded, in order
 */
record PageParts(String styles, PageScript early, List<PageScript> scripts) {
  /** The modules that both kinds of pages need. */
  static final List<String> SHARED =
      List.of(
          "dom",
          "tone",
          "parts",
          "spoken",
          "save",
          "picture",
          "cite",
          "conversation",
          "evidence",
          "theme-switch");

  /** The modules that only {@code report.html} needs. */
  static final List<String> OVERVIEW =
      List.of(
          "data",
          "near",
          "combobox",
          "table",
          "chart",
          "asked",
          "choice",
          "words",
          "query",
          "index",
          "found",
          "search",
          "people",
          "matrix",
          "time",
          "ratio",
          "sides",
          "keyness",
          "keywords",
          "compare",
          "heard",
          "changes",
          "look",
          "subject",
          "reported",
          "answers",
          "dossier",
          "balance",
          "accuracy",
          "address",
          "main");

  /** The styles, which both kinds of pages have. */
  private static final List<String> STYLES =
      List.of("page.css", "dossier.css", "compare.css", "balance.css", "accuracy.css");

  PageParts {
    scripts = List.copyOf(scripts);
  }

  /** The parts of {@code report.html}. */
  static PageParts ofOverview() {
    return new PageParts(allStyles(), theme(), List.of(together(SHARED, OVERVIEW)));
  }

  /** The parts of a page with one conversation. */
  static PageParts ofConversation() {
    return new PageParts(allStyles(), theme(), List.of(together(SHARED, List.of("alone"))));
  }

  private static String allStyles() {
    return STYLES.stream().map(PageParts::own).collect(Collectors.joining());
  }

  private static PageScript theme() {
    return new PageScript(own("theme.js"));
  }

  /** One script of several modules, which share a scope that nothing else can see. */
  private static PageScript together(List<String> shared, List<String> more) {
    return new PageScript(
        java.util.stream.Stream.concat(shared.stream(), more.stream())
            .map(name -> own(name + ".js"))
            .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n")));
  }

  /**
   * The value of {@code Content-Security-Policy}: only these scripts may run, and those that they
   * load ({@code parts.js}).
   */
  String policy() {
    return "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
        + " form-action 'none'; script-src "
        + early.source()
        + scripts.stream().map(script -> " " + script.source()).collect(Collectors.joining())
        + " 'strict-dynamic'";
  }

  private static String own(String name) {
    return text("org/colloquy/report/page/" + name);
  }

  private static String text(String resource) {
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new IllegalStateException(resource + " cannot be read", e);
    }
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = PageParts.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is missing");
    }
    return in;
  }
}
