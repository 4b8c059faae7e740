package org.colloquy.entity.reference;

import java.util.List;
import org.colloquy.model.Span;

/**
 * A word of a transcript whose meaning a reader has noted.
 *
 * @param span its place, in UTF-16 code units
 * @param kind third, nominal or you
 * @param names names of whom or what it means; empty if nobody and nothing named
 */
record GoldMark(Span span, String kind, List<String> names) {}
