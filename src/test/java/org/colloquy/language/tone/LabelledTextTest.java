package org.colloquy.language.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels are found at the words that were labelled. */
class LabelledTextTest {
  @TempDir private Path folder;

  private LabelledText read(String id) throws Exception {
    Path file = folder.resolve("set.jsonl");
    Files.writeString(
        file,
        "{\"primary_gid\": \""
            + id
            + "\", \"sentence_normalized\": \"😀 “Ana lied,” Piet said.\", \"targets\": ["
            + "{\"from\": 3, \"to\": 6, \"polarity\": 2.0},"
            + " {\"from\": 14, \"to\": 18, \"polarity\": 4.0}]}\n");
    return LabelledText.read(file).get(0);
  }

  @Test
  void offsetsAreCountedInCodePoints() throws Exception {
    LabelledText text = read("allsides_1000_401_3_Ana_3_6");
    assertThat(text.targets())
        .extracting(t -> t.span().in(text.text()) + t.label())
        .containsExactly("Ana0", "Piet1");
  }

  @Test
  void sentencesOfOneArticleAreOfOneDocument() throws Exception {
    assertThat(read("allsides_1000_401_3_Ana_3_6").document())
        .isEqualTo(read("allsides_1000_402_9_Piet_3_6").document())
        .isNotEqualTo(read("allsides_1001_401_3_Ana_3_6").document());
    assertThat(read("polusa_v1_55_-1_6_Ana_2_4").document())
        .isEqualTo(read("polusa_v1_55_-1_9_Ana_2_4").document())
        .isNotEqualTo(read("polusa_v1_56_-1_6_Ana_2_4").document());
  }
}
