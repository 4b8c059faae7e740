package org.colloquy.identity.thing;

import java.io.Serializable;
import org.colloquy.identity.dictionary.NameDictionary;

/** Opens the dictionary of names in the process that asks for it. */
@FunctionalInterface
public interface DictionaryOnTheSpot extends Serializable {
  /** Opens the dictionary; whoever asked closes it. */
  NameDictionary open();
}
