package org.colloquy.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.colloquy.model.Sourced;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.page.PageReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title, date and outlet of saved web pages. */
class HtmlHeadTest {
  private static final String TALK =
      "<p>ADA BELL, HOST: Who wanted the weir?</p><p>TOM FENN: Nobody did. I was there.</p>"
          + "<p>BELL: What did you see?</p><p>FENN: Nothing at all.</p>";

  private static String read(String head, String above) {
    String page = "<html><head>" + head + "</head><body>" + above + TALK + "</body></html>";
    Reading reading =
        new HtmlReader(".html", new PageReader())
            .read("talk.html", page.getBytes(StandardCharsets.UTF_8));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    return transcript.title().orElse("-")
        + "; "
        + transcript.foundDate().map(Sourced::value).map(Object::toString).orElse("-")
        + "; "
        + transcript.outlet().orElse("-");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the site is the outlet | <meta property='og:site_name' content='Radio  Holm'> |"
            + " <h1>The weir at Holm</h1> | The weir at Holm; -; Radio Holm",
        "an address is no outlet | <meta property='og:site_name' content='www.holm.example'> |"
            + " <h1>The weir at Holm</h1> | The weir at Holm; -; -",
        "slashes stay in a title | <meta property='og:title' content='Tides and/or weirs'> |"
            + " <p>Radio</p> | Tides and/or weirs; -; -",
        "a day with slashes | <meta name='date' content='2024/03/05'> |"
            + " <h1>The weir at Holm</h1> | The weir at Holm; 2024-03-05; -",
        "a day in words | <meta name='pubdate' content='Tue, 5 Mar 2024 10:00:00 GMT'> |"
            + " <h1>The weir at Holm</h1> | The weir at Holm; 2024-03-05; -",
        "a day at the title's end | <title>Board of Holm (Tuesday, March 5, 2024)</title> |"
            + " <p>Radio</p> | Board of Holm (Tuesday, March 5, 2024); 2024-03-05; -",
        "a day that the title is about | <title>The flood of March 5, 1999</title> |"
            + " <p>Radio</p> | The flood of March 5, 1999; -; -",
        "the page before its metadata | <meta name='date' content='2024-03-07'> |"
            + " <p>Aired March 5, 2024</p> | -; 2024-03-05; -"
      })
  void headOfAWebPage(String reason, String head, String above, String found) {
    assertThat(read(head, above)).as(reason).isEqualTo(found);
  }
}
