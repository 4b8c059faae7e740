package org.colloquy.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.colloquy.transcript.Turns;
import org.colloquy.transcript.page.PageReader;
import org.junit.jupiter.api.Test;

/** Documents that are archives: OpenDocument texts and electronic books, and what harms nothing. */
class ArchivedDocumentsTest {
  private static final String TALK =
      "<text:p>ORLA BETT, HOST: Where are the bees?</text:p><text:p>DANUTA FISCH: Sold.</text:p>";

  private final PageReader pages = new PageReader();

  /** An archive of parts, given as names and contents in turn. */
  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static String content(String prolog, String body) {
    return prolog
        + "<office:document-content xmlns:office='o' xmlns:text='t'><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private String turnsOfText(byte[] bytes) {
    return Turns.of(OpenDocumentReader.zipped(pages).read("talk.odt", bytes));
  }

  private String turnsOfBook(byte[] bytes) {
    return Turns.of(new EpubReader(pages).read("talk.epub", bytes));
  }

  @Test
  void textsAreRead() throws IOException {
    assertThat(turnsOfText(zip("content.xml", content("", TALK))))
        .isEqualTo("ORLA BETT, HOST | Where are the bees?\nDANUTA FISCH | Sold.");
  }

  @Test
  void brokenTextsFail() throws IOException {
    byte[] whole = zip("content.xml", content("", TALK));
    assertThat(turnsOfText(new byte[0])).isEqualTo("! not a transcript: empty");
    assertThat(turnsOfText(Arrays.copyOf(whole, whole.length / 2))).startsWith("! failed: ");
    assertThat(turnsOfText("no zip at all".getBytes(StandardCharsets.UTF_8)))
        .startsWith("! failed: ")
        .contains("no part content.xml");
    assertThat(turnsOfText(zip("content.xml", "<office>"))).startsWith("! failed: ");
    assertThat(
            turnsOfText(
                zip("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "x")))
        .contains("protected by a password");
  }

  @Test
  void noEntityIsResolved() throws IOException {
    String prolog = "<!DOCTYPE x [<!ENTITY own SYSTEM 'file:pom.xml'>]>";
    byte[] bytes = zip("content.xml", content(prolog, TALK.replace("Sold", "&own;")));
    assertThat(turnsOfText(bytes)).startsWith("! failed: ").doesNotContain("colloquy");
  }

  @Test
  void bombsAndDeepNestingFail() throws IOException {
    byte[] bomb = zip("content.xml", content("", TALK), "Pictures/1", " ".repeat(210 << 20));
    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThat(turnsOfText(bomb)).contains("unpacks to more than 200 MB");
    String deep = "<text:section>".repeat(5_000) + TALK + "</text:section>".repeat(5_000);
    assertThat(turnsOfText(zip("content.xml", content("", deep)))).startsWith("! failed: ");
    String[] many = new String[40_000];
    for (int i = 0; i < many.length; i += 2) {
      many[i] = "p" + i;
      many[i + 1] = "";
    }
    assertThat(turnsOfText(zip(many))).contains("more than 10000 parts");
  }

  @Test
  void booksAreReadInTheOrderOfReading() throws IOException {
    String container =
        "<container><rootfiles><rootfile full-path='in/b.opf'/></rootfiles></container>";
    String book =
        "<package><metadata><title>Bees</title></metadata><manifest>"
            + "<item id='b' href='b.xhtml'/><item id='a' href='a.xhtml'/><item id='c' href='no.xhtml'/>"
            + "</manifest><spine><itemref idref='a'/><itemref idref='b'/><itemref idref='c'/></spine></package>";
    byte[] bytes =
        zip(
            "META-INF/container.xml",
            container,
            "in/b.opf",
            book,
            "in/b.xhtml",
            "<html><body><p>DANUTA FISCH: Sold.</p></body></html>",
            "in/a.xhtml",
            "<html><body><p>ORLA BETT, HOST: Where are the bees?</p></body></html>");
    assertThat(turnsOfBook(bytes))
        .isEqualTo("ORLA BETT, HOST | Where are the bees?\nDANUTA FISCH | Sold.");
    assertThat(turnsOfBook(zip("in/b.opf", book))).contains("no part META-INF/container.xml");
  }
}
