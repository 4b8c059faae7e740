package org.colloquy.entity.reference;

import java.util.List;

/**
 * A transcript with marks.
 *
 * @param set the set that it belongs to: characters, references, dialogues, labels
 */
record GoldTalk(String set, String name, Talk talk, List<GoldMark> marks, boolean exact) {}
