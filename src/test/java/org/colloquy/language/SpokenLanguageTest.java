package org.colloquy.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenLanguageTest {
  @TempDir private Path folder;

  private final SpokenLanguage languages = new SpokenLanguage();

  @ParameterizedTest
  @CsvSource({
    "German, 'Also ich glaube, dass die Bürgermeisterin recht hatte, als sie sagte, wir könnten so nicht weitermachen.'",
    "Spanish, 'Bueno, creo que la alcaldesa tenía razón cuando dijo que no podemos seguir así. Es una cuestión de dinero.'",
    "Dutch, 'Nou, ik denk dat de burgemeester gelijk had toen ze zei dat we zo niet verder kunnen.'",
    "Welsh, 'Rwyf yn meddwl bod y maer yn iawn pan ddywedodd hi na allwn ni fynd ymlaen fel hyn.'",
  })
  void tellsOtherLanguages(String language, String speech) {
    assertThat(languageOf(speech)).contains(language);
  }

  @ParameterizedTest
  @CsvSource({
    "'Yeah. Um, uh-huh. Right. Yeah, no, totally. Okay. Mm-hmm. So, like, you know, I was like, what?'",
    "'WELL I THINK THE MAYOR WAS RIGHT WHEN SHE SAID THAT WE CANNOT GO ON LIKE THIS.'",
    "'Wir sind da, he said, and then the whole room went quiet, because nobody there knew any German at all.'",
  })
  void takesAllKindsOfEnglishForEnglish(String speech) {
    assertThat(languageOf(speech)).isEmpty();
  }

  @Test
  void takesWhatIsTooShortToTellForEnglish() {
    assertThat(languageOf("Guten Tag. Vielen Dank.")).isEmpty();
  }

  private Optional<String> languageOf(String speech) {
    Path file = folder.resolve("talk.txt");
    try {
      Files.writeString(file, "JANE ROE, HOST: " + speech + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Reading reading = new Readers().read(new TranscriptFile("talk.txt", file));
    return languages.otherThanEnglish(((Reading.Conversation) reading).transcript());
  }
}
