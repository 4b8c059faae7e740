package org.colloquy.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.colloquy.model.Span;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.format.Reading;
import org.colloquy.transcript.format.TextDecoder;
import org.colloquy.transcript.page.PlainTextReader;

/** Whatever stands in a file, reading it throws nothing and accounts for every character. */
class ReaderPropertyTest {
  private final PlainTextReader reader = new PlainTextReader(".txt");

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "ANA LUND, HOST:",
            "PIET BROCK, BYLINE: ",
            "LUND: ",
            "BROCK:",
            "Mr. OLE DAHL (Painter): ",
            "UNIDENTIFIED MAN #1: ",
            "NOTE: ",
            "THE FACTS:",
            "HOLT: \"",
            "(LAUGHTER)",
            "(SOUNDBITE OF ",
            "(SOUNDBITE OF ARCHIVED RECORDING)",
            "[",
            "(",
            ")",
            "\"",
            "“",
            "Play Live Radio",
            "0:00 0:00",
            "Copyright © 2024 ",
            "Transcript provided by ",
            "Ana Lund\nAna Lund is one of the hosts of ",
            "By Ana Lund",
            "Published March 12, 2024",
            "I'm Ana Lund.",
            "Thanks, Ana.",
            "Well, yes. ",
            "I: ",
            "P: ",
            "A: ",
            "T1: ",
            "C1: ",
            "1\t",
            "2  ",
            "3. ",
            "[Ana] ",
            "{Ana} ",
            "Ana\t",
            "#Ana: ",
            "Ana? : ",
            "#00:01:22-6#",
            "(0.5)",
            "[3.2]",
            "0 minutes 3 seconds",
            "\n0:04 ",
            "[00:00:09] I am here. ",
            "BY MS. LUND:",
            "Q. ",
            "THE WITNESS: ",
            "ANA LUND, having been duly sworn, testified as follows:",
            "[ANA LUND: Yes.]",
            "Ana Lund (EPP). – ",
            ". Ana Lund: ",
            "Against: ",
            "Remarks by Ana Lund",
            "It was 5:30 p.m. ",
            "\n",
            "\n\n",
            "\r\n",
            "\r",
            " ",
            "\t",
            "\u00a0",
            "\u200b",
            "\ufeff",
            "e\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "É",
            "'",
            "’s ",
            ":",
            "#1",
            ".",
            "?",
            "word ",
            "A ",
            "")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 3000)
  void everyPageIsReadAndAccountedFor(@ForAll("pages") String page) {
    check(page.getBytes(StandardCharsets.UTF_16LE), new byte[] {(byte) 0xFF, (byte) 0xFE});
  }

  @Property(tries = 1000)
  void everyFileOfBytesIsRead(@ForAll byte[] bytes) {
    check(bytes, new byte[0]);
  }

  private void check(byte[] bytes, byte[] mark) {
    byte[] file = new byte[mark.length + bytes.length];
    System.arraycopy(mark, 0, file, 0, mark.length);
    System.arraycopy(bytes, 0, file, mark.length, bytes.length);
    Reading reading = reader.read("page.txt", file);
    assertThat(reader.read("page.txt", file)).isEqualTo(reading);
    if (reading instanceof Reading.Conversation conversation
        && TextDecoder.decode(file) instanceof TextDecoder.Decoded.Text text) {
      String decoded = text.text();
      Transcript transcript = conversation.transcript();
      assertThat(transcript.characters().total()).isEqualTo(decoded.length());
      transcript.turns().forEach(turn -> checkSpan(turn.span(), transcript.text()));
      assertThat(Casting.of(transcript).cast().attributions()).hasSameSizeAs(transcript.turns());
    }
  }

  private static void checkSpan(Span span, String text) {
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(span.in(text)).isNotBlank();
  }
}
