package org.colloquy.entity.reference;

import java.util.List;
import org.colloquy.entity.talk.Talk;

/**
 * A transcript with marks.
 *
 * @param set the set that it belongs to: characters, references, dialogues, labels
 * @param name the name of its file
 * @param exact whether the marks have the exact extent of mentions; otherwise they may be shorter
 */
record GoldTalk(String set, String name, Talk talk, List<GoldMark> marks, boolean exact) {}
