package org.colloquy.transcript.machine;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colloquy.transcript.evidence.Speechlike;

/**
 * Decides whether what looks like speech in JSON is a transcript. Lists of texts are also logs,
 * posts, reviews and commits. A transcript says whose speech it is in fields that only speech has;
 * or its texts have times from the beginning of a recording; or they are messages of several people
 * who answer each other.
 */
final class SpeechEvidence {
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.8;

  /** The share of posts that are too many for speech. */
  private static final double MANY_POSTS = 0.2;

  /** In a chat, the share of turns whose writer has written before, and of messages like talk. */
  private static final double ANSWERS = 0.2;

  private static final double TALK = 0.2;

  /** The letters a second of very slow and of impossibly fast speech, while somebody speaks. */
  private static final double SLOWEST = 1;

  private static final double FASTEST = 60;

  private final FoundSpeech speech;
  private long posts;
  private long transcribed;
  private long dated;
  private long periods;
  private double seconds;
  private long sure;
  private long roles;

  private SpeechEvidence(FoundSpeech speech) {
    this.speech = speech;
    for (SpokenPiece piece : speech.pieces()) {
      int letters = FoundSpeech.lettersOf(piece.text());
      posts += piece.sign() == SpokenPiece.Sign.POST ? letters : 0;
      transcribed += piece.sign() == SpokenPiece.Sign.TRANSCRIBED ? letters : 0;
      dated += JsonTimes.isDate(piece.start()) ? letters : 0;
      periods += isPeriod(piece) ? letters : 0;
      seconds += piece.isPeriod() ? piece.end() - piece.start() : 0;
      sure += piece.voice().filter(voice -> isSure(voice, piece)).isPresent() ? letters : 0;
      roles += piece.voice().filter(SpeechEvidence::hasRole).isPresent() ? letters : 0;
    }
  }

  /** Whether the speech, which must not be empty, is a transcript. */
  static boolean isTranscript(FoundSpeech speech) {
    return speech.letters() > 0 && new SpeechEvidence(speech).holds();
  }

  private boolean holds() {
    if (share(transcribed) >= NEARLY_ALL) {
      return true;
    }
    if (share(posts) >= MANY_POSTS) {
      return false;
    }
    if (share(dated) < MOST) {
      boolean channels = speech.voices().isEmpty() && speech.channels().size() > 1;
      return share(sure) >= MOST
          || share(roles) >= NEARLY_ALL && isExchange()
          || share(periods) >= (channels ? MOST : NEARLY_ALL) && isPaceOfSpeech();
    }
    return speech.shareVoiced() >= NEARLY_ALL && isExchange();
  }

  /** Whether only speech has such a voice: a role has times of a recording in speech alone. */
  private static boolean isSure(Voice voice, SpokenPiece piece) {
    boolean timed = piece.isTimed() && !JsonTimes.isDate(piece.start());
    return voice.sure() || timed && hasRole(voice);
  }

  private static boolean hasRole(Voice voice) {
    return voice.has(VoiceField.Form.ROLE) || voice.has(VoiceField.Form.CHAT_ROLE);
  }

  private boolean isPaceOfSpeech() {
    return periods >= SLOWEST * seconds && periods <= FASTEST * seconds;
  }

  private double share(long letters) {
    return (double) letters / speech.letters();
  }

  /** Whether the piece has its period; only the last may still lack its end. */
  private boolean isPeriod(SpokenPiece piece) {
    boolean last = piece == speech.pieces().get(speech.pieces().size() - 1);
    boolean open = last && Double.isNaN(piece.end()) && speech.pieces().size() > 1;
    return piece.isPeriod() || open && piece.isTimed() && !JsonTimes.isDate(piece.start());
  }

  /**
   * Whether several people write, answer each other and write as people talk. A user and an
   * assistant who are nothing else may as well be lines that teach a program.
   */
  private boolean isExchange() {
    Set<Voice> seen = new HashSet<>();
    Optional<Voice> last = Optional.empty();
    int turns = 0;
    int answers = 0;
    int talk = 0;
    List<SpokenPiece> pieces = speech.pieces();
    for (SpokenPiece piece : pieces) {
      if (piece.voice().isPresent() && !piece.voice().equals(last)) {
        turns++;
        answers += seen.add(piece.voice().get()) ? 0 : 1;
        last = piece.voice();
      }
      talk += Speechlike.of(piece.text()).talks() ? 1 : 0;
    }
    return seen.size() > 1
        && seen.stream().anyMatch(voice -> voice.saysMoreThan(VoiceField.Form.CHAT_ROLE))
        && answers > 0
        && answers >= ANSWERS * turns
        && talk >= TALK * pieces.size();
  }
}
