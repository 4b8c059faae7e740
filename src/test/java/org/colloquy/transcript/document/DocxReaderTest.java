package org.colloquy.transcript.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.colloquy.model.Transcript;
import org.colloquy.transcript.Turns;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word documents: what is text in them, and what harms nothing. */
class DocxReaderTest {
  private final DocxReader reader = new DocxReader();

  private String turns(byte[] bytes) {
    return Turns.of(reader.read("talk.docx", bytes));
  }

  @Test
  void paragraphsAndCellsAreReadInOrder() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFRun run = document.createParagraph().createRun();
      run.setText("LENA FOSS, HOST: Was the mill");
      run.addBreak();
      run.setText("sold?");
      XWPFTable table = document.createTable(1, 2);
      table.getRow(0).getCell(0).setText("OLE BRANDT:");
      table.getRow(0).getCell(1).setText("It was given away.");
      document.createParagraph().createRun().setText("FOSS: To whom?");
      document.createParagraph().createRun().setText("And (LAUGHTER) when?");
      document.getProperties().getCoreProperties().setTitle("The mill of Tarn");
      document
          .getProperties()
          .getCoreProperties()
          .setCreated(
              Optional.of(java.util.Date.from(java.time.Instant.parse("2022-05-06T10:00:00Z"))));
      byte[] bytes = WordDocuments.bytes(document);
      assertThat(turns(bytes))
          .isEqualTo(
              """
              LENA FOSS, HOST | Was the mill ¶ sold?
              OLE BRANDT | It was given away.
              FOSS | To whom? ¶ And when?
              > (LAUGHTER)""");
      Transcript transcript = ((Reading.Conversation) reader.read("talk.docx", bytes)).transcript();
      assertThat(transcript.title()).contains("The mill of Tarn");
      assertThat(transcript.date()).contains(LocalDate.of(2022, 5, 6));
      assertThat(
              ((Reading.Conversation) reader.read("2020-01-02 talk.docx", bytes))
                  .transcript()
                  .date())
          .contains(LocalDate.of(2020, 1, 2));
    }
  }

  @Test
  void namesInTheStyleOfSpeakersAreLabels() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      addStyle(document, "Speaker", false);
      for (String[] turn :
          new String[][] {
            {"Lena Foss", "Was the mill sold? You said so."},
            {"Ole Brandt", "I did. It was given away."},
            {"Lena Foss", "To whom?"}
          }) {
        add(document, "Speaker", turn[0]);
        add(document, "", turn[1]);
      }
      assertThat(turns(WordDocuments.bytes(document)))
          .isEqualTo(
              """
              Lena Foss | Was the mill sold? You said so.
              Ole Brandt | I did. It was given away.
              Lena Foss | To whom?""");
    }
  }

  @Test
  void aListOfNamesInTheStyleOfSpeakersIsNoTranscript() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      addStyle(document, "Speaker", false);
      add(document, "", "The speakers of the day");
      for (String name : new String[] {"Lena Foss", "Ole Brandt", "Ida Holm", "Lena Foss"}) {
        add(document, "Speaker", name);
        add(document, "", "Room 2, at noon");
      }
      assertThat(turns(WordDocuments.bytes(document)))
          .isEqualTo("! not a transcript: no speaker label found");
    }
  }

  @Test
  void questionsThatTheirStyleSetsInBoldPrintAreQuestions() throws Exception {
    try (XWPFDocument document = new XWPFDocument()) {
      addStyle(document, "Asked", true);
      for (String[] turn :
          new String[][] {
            {"Was the mill sold?", "I gave it away. It was my mother's."},
            {"To whom did it go?", "To my brother, and I miss it."},
            {"Would you take it back?", "I would."}
          }) {
        add(document, "Asked", turn[0]);
        add(document, "", turn[1]);
      }
      assertThat(turns(WordDocuments.bytes(document)))
          .isEqualTo(
              """
              Q | Was the mill sold?
               | I gave it away. It was my mother's.
              Q | To whom did it go?
               | To my brother, and I miss it.
              Q | Would you take it back?
               | I would.""");
    }
  }

  private static void addStyle(XWPFDocument document, String name, boolean bold) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(name);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    if (bold) {
      style.addNewRPr().addNewB();
    }
    document.createStyles().addStyle(new XWPFStyle(style));
  }

  private static void add(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }

  @Test
  void deletedTextAndNotesAreNotSaid() throws Exception {
    byte[] bytes =
        WordDocuments.ofXml(
            "",
            "<w:p><w:r><w:t>LENA FOSS, HOST: Yes.</w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"x\"><w:r><w:delText> Never.</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"x\"><w:r><w:t> Often.</w:t></w:r></w:ins>"
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                + "<w:sdt><w:sdtContent><w:p><w:r><w:t>OLE BRANDT: So?</w:t></w:r></w:p></w:sdtContent></w:sdt>");
    assertThat(turns(bytes)).isEqualTo("LENA FOSS, HOST | Yes. Often.\nOLE BRANDT | So?");
  }

  @Test
  void withoutLabelsItIsNoTranscript() throws Exception {
    assertThat(turns(WordDocuments.of("Nobody speaks here.")))
        .isEqualTo("! not a transcript: no speaker label found");
    assertThat(turns(WordDocuments.of())).isEqualTo("! not a transcript: no speaker label found");
  }

  @Test
  void brokenFilesFail() throws Exception {
    byte[] whole = WordDocuments.of("LENA FOSS, HOST: Was the mill sold?");
    assertThat(turns(new byte[0])).isEqualTo("! not a transcript: empty");
    assertThat(turns("no zip at all".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .startsWith("! failed: is not a Word document that can be read (");
    assertThat(turns(Arrays.copyOf(whole, whole.length / 2))).startsWith("! failed: is not a Word");
    assertThat(turns(WordDocuments.ofXml("", "<w:p><w:r>"))).startsWith("! failed: is not a Word");
    assertThat(turns(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .startsWith("! failed: is protected by a password");
  }

  @Test
  void noEntityIsResolved() throws Exception {
    byte[] bytes =
        WordDocuments.ofXml(
            "<!DOCTYPE x [<!ENTITY own SYSTEM \"file:pom.xml\">]>",
            "<w:p><w:r><w:t>LENA FOSS, HOST: Yes &own;</w:t></w:r></w:p>");
    assertThat(turns(bytes)).startsWith("! failed: is not a Word").doesNotContain("colloquy");
  }

  @Test
  void zipBombsAndDeepNestingFail() throws Exception {
    byte[] bomb = WordDocuments.ofXml("", "<w:p/>" + " ".repeat(60_000_000));
    assertThat(bomb).hasSizeLessThan(1_000_000);
    assertThat(turns(bomb)).startsWith("! failed: is not a Word").contains("Zip bomb");
    int depth = 20_000;
    byte[] deep =
        WordDocuments.ofXml(
            "",
            "<w:tbl><w:tr><w:tc>".repeat(depth)
                + "<w:p/>"
                + "</w:tc></w:tr></w:tbl>".repeat(depth));
    assertThat(turns(deep)).startsWith("! ");
  }
}
