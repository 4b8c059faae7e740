package org.colloquy.transcript.machine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an object of the JSON says of the speech in it.
 *
 * @param text its own text; empty if it has none
 * @param voice whose speech it is; empty if it does not tell
 * @param channel the channel of the recording; empty if it does not tell
 * @param start the time at which it begins, in seconds, or {@code NaN}
 * @param end the time at which it ends, in seconds, or {@code NaN}
 * @param mark whether it is a mark that belongs to the word before
 * @param sign what else it shows
 * @param title the title of the recording; empty if it has none
 * @param date the day of the recording; empty if it has none
 */
record JsonEntry(
    Optional<String> text,
    Optional<Voice> voice,
    Optional<String> channel,
    double start,
    double end,
    boolean mark,
    SpokenPiece.Sign sign,
    Optional<String> title,
    Optional<LocalDate> date) {

  /** Whether its text, if it has one, is an utterance and not that of a whole recording. */
  boolean isUtterance() {
    return voice.isPresent() || isTimed();
  }

  /** The speech of its own text; none if it has no text. */
  FoundSpeech own() {
    if (isLabelled()) {
      return FoundSpeech.of(LabelledText.in(text.orElseThrow()));
    }
    return text.map(this::piece)
        .map(piece -> FoundSpeech.of(List.of(piece)))
        .orElse(FoundSpeech.NONE);
  }

  /** Whether its text is a whole transcript whose lines have labels. */
  boolean isLabelled() {
    return sign == SpokenPiece.Sign.TRANSCRIBED
        && voice.isEmpty()
        && text.filter(said -> !LabelledText.in(said).isEmpty()).isPresent();
  }

  private SpokenPiece piece(String said) {
    SpokenPiece.Joint joint = mark ? SpokenPiece.Joint.GLUED : SpokenPiece.Joint.PIECE;
    return new SpokenPiece(said, voice, channel, start, end, joint, sign);
  }

  /** Returns the speech in this entry with what the entry knows of it. */
  FoundSpeech around(FoundSpeech speech, SpeakerTimeline timeline) {
    if (speech.isEmpty()) {
      return speech;
    }
    FoundSpeech around = timed(speech);
    around = voiced(around);
    if (channel.isPresent() && around.channels().isEmpty()) {
      around = around.with(around.pieces().stream().map(p -> p.withChannel(channel)).toList());
    }
    if (around.pieces().size() == 1) {
      return around.with(List.of(single(around.pieces().get(0), timeline)));
    }
    return around.under(title, date);
  }

  private SpokenPiece single(SpokenPiece piece, SpeakerTimeline timeline) {
    SpokenPiece single = piece.sign() == SpokenPiece.Sign.NONE ? piece.withSign(sign) : piece;
    if (mark) {
      single = single.withJoint(single.text(), SpokenPiece.Joint.GLUED);
    }
    return single.voice().isEmpty() ? single.withVoice(timeline.at(single.start())) : single;
  }

  private FoundSpeech timed(FoundSpeech speech) {
    List<SpokenPiece> pieces = speech.pieces();
    if (!isTimed() || speech.shareTimed() > 0) {
      return speech;
    }
    if (pieces.size() == 1) {
      return speech.with(List.of(pieces.get(0).withTimes(start, end)));
    }
    boolean alike = speech.voices().size() <= 1 && pieces.stream().allMatch(SpokenPiece::isWord);
    return alike ? speech.with(List.of(joined(pieces))) : speech;
  }

  /** The words of an utterance that has times while they have none, as one piece. */
  private SpokenPiece joined(List<SpokenPiece> words) {
    StringBuilder said = new StringBuilder();
    for (SpokenPiece word : words) {
      boolean space = !said.isEmpty() && word.joint() != SpokenPiece.Joint.GLUED;
      said.append(space ? " " : "").append(word.text());
    }
    return words.get(0).withJoint(said.toString(), SpokenPiece.Joint.PIECE).withTimes(start, end);
  }

  /** Pieces before the first whose voice is known, or all if none is, belong to the entry's. */
  private FoundSpeech voiced(FoundSpeech speech) {
    if (voice.isEmpty() || speech.pieces().get(0).voice().isPresent()) {
      return speech;
    }
    List<SpokenPiece> pieces = new ArrayList<>(speech.pieces());
    boolean whole = speech.voices().isEmpty();
    for (int i = 0; i < pieces.size() && (whole || pieces.get(i).voice().isEmpty()); i++) {
      pieces.set(i, pieces.get(i).withVoice(voice));
    }
    return speech.with(pieces);
  }

  private boolean isTimed() {
    return !Double.isNaN(start);
  }
}
