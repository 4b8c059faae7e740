package org.colloquy.language.encoder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** The vocabulary of an encoder: the numbers of its word pieces. */
final class Vocabulary {
  /** What a part of a word begins with in the vocabulary, unless the word begins there. */
  private static final String WITHIN_WORD = "##";

  private static final JsonPointer VOCABULARY = JsonPointer.compile("/model/vocab");

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> continuations = new HashMap<>();
  private final int unknown;
  private final int start;
  private final int end;

  /**
   * @param ids the number of each piece, as the model was trained with it
   * @throws IllegalArgumentException if one of BERT's special pieces is missing
   */
  Vocabulary(Map<String, Integer> ids) {
    ids.forEach(
        (piece, id) -> {
          if (piece.startsWith(WITHIN_WORD) && piece.length() > WITHIN_WORD.length()) {
            continuations.put(piece.substring(WITHIN_WORD.length()), id);
          } else {
            starts.put(piece, id);
          }
        });
    this.unknown = special("[UNK]");
    this.start = special("[CLS]");
    this.end = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = starts.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /**
   * Reads the vocabulary out of a {@code tokenizer.json}, as the Hugging Face tokenizers write it.
   */
  static Vocabulary read(InputStream tokenizer) throws IOException {
    Map<String, Integer> ids = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(tokenizer)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.START_OBJECT
            && json.getParsingContext().getParent().pathAsPointer().equals(VOCABULARY)) {
          while (json.nextToken() == JsonToken.FIELD_NAME) {
            ids.put(json.currentName(), json.nextIntValue(-1));
          }
        }
      }
    }
    return new Vocabulary(ids);
  }

  /**
   * Returns the number of a piece; empty if the vocabulary does not have it.
   *
   * @param letters the letters of the piece
   * @param withinWord whether other letters of the word stand before it
   */
  OptionalInt idOf(String letters, boolean withinWord) {
    Integer id = (withinWord ? continuations : starts).get(letters);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /** The number of the piece that stands for a word that cannot be put together of pieces. */
  int unknown() {
    return unknown;
  }

  /** The number of [CLS], which stands before a sentence. */
  int start() {
    return start;
  }

  /** The number of [SEP], which stands behind a sentence. */
  int end() {
    return end;
  }
}
