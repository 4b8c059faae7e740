package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.model.CharacterCounts;
import org.colloquy.model.Outcome;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;
import org.colloquy.transcript.document.DocxReader;
import org.colloquy.transcript.document.PdfDocuments;
import org.colloquy.transcript.document.PdfReader;
import org.colloquy.transcript.document.WordDocuments;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TranscriptReader;

/**
 * Whatever a file holds, a reader returns a value: for random bytes, and for files of its own
 * format with some bytes changed, cut out or doubled.
 */
class ReadersPropertyTest {
  private static final List<TranscriptReader> READERS = new Readers().all();

  static {
    PdfDocuments.silence();
  }

  /** A file to be damaged, and the reader of its format. */
  record Sample(TranscriptReader reader, byte[] bytes) {
    @Override
    public String toString() {
      return reader.getClass().getSimpleName() + " of " + bytes.length + " bytes";
    }
  }

  @Property(tries = 500)
  void randomBytesNeverThrow(@ForAll byte[] bytes) {
    READERS.forEach(reader -> check(reader, bytes));
  }

  @Property(tries = 500)
  void randomTextNeverThrows(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    READERS.forEach(reader -> check(reader, bytes));
  }

  @Property(tries = 3000)
  void damagedFilesNeverThrow(@ForAll("samples") Sample sample, @ForAll long seed) {
    check(sample.reader(), damaged(sample.bytes(), new Random(seed)));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "00:01.000 --> 00:02.000\n",
            "<v Ada>",
            "</v>",
            "<v",
            "<i>",
            "&#x",
            "&amp;",
            "\u200B",
            ":",
            "Ada Roe: ",
            "ADA ROE: ",
            ">> ",
            "- ",
            "♪",
            "[Music]",
            "{\\rtf1 ",
            "\\par ",
            "\\b ",
            "\\cell \\row ",
            "\\u8212?",
            "\\bin99999999 ",
            "[ADA] ",
            "12/03/21, 10:15 - Ada: ",
            "10:15:42 <ada> ",
            "10:02:11 From Ada : ",
            "Ada  10:02 AM\n",
            "0:00:01.0,0:00:02.0\n",
            "Dialogue: 0,0:00:01.00,0:00:02.00,D,Ada,0,0,0,,",
            "[Events]\n",
            "[00:01.00] ",
            "<TEI>",
            "<u who='#a'>",
            "</u>",
            "</TEI>",
            "@Begin\n",
            "*ADA:\t",
            "[//] ",
            "+...",
            "you and I?",
            "File type = \"ooTextFile\"\n\"TextGrid\"\n",
            "\"IntervalTier\" ",
            "(",
            "]",
            "\n",
            "\r\n\r\n",
            "speaker,text\n",
            "\"",
            ",",
            "{",
            "}",
            "[",
            "{\"segments\":[",
            "{\"text\":\"",
            "\"speaker\":",
            "7",
            "x",
            " ")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (Path file : FormatsTest.cases()) {
      byte[] bytes = Files.readAllBytes(file);
      for (TranscriptReader reader : READERS) {
        if (reader.reads(file.getFileName().toString().toLowerCase(Locale.ROOT))) {
          samples.add(new Sample(reader, bytes));
        }
      }
    }
    byte[] word =
        WordDocuments.of("ADA ROE, HOST: Good day.", "BO LUND: Good day, (LAUGHTER) Ada.");
    byte[] pdf = PdfDocuments.of("ADA ROE, HOST: Good day.", "BO LUND: Good day, (LAUGHTER) Ada.");
    for (int i = 0; i < 10; i++) {
      samples.add(new Sample(new DocxReader(), word));
      samples.add(new Sample(new PdfReader(), pdf));
    }
    return Arbitraries.of(samples);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    int changes = 1 + random.nextInt(5);
    for (int i = 0; i < changes && damaged.length > 1; i++) {
      int at = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, at + 1 + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> damaged[at] = (byte) random.nextInt();
        case 1 -> damaged = joined(damaged, 0, at, to, damaged.length);
        case 2 -> damaged = joined(damaged, 0, to, at, damaged.length);
        default -> damaged = random.nextInt(5) == 0 ? Arrays.copyOf(damaged, at) : damaged;
      }
    }
    return damaged;
  }

  private static byte[] joined(byte[] bytes, int from, int to, int secondFrom, int secondTo) {
    byte[] joined =
        Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), to - from + secondTo - secondFrom);
    System.arraycopy(bytes, secondFrom, joined, to - from, secondTo - secondFrom);
    return joined;
  }

  private static void check(TranscriptReader reader, byte[] bytes) {
    Reading reading = reader.read("some/file", bytes);
    if (reading instanceof Reading.Conversation conversation) {
      check(conversation.transcript());
    } else if (reading instanceof Reading.NoConversation none) {
      Outcome outcome = none.outcome();
      assertThat(outcome.reason()).isNotBlank().doesNotContain("\n");
      assertThat(outcome.problems()).isNotEmpty();
    }
  }

  private static void check(Transcript transcript) {
    Span whole = new Span(0, transcript.text().length());
    CharacterCounts counts = transcript.characters();
    assertThat(counts.total()).isEqualTo(transcript.inFile(whole).end());
    assertThat(transcript.turns()).isNotEmpty();
    for (Turn turn : transcript.turns()) {
      assertThat(whole.contains(turn.span())).isTrue();
      assertThat(turn.textIn(transcript.text())).isNotBlank();
      turn.label().ifPresent(label -> assertThat(whole.contains(label.span())).isTrue());
    }
    transcript.directions().forEach(d -> assertThat(whole.contains(d.span())).isTrue());
    transcript.furniture().forEach(f -> assertThat(whole.contains(f.span())).isTrue());
  }
}
