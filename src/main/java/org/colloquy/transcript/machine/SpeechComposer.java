package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.transcript.utterance.TimedUtterances;

/** Composes utterances of the speech that was found in JSON: in order, with labels and pauses. */
final class SpeechComposer {
  private static final double NEARLY_ALL = 0.99;

  private final FoundSpeech speech;
  private final VoiceLabels labels;
  private final Map<String, String> writers = new HashMap<>();
  private final boolean byChannel;
  private final TimedUtterances utterances;

  private SpeechComposer(FoundSpeech speech) {
    this.speech = speech;
    utterances = speech.isOfRecording() ? new TimedUtterances() : TimedUtterances.ofNoRecording();
    labels = new VoiceLabels(speech.voices());
    for (Voice voice : speech.voices()) {
      labels
          .of(voice)
          .ifPresent(label -> voice.values().values().forEach(id -> writers.put(id, label)));
    }
    byChannel = speech.voices().isEmpty() && speech.channels().size() > 1;
  }

  /** Returns the utterances. */
  static TimedUtterances compose(FoundSpeech speech) {
    SpeechComposer composer = new SpeechComposer(speech);
    composer.ordered().forEach(composer::add);
    return composer.utterances;
  }

  /**
   * The pieces in the order of time, where the file has another order: a chat from the newest
   * message to the oldest, or the utterances of one channel behind those of another.
   */
  private List<SpokenPiece> ordered() {
    List<SpokenPiece> pieces = new ArrayList<>(speech.pieces());
    if (speech.isOfWords() || speech.shareTimed() < NEARLY_ALL) {
      return pieces;
    }
    if (isFromTheNewest(pieces)) {
      Collections.reverse(pieces);
    }
    if (speech.channels().size() > 1) {
      pieces.sort(Comparator.comparingDouble(SpokenPiece::start));
    }
    return pieces;
  }

  private static boolean isFromTheNewest(List<SpokenPiece> pieces) {
    for (int i = 1; i < pieces.size(); i++) {
      if (!(pieces.get(i).start() <= pieces.get(i - 1).start())) {
        return false;
      }
    }
    return pieces.get(0).start() > pieces.get(pieces.size() - 1).start();
  }

  private void add(SpokenPiece piece) {
    Optional<String> speaker = label(piece);
    if (piece.voice().isEmpty() && !byChannel && (piece.isWord() || !piece.isTimed())) {
      speaker = utterances.speaker();
    }
    boolean follows = speaker.equals(utterances.speaker()) && !utterances.isEmpty();
    switch (piece.joint()) {
      case GLUED -> addGlued(piece, speaker, follows);
      case WORD -> utterances.add(speaker, piece.text(), piece.start(), piece.end());
      case PARAGRAPH -> utterances.addParagraph(speaker, piece.text(), piece.start(), piece.end());
      case PIECE -> addPiece(piece, speaker);
    }
  }

  private void addGlued(SpokenPiece piece, Optional<String> speaker, boolean follows) {
    if (follows) {
      utterances.glue(piece.text(), piece.end());
    } else {
      utterances.add(speaker, piece.text(), piece.start(), piece.end());
    }
  }

  private void addPiece(SpokenPiece piece, Optional<String> speaker) {
    boolean written = piece.voice().isPresent() && !piece.voice().get().sure();
    String text = written ? ChatMarkup.shown(piece.text(), writers) : piece.text();
    if (piece.isTimed() && !Double.isNaN(piece.end())) {
      utterances.add(speaker, text, piece.start(), piece.end());
    } else {
      utterances.addPiece(speaker, text, piece.start(), piece.end());
    }
  }

  private Optional<String> label(SpokenPiece piece) {
    return byChannel
        ? piece.channel().flatMap(MachineLabels::of)
        : piece.voice().flatMap(labels::of);
  }
}
