package org.colloquy.identity.person;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** What was decided about one name, sent to a part of the corpus that has it. */
public sealed interface SpeakerAnswer extends Serializable {
  /** Who a speaker is, and what the corpus says of that person. */
  record OfSpeaker(PersonKey key, SettledId settled, CollectedPerson person)
      implements SpeakerAnswer {}

  /**
   * The common id of a full name and of others that differ from it in a middle name.
   *
   * @param id the name's own id
   */
  record OfForm(String id, String canonical) implements SpeakerAnswer {}

  /** That somebody with this final id speaks in the corpus. */
  record Speaks(String id) implements SpeakerAnswer {}

  /** Returns who the speakers of a part are, given all answers that were sent to it. */
  static KnownSpeakers together(Iterator<SpeakerAnswer> answers) {
    Map<PersonKey, SettledId> ids = new HashMap<>();
    Map<String, CollectedPerson> people = new HashMap<>();
    Map<String, String> canonical = new HashMap<>();
    Set<String> speaking = new HashSet<>();
    answers.forEachRemaining(
        answer -> {
          if (answer instanceof OfSpeaker speaker) {
            ids.put(speaker.key(), speaker.settled());
            people.put(speaker.settled().id(), speaker.person());
          } else if (answer instanceof OfForm form) {
            canonical.put(form.id(), form.canonical());
          } else if (answer instanceof Speaks somebody) {
            speaking.add(somebody.id());
          }
        });
    return new KnownSpeakers(ids, people, canonical, speaking);
  }
}
