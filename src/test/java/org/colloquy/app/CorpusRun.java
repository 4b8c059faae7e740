package org.colloquy.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.app.work.DictionarySource;
import org.colloquy.identity.dictionary.NameDictionary;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.EntityType;

/** A run of the program in this JVM with the fake annotator: its exit code and what it printed. */
public record CorpusRun(int exitCode, String out, String err) {
  /** Runs the program with these arguments, written as text. */
  public static CorpusRun of(Object... arguments) {
    return with(CorpusRun::annotator, arguments);
  }

  public static CorpusRun with(Supplier<TurnAnnotator> annotator, Object... arguments) {
    return with(annotator, folder -> Optional.of(NameDictionary.EMPTY), arguments);
  }

  public static CorpusRun with(
      Supplier<TurnAnnotator> annotator, DictionarySource dictionary, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            threads -> annotator.get(),
            dictionary,
            java.time.Clock.offset(java.time.Clock.systemUTC(), java.time.Duration.ofHours(1)));
    return new CorpusRun(code, out.toString(), err.toString());
  }

  /** Returns a fake annotator that knows the names in {@code src/test/resources/corpus}. */
  static TurnAnnotator annotator() {
    return new FakeAnnotator()
        .name("Piet Brock", EntityType.PERSON)
        .name("Piet", EntityType.PERSON)
        .name("Ana Lund", EntityType.PERSON)
        .name("Ana", EntityType.PERSON)
        .name("Sara Holt", EntityType.PERSON)
        .name("Holt", EntityType.PERSON)
        .name("Dahl", EntityType.PERSON)
        .name("Harbour Board", EntityType.ORGANIZATION)
        .name("Nordvik", EntityType.CITY)
        .name("last year", EntityType.DATE)
        .nominal("The paper mill")
        .chain("The paper mill", "It")
        .chain("Sara Holt", "She", "her");
  }
}
