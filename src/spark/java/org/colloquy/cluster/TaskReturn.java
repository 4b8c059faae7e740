package org.colloquy.cluster;

import java.io.Serializable;
import java.util.ArrayList;

/**
 * What a task returns.
 *
 * @param files what it found of its files
 * @param damages the damaged records that its process has found so far
 * @param withoutModels why its process could not load the language models; null if it could
 * @param <T> what is returned of each file
 */
record TaskReturn<T extends Serializable>(
    ArrayList<T> files, ArrayList<String> damages, String withoutModels) implements Serializable {
  private static final long serialVersionUID = 1;
}
