/**
 * Mentions and chains become entities: within a transcript ({@link
 * org.colloquy.entity.EntityResolver}) and across the corpus ({@link org.colloquy.entity.Things}).
 */
package org.colloquy.entity;
