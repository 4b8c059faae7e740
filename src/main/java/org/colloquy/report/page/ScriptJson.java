package org.colloquy.report.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** A maker of JSON that may stand inside a script element. */
final class ScriptJson {
  private final JsonFactory factory = new JsonFactory();

  ScriptJson() {
    factory.setCharacterEscapes(new InScripts());
  }

  /** A generator that writes such JSON. */
  JsonGenerator generator(Writer writer) throws IOException {
    return factory.createGenerator(writer);
  }

  /** The escapes of all characters that could end a script element or begin a comment. */
  private static final class InScripts extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

    InScripts() {
      for (char c : new char[] {'<', '>', '&', '\''}) {
        ascii[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return Arrays.copyOf(ascii, ascii.length);
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return null;
    }
  }
}
