package org.colloquy.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The styles and scripts inside a page, which loads nothing else, and the policy that forbids the
 * browser to run any other script or to fetch anything.
 *
 * @param styles CSS
 * @param early the script that must run before the page is shown
 * @param scripts the scripts that run when the page is loaded, in order
 */
record PageParts(String styles, PageScript early, List<PageScript> scripts) {
  private static final String WEBJAR = "META-INF/resources/webjars/chart.js/";

  /** The modules that both kinds of pages need. */
  static final List<String> SHARED =
      List.of("dom", "tone", "parts", "spoken", "conversation", "evidence", "theme-switch");

  /** The modules that only {@code report.html} needs. */
  static final List<String> OVERVIEW =
      List.of(
          "data",
          "combobox",
          "table",
          "choice",
          "save",
          "words",
          "query",
          "index",
          "found",
          "search",
          "people",
          "matrix",
          "time",
          "changes",
          "look",
          "main");

  PageParts {
    scripts = List.copyOf(scripts);
  }

  /** The parts of {@code report.html}. */
  static PageParts ofOverview() {
    // Without this, a browser's developer tools would try to fetch the source map.
    String chart = webjar("dist/chart.umd.min.js").replaceAll("(?m)^//# sourceMappingURL=.*$", "");
    return new PageParts(
        own("page.css"),
        theme(),
        List.of(
            new PageScript("/*\n" + webjar("LICENSE.md") + "*/\n" + chart),
            together(SHARED, OVERVIEW)));
  }

  /** The parts of a page with one conversation. */
  static PageParts ofConversation() {
    return new PageParts(own("page.css"), theme(), List.of(together(SHARED, List.of("alone"))));
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

  private static String webjar(String name) {
    Properties about = new Properties();
    try (InputStream in = open("META-INF/maven/org.webjars.npm/chart.js/pom.properties")) {
      about.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the chart library does not say its version", e);
    }
    return text(WEBJAR + about.getProperty("version") + "/" + name);
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
