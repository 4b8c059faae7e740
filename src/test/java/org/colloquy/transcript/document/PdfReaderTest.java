package org.colloquy.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Turns;
import org.colloquy.transcript.document.PdfDocuments.Printed;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;

/** PDFs: lines become paragraphs, what pages repeat is dropped, and what harms nothing. */
class PdfReaderTest {
  private static final String WIDE =
      "Nobody in the valley had ever seen so much water come down the river in one single night, and";

  private final PdfReader reader = new PdfReader();

  static {
    PdfDocuments.silence();
  }

  private String turns(byte[] bytes) {
    return Turns.of(reader.read("talk.pdf", bytes));
  }

  @Test
  void wrappedLinesAreJoinedAndShortOnesEndParagraphs() throws Exception {
    String question =
        WIDE
            + " then it stopped. What did you do, as the one who kept the weir, and what did all"
            + " the others do who had been told so often by well-meaning neighbours to stay away?";
    List<String> lines = new ArrayList<>();
    lines.addAll(PdfDocuments.wrapped("LENA FOSS, HOST: " + question));
    lines.addAll(PdfDocuments.wrapped("OLE BRANDT: " + WIDE + " we ran."));
    lines.addAll(PdfDocuments.wrapped(question));
    lines.add("FOSS: And then?");
    assertThat(turns(PdfDocuments.of(lines.toArray(String[]::new))))
        .isEqualTo(
            "LENA FOSS, HOST | "
                + question
                + "\nOLE BRANDT | "
                + WIDE
                + " we ran. ¶ "
                + question
                + "\nFOSS | And then?");
  }

  @Test
  void aGapEndsAParagraph() throws Exception {
    try (PDDocument document = new PDDocument()) {
      String full = PdfDocuments.wrapped(WIDE + " " + WIDE).get(0);
      PdfDocuments.addPage(
          document,
          List.of(
              new Printed(700, "LENA FOSS, HOST: So?"),
              new Printed(686, full),
              new Printed(672, full),
              new Printed(650, full),
              new Printed(636, full)));
      assertThat(turns(PdfDocuments.bytes(document)))
          .isEqualTo("LENA FOSS, HOST | So? ¶ " + full + " " + full + " ¶ " + full + " " + full);
    }
  }

  @Test
  void aLabelBehindAFullLineBeginsATurn() throws Exception {
    String full = WIDE.substring(0, WIDE.length() - 5) + " yes.";
    assertThat(turns(PdfDocuments.of("LENA FOSS, HOST: So?", "OLE BRANDT: " + full, "FOSS: And?")))
        .isEqualTo("LENA FOSS, HOST | So?\nOLE BRANDT | " + full + "\nFOSS | And?");
  }

  @Test
  void headersFootersAndPageNumbersDoNotCutSpeech() throws Exception {
    List<String> body = new ArrayList<>();
    List<String> turns = new ArrayList<>();
    for (String month : List.of("May", "June", "July", "August")) {
      StringBuilder speech = new StringBuilder();
      for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")) {
        speech.append(" On the ").append(day).append(" before ").append(WIDE);
      }
      turns.add("LENA FOSS, HOST |" + speech.toString().replace("Nobody", month) + " it ended.");
      body.addAll(PdfDocuments.wrapped(turns.get(turns.size() - 1).replace(" |", ":")));
    }
    int perPage = 5;
    try (PDDocument document = new PDDocument()) {
      for (int from = 0; from < body.size(); from += perPage) {
        int page = from / perPage + 1;
        List<Printed> lines = new ArrayList<>();
        lines.add(new Printed(40, "- " + page + " -"));
        lines.add(new Printed(760, "Valley History Project, interview 7, page " + page));
        for (int i = from; i < Math.min(body.size(), from + perPage); i++) {
          lines.add(new Printed(700 - 14F * (i - from), body.get(i)));
        }
        PdfDocuments.addPage(document, lines);
      }
      assertThat(turns(PdfDocuments.bytes(document))).isEqualTo(String.join("\n", turns));
    }
  }

  @Test
  void titleOfTheDocumentIsUsedUnlessAProgramMadeItUp() throws Exception {
    assertThat(titled("The flood").title()).contains("The flood");
    assertThat(titled("Microsoft Word - talk.docx").title()).isEmpty();
  }

  private Transcript titled(String title) throws Exception {
    try (PDDocument document = new PDDocument()) {
      PdfDocuments.addPage(document, List.of(new Printed(700, "LENA FOSS, HOST: Yes.")));
      document.getDocumentInformation().setTitle(title);
      Reading reading = reader.read("talk.pdf", PdfDocuments.bytes(document));
      return ((Reading.Conversation) reading).transcript();
    }
  }

  @Test
  void withoutTextLayerItFails() throws Exception {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertThat(turns(PdfDocuments.bytes(document)))
          .isEqualTo("! failed: has no text layer, only pictures of pages");
    }
  }

  @Test
  void encryptedItFails() throws Exception {
    for (String password : List.of("secret", "")) {
      try (PDDocument document = new PDDocument()) {
        PdfDocuments.addPage(document, List.of(new Printed(700, "LENA FOSS, HOST: Yes.")));
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);
        document.protect(new StandardProtectionPolicy("owner", password, none));
        assertThat(turns(PdfDocuments.bytes(document)))
            .isEqualTo("! failed: is encrypted and does not let its text be read");
      }
    }
  }

  @Test
  void withoutLabelsItIsNoTranscript() throws Exception {
    assertThat(turns(PdfDocuments.of("Nobody speaks here.")))
        .isEqualTo("! not a transcript: no speaker label found");
  }

  @Test
  void brokenFilesFail() throws Exception {
    assertThat(turns(new byte[0])).isEqualTo("! not a transcript: empty");
    assertThat(turns("no PDF at all".getBytes(StandardCharsets.US_ASCII)))
        .startsWith("! failed: is not a PDF that can be read (");
    byte[] whole = PdfDocuments.of("LENA FOSS, HOST: Yes.");
    assertThat(turns(Arrays.copyOf(whole, 60))).startsWith("! failed: ");
    String deep =
        "%PDF-1.4\n1 0 obj\n" + "[".repeat(100_000) + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF";
    assertThat(turns(deep.getBytes(StandardCharsets.US_ASCII))).startsWith("! failed: ");
  }
}
