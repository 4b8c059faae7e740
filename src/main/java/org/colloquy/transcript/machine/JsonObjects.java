package org.colloquy.transcript.machine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Visits the objects of a JSON tree. */
final class JsonObjects {
  private JsonObjects() {}

  /** Hands every object of the tree to the visitor, an object before those in it. */
  static void visit(JsonNode root, Consumer<JsonNode> visitor) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      if (node.isObject()) {
        visitor.accept(node);
      }
      // Pushed from the last to the first, so that they are visited in the order of the file.
      Deque<JsonNode> within = new ArrayDeque<>();
      for (JsonNode one : node) {
        if (one.isContainerNode()) {
          within.push(one);
        }
      }
      within.forEach(open::push);
    }
  }
}
