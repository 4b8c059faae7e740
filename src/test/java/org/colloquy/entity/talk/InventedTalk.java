package org.colloquy.entity.talk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.colloquy.language.FakeAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.EntityType;
import org.colloquy.model.Mention;
import org.colloquy.model.Span;
import org.colloquy.model.Traits;
import org.colloquy.model.Transcript;
import org.colloquy.speaker.Casting;
import org.colloquy.transcript.Readers;
import org.colloquy.transcript.TranscriptFile;
import org.colloquy.transcript.format.Reading;

/**
 * A conversation for tests, which say who and what is named, by which words, and what phrases there
 * are. Whoever is not named in the text is no referent, even if he takes part.
 */
public final class InventedTalk {
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private final Map<String, Set<String>> formsOf = new LinkedHashMap<>();
  private final FakeAnnotator annotator = new FakeAnnotator();
  private final Set<String> people = new HashSet<>();

  /** Makes somebody or something a referent that each of these forms names. */
  public InventedTalk named(String referent, EntityType type, String... forms) {
    types.put(referent, type);
    formsOf.put(referent, Set.of(forms));
    for (String form : forms) {
      annotator.name(form, type);
    }
    return this;
  }

  /** Makes a person a referent that his full name alone names. */
  public InventedTalk person(String name) {
    return named(name, EntityType.PERSON, name);
  }

  /** Makes words a phrase that tells neither a person nor a thing. */
  public InventedTalk phrase(String words) {
    annotator.nominal(words);
    return this;
  }

  /** Makes words a phrase of a person, or of several if its noun ends with an s. */
  public InventedTalk personPhrase(String words) {
    people.add(words);
    return phrase(words);
  }

  /** The talk with this text, which is kept in a file of this folder. */
  public Talk of(Path folder, String text) throws IOException {
    Path file = folder.resolve("talk.txt");
    Files.writeString(file, text);
    Reading reading = new Readers().read(new TranscriptFile("talk.txt", file));
    Transcript transcript = ((Reading.Conversation) reading).transcript();
    Cast cast = Casting.of(transcript).cast();
    Annotations plain = annotator.annotate(transcript, cast);
    List<Mention> mentions = new ArrayList<>();
    plain.mentions().forEach(m -> mentions.add(withKind(m, transcript.text())));
    List<PossibleReferent> referents = new ArrayList<>();
    types.forEach(
        (name, type) ->
            referents.add(
                new PossibleReferent(
                    name,
                    type,
                    OptionalInt.empty(),
                    IntStream.range(0, mentions.size())
                        .filter(i -> mentions.get(i).kind() == Mention.Kind.NAME)
                        .filter(
                            i ->
                                formsOf
                                    .get(name)
                                    .contains(mentions.get(i).span().in(transcript.text())))
                        .boxed()
                        .toList())));
    referents.removeIf(referent -> referent.names().isEmpty());
    return new Talk(
        transcript, cast, new Annotations(plain.sentences(), mentions, plain.chains()), referents);
  }

  /** The 0-based index of the last mention with these words; there must be one. */
  public static int last(Talk talk, String words) {
    return IntStream.range(0, talk.count())
        .filter(i -> talk.text(i).equals(words))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  /** The name of a referent; "nobody" if there is none. */
  public static String name(Talk talk, OptionalInt referent) {
    return referent.isPresent() ? talk.referents().get(referent.getAsInt()).name() : "nobody";
  }

  private Mention withKind(Mention mention, String text) {
    Span span = mention.span();
    if (mention.kind() != Mention.Kind.NOMINAL || !people.contains(span.in(text))) {
      return mention;
    }
    Traits known = mention.traits();
    return new Mention(
        span,
        mention.head(),
        mention.sentence(),
        mention.kind(),
        mention.person(),
        Optional.empty(),
        OptionalDouble.empty(),
        new Traits(
            known.form(),
            known.noun().endsWith("s") ? Traits.Number.MANY : Traits.Number.ONE,
            known.gender(),
            Traits.Animacy.ALIVE,
            known.role(),
            known.noun(),
            known.determiner()),
        mention.tone());
  }
}
