package org.colloquy.identity.person;

import java.io.Serializable;

/**
 * Somebody as series know them.
 *
 * @param id the id of this form of the name
 * @param canonical the common id of all forms of the name
 * @param words the words by which series know the name
 */
record SeriesMember(String id, String canonical, SeriesWords words) implements Serializable {}
