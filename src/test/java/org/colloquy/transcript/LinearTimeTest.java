package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.document.PdfDocuments;
import org.colloquy.transcript.format.Reading;

/**
 * No file takes more than linear time to read and to cast, whatever its letters: a file that is
 * eight times as long takes about eight times as long, not 64 times. The time is that of the
 * processor for this thread, so that a busy machine does not count; the inputs are the same in each
 * run; a ratio that is too high is measured again before it counts.
 */
class LinearTimeTest {
  private static final int SMALL = 4_000;
  private static final int TIMES = 8;

  /** Between linear (8) and quadratic (64); the first reading of a kind warms up, too. */
  private static final int MOST = 24;

  /** Less than this, in nanoseconds, says nothing. */
  private static final long SOON = 250_000_000;

  private static final int ATTEMPTS = 3;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  static {
    PdfDocuments.silence();
  }

  /** The letters, marks and words that files are made of. */
  private static final List<String> PIECES =
      List.of(
          "e\u0301",
          "\u0301",
          "\u05D0",
          "\u0623",
          "é",
          "É",
          "ﬁ",
          "\uD83D\uDE00",
          "\u200B",
          "\uFFFD",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "<",
          ">",
          "\"",
          "“",
          "'",
          "’",
          "-",
          "–",
          "—",
          "*",
          "**",
          "_",
          "A",
          "a",
          "Ab",
          "1",
          "12",
          ":",
          ": ",
          " ",
          "  ",
          "\t",
          ".",
          ". ",
          ",",
          ", ",
          "\n",
          "\n\n",
          "\r\n",
          ">> ",
          "#",
          "|",
          "/",
          "//",
          "&",
          "&amp;",
          "&#",
          "=",
          "♪",
          "@",
          "+",
          "%",
          "\\",
          "~",
          "\u2028",
          "\u00A0",
          "?",
          "!",
          "...",
          "Mr. ",
          "Dr. ",
          "MR. ",
          "Jr.",
          "Ada ",
          "ADA ",
          "ADA LUND: ",
          "Ada: ",
          "Q ",
          "A. ",
          "I ",
          "I'm ",
          "you",
          "the ",
          "of ",
          "and ",
          "said ",
          "thanks ",
          "(LAUGHTER) ",
          "[00:01] ",
          "0:01 ",
          "00:00:01,000 --> 00:00:02,000\n",
          "12/03/21, 10:15 - ",
          "BY MR. ",
          "THE ",
          "5 March 2024 ",
          "3/4/2016 ",
          "http://a.b/");

  /** What stands before and behind the pieces, by the name of the file. */
  private static final Map<String, List<String>> FRAMES =
      Map.ofEntries(
          Map.entry("alone.txt", List.of("", "\n")),
          Map.entry(
              "head.txt", List.of("Title\n\n", "\n\nADA LUND, HOST: Hi.\n\nLUND: And you?\n")),
          Map.entry("speech.txt", List.of("ADA LUND, HOST: Hi.\n\nLUND: ", "\n\nLUND: And you?\n")),
          Map.entry(
              "label.txt",
              List.of("ADA LUND, HOST: Hi.\n\nLUND: Hi.\n\n", ": I see. You?\n\nLUND: And you?\n")),
          Map.entry(
              "names.txt",
              List.of(
                  "Ada Lund: Hi, how are you?\n\nBo Brock: I am well.\n\nAda Lund: ",
                  "\n\nBo Brock: I am. And you?\n\nAda Lund: I am.\n")),
          Map.entry(
              "questions.txt",
              List.of("Q How are you?\n\nA I am well.\n\nQ ", "\n\nA I am. And you?\n\nQ I am.\n")),
          Map.entry(
              "chat.txt",
              List.of(
                  "12/03/21, 10:15 - Ada: Hi?\n12/03/21, 10:16 - Bo: I? ",
                  "\n12/03/21, 10:17 - Ada: yes\n")),
          Map.entry(
              "table.txt", List.of("speaker\ttext\nAda\tHi you\nBo\tI am ", "\nAda\tI see\n")),
          Map.entry(
              "talk.md",
              List.of(
                  "**Ada Lund:** Hi you.\n\n**Bo Brock:** I am.\n\n**Ada Lund:** ",
                  "\n\n**Bo Brock:** I am. And you?\n")),
          Map.entry(
              "talk.html", List.of("<p>ADA LUND, HOST: Hi.</p><p>LUND: ", "</p><p>LUND: You?</p>")),
          Map.entry("raw.html", List.of("", "")),
          Map.entry("talk.rtf", List.of("{\\rtf1 ADA LUND, HOST: Hi.\\par LUND: ", "}")),
          Map.entry(
              "talk.vtt",
              List.of(
                  "WEBVTT\n\n00:01.000 --> 00:02.000\nAda: Hi.\n\n00:02.000 --> 00:03.000\nBo: I am ",
                  "\n\n00:03.000 --> 00:04.000\nAda: And you?\n")),
          Map.entry(
              "voice.vtt", List.of("WEBVTT\n\n00:01.000 --> 00:02.000\n<v ", ">Hi, I am.</v>\n")),
          Map.entry("number.vtt", List.of("WEBVTT\n\n", "\n00:01.000 --> 00:02.000\nHi, I am.\n")),
          Map.entry("talk.srt", List.of("1\n00:00:01,000 --> 00:00:02,000\nAda: Hi, I am ", "\n")),
          Map.entry("talk.sbv", List.of("0:00:01.000,0:00:02.000\nAda: Hi, I am ", "\n")),
          Map.entry(
              "talk.ass",
              List.of("[Events]\nDialogue: 0,0:00:01.00,0:00:02.00,D,Ada,0,0,0,,", "\n")),
          Map.entry("talk.lrc", List.of("[00:01.00] ", "\n")),
          Map.entry(
              "talk.ttml",
              List.of(
                  "<tt xmlns=\"http://www.w3.org/ns/ttml\"><body><div><p begin=\"1s\" end=\"2s\">Ada: ",
                  "</p></div></body></tt>")),
          Map.entry(
              "talk.tei",
              List.of(
                  "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><u who=\"#a\">I ",
                  "</u></body></text></TEI>")),
          Map.entry(
              "voice.tei",
              List.of(
                  "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><body><u who=\"",
                  "\">I am</u></body></text></TEI>")),
          Map.entry(
              "talk.trs",
              List.of(
                  "<Trans><Episode><Section><Turn startTime=\"0\" endTime=\"1\"><Sync time=\"0\"/>I ",
                  "</Turn></Section></Episode></Trans>")),
          Map.entry(
              "talk.cha", List.of("@Begin\n@Participants:\tADA Ada Adult\n*ADA:\t", "\n@End\n")),
          Map.entry(
              "talk.TextGrid",
              List.of(
                  "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n1\n<exists>\n1\n"
                      + "\"IntervalTier\"\n\"A\"\n0\n1\n1\n0\n1\n\"",
                  "\"\n")),
          Map.entry(
              "talk.json",
              List.of(
                  "{\"segments\":[{\"speaker\":\"Ada\",\"text\":\"Hi you\"},"
                      + "{\"speaker\":\"Bo\",\"text\":\"",
                  "\"}]}")),
          Map.entry(
              "voice.json",
              List.of(
                  "{\"segments\":[{\"speaker\":\"Ada\",\"text\":\"Hi you\"},"
                      + "{\"text\":\"I am\",\"speaker\":\"",
                  "\"}]}")),
          Map.entry("raw.json", List.of("", "")),
          Map.entry("talk.csv", List.of("speaker,text\nAda,Hi you\nBo,I am ", "\nAda,I see\n")),
          Map.entry("talk.otr", List.of("{\"text\":\"<p>ADA LUND, HOST: Hi.</p><p>LUND: ", "\"}")));

  /**
   * A file of any length.
   *
   * @param name decides what stands around the pieces
   * @param pieces what is repeated
   * @param shuffled whether the pieces come in any order, or always in this one
   */
  record GrowingFile(String name, List<String> pieces, boolean shuffled) {
    String ofLength(int length) {
      StringBuilder inside = new StringBuilder();
      Random random = new Random(length);
      for (int i = 0; inside.length() < length; i++) {
        inside.append(pieces.get(shuffled ? random.nextInt(pieces.size()) : i % pieces.size()));
      }
      List<String> frame = FRAMES.get(name);
      return frame.get(0) + escaped(inside.toString()) + frame.get(1);
    }

    /** Returns the text as the format of the file writes it, so that it reaches the reading. */
    private String escaped(String text) {
      String format = name.substring(name.indexOf('.') + 1).toLowerCase(Locale.ROOT);
      return switch (name.startsWith("raw") ? "" : format) {
        case "json", "otr" ->
            text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        case "ttml", "tei", "trs" ->
            text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        default -> text;
      };
    }
  }

  @Property(tries = 300, seed = "20261127")
  void eightTimesTheLengthTakesNotMuchMoreThanEightTimesTheTime(
      @ForAll("growingFiles") GrowingFile file) {
    String small = file.ofLength(SMALL);
    String large = file.ofLength(SMALL * TIMES);
    long least = Long.MAX_VALUE;
    long most = 0;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      most = Math.max(most, nanoseconds(file.name(), small));
      least = Math.min(least, nanoseconds(file.name(), large));
      if (least < SOON || least < MOST * most) {
        return;
      }
    }
    assertThat(least).as("%s: %s ns, then %s ns", file, most, least).isLessThan(MOST * most);
  }

  @Provide
  Arbitrary<GrowingFile> growingFiles() {
    return Combinators.combine(
            Arbitraries.of(FRAMES.keySet().stream().sorted().toList()),
            Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.of(true, false))
        .as(GrowingFile::new);
  }

  private static long nanoseconds(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    long start = THREADS.getCurrentThreadCpuTime();
    Reading reading = new Readers().read(new TranscriptFile(name, Path.of(name)), bytes);
    if (reading instanceof Reading.Conversation conversation) {
      Casting.of(conversation.transcript());
    }
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
