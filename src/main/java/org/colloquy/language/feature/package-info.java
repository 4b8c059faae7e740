/** Names of features as numbers, for models that are scored without putting names together. */
package org.colloquy.language.feature;
