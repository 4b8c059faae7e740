package org.colloquy.entity.reference;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colloquy.language.KeptAnnotator;
import org.colloquy.language.TurnAnnotator;
import org.colloquy.model.Annotations;
import org.colloquy.model.Cast;
import org.colloquy.model.Transcript;

final class CachedAnnotations implements TurnAnnotator {
  private final Path folder;
  private final KeptAnnotator kept;
  private final ObjectMapper json =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .visibility(PropertyAccessor.ALL, Visibility.NONE)
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.CREATOR, Visibility.ANY)
          .build();

  CachedAnnotations(Path folder) {
    this.folder = folder;
    this.kept = new KeptAnnotator(folder);
  }

  @Override
  public Annotations annotate(Transcript transcript, Cast cast) {
    Path file = folder.resolve(transcript.id() + ".json");
    try {
      if (Files.exists(file)) {
        return json.readValue(file.toFile(), Annotations.class);
      }
      Annotations found = kept.annotate(transcript, cast);
      json.writeValue(file.toFile(), found);
      return found;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public Annotations annotateWithoutChains(Transcript transcript, Cast cast) {
    return annotate(transcript, cast);
  }
}
