package org.colloquy.cluster;

import java.io.Serializable;
import org.colloquy.app.RunParts;

/**
 * Loads the language models in an executor. It travels there; the models do not. Tests put a fake
 * behind it.
 */
@FunctionalInterface
interface ExecutorModels extends RunParts.Models, Serializable {}
