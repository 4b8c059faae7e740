package org.colloquy.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.colloquy.model.Transcript;
import org.colloquy.model.Turn;

/**
 * Detects the language of transcripts. All other models know only English and would give figures
 * for any other language, too. Safe for use by several threads.
 */
public final class SpokenLanguage {
  private static final String MODEL = "/langdetect-183.bin";
  private static final String ENGLISH = "eng";

  /** Minimum number of different words; a text with fewer is taken for English. */
  private static final int FEWEST_WORDS = 12;

  /**
   * How many times as likely as English another language must be. On short texts the detector
   * spreads probability over a hundred languages, so a probability means little by itself.
   */
  private static final double CLEARLY = 3;

  /** Length, in UTF-16 code units, of each of the three samples of a long conversation. */
  private static final int ENOUGH = 4_000;

  private LanguageDetectorModel model;

  /**
   * Returns the English name of the language of a transcript's turns; empty unless it is clearly
   * not English.
   */
  public Optional<String> otherThanEnglish(Transcript transcript) {
    StringBuilder speech = new StringBuilder();
    for (Turn turn : transcript.turns()) {
      speech.append(turn.textIn(transcript.text())).append('\n');
    }
    return otherThanEnglish(speech.toString());
  }

  /** Returns the English name of a text's language; empty unless it is clearly not English. */
  public Optional<String> otherThanEnglish(String text) {
    String speech = sample(text);
    if (Arrays.stream(speech.split("[^\\p{L}\\p{M}]+")).distinct().count() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Language[] languages = new LanguageDetectorME(model()).predictLanguages(speech);
    double english = 0;
    for (Language language : languages) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    Language best = languages[0];
    return best.getConfidence() > CLEARLY * english
        ? Optional.of(nameOf(best.getLang()))
        : Optional.empty();
  }

  private static String sample(String text) {
    int length = text.length();
    if (length <= 3 * ENOUGH) {
      return text;
    }
    int middle = (length - ENOUGH) / 2;
    return text.substring(0, ENOUGH)
        + text.substring(middle, middle + ENOUGH)
        + text.substring(length - ENOUGH);
  }

  private static String nameOf(String code) {
    for (Locale locale : Locale.getAvailableLocales()) {
      if (!locale.getLanguage().isEmpty() && locale.getISO3Language().equals(code)) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return "the language " + code;
  }

  private synchronized LanguageDetectorModel model() {
    if (model == null) {
      try (InputStream in = SpokenLanguage.class.getResourceAsStream(MODEL)) {
        model = new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException("the language detector's model cannot be read", e);
      }
    }
    return model;
  }
}
