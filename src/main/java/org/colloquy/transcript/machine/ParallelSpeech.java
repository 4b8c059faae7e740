package org.colloquy.transcript.machine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Merges the channels of a recording, each of which a file gives from its beginning to its end,
 * utterance by utterance in the order of time.
 */
final class ParallelSpeech {
  /** A pause that ends an utterance, and the least by which channels overlap, in seconds. */
  private static final double PAUSE = 1;

  private static final String SENTENCE_ENDS = ".?!…";

  private ParallelSpeech() {}

  /** An utterance on a channel. */
  private record Stretch(double start, List<SpokenPiece> pieces) {}

  /**
   * Returns the merged pieces; empty if the parts follow each other or are no channels.
   *
   * @param channels whether the file calls the parts channels; then they need no voices
   */
  static Optional<List<SpokenPiece>> merged(List<FoundSpeech> parts, boolean channels) {
    if (parts.size() < 2 || !areChannels(parts, channels) || !overlap(parts)) {
      return Optional.empty();
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      FoundSpeech part = parts.get(i);
      boolean known = !part.voices().isEmpty() || !part.channels().isEmpty();
      Optional<String> channel = known ? Optional.empty() : Optional.of(Integer.toString(i));
      addStretches(part.pieces(), channel, stretches);
    }
    stretches.sort(Comparator.comparingDouble(Stretch::start));
    List<SpokenPiece> merged = new ArrayList<>();
    stretches.forEach(stretch -> merged.addAll(stretch.pieces()));
    return Optional.of(merged);
  }

  private static boolean areChannels(List<FoundSpeech> parts, boolean channels) {
    Set<Object> seen = new HashSet<>();
    for (FoundSpeech part : parts) {
      List<Object> of = new ArrayList<>(part.voices());
      of.addAll(part.voices().isEmpty() ? part.channels() : List.of());
      boolean one = of.size() == 1 && seen.add(of.get(0)) || of.isEmpty() && channels;
      if (!one || part.pieces().size() < 2 || !part.pieces().get(0).isTimed()) {
        return false;
      }
    }
    return true;
  }

  private static boolean overlap(List<FoundSpeech> parts) {
    for (int i = 1; i < parts.size(); i++) {
      if (parts.get(i).pieces().get(0).start() > latest(parts.get(i - 1)) - PAUSE) {
        return false;
      }
    }
    return true;
  }

  private static double latest(FoundSpeech part) {
    return part.pieces().stream()
        .mapToDouble(SpokenPiece::start)
        .filter(t -> !Double.isNaN(t))
        .max()
        .orElse(0);
  }

  private static void addStretches(
      List<SpokenPiece> pieces, Optional<String> channel, List<Stretch> stretches) {
    double ended = 0;
    List<SpokenPiece> open = new ArrayList<>();
    for (SpokenPiece piece : pieces) {
      if (piece.isTimed()) {
        if (!open.isEmpty() && (endsUtterance(open) || piece.start() - ended >= PAUSE)) {
          open = new ArrayList<>();
        }
        ended = Double.isNaN(piece.end()) ? piece.start() : piece.end();
      }
      if (open.isEmpty()) {
        stretches.add(new Stretch(ended(piece, ended), open));
      }
      open.add(channel.isPresent() ? piece.withChannel(channel) : piece);
    }
  }

  private static double ended(SpokenPiece piece, double ended) {
    return piece.isTimed() ? piece.start() : ended;
  }

  private static boolean endsUtterance(List<SpokenPiece> open) {
    SpokenPiece last = open.get(open.size() - 1);
    return !last.isWord()
        || SENTENCE_ENDS.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
  }
}
