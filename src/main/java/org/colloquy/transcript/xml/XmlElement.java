package org.colloquy.transcript.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of an XML document. Names are without their prefixes. */
public final class XmlElement {
  private final String name;
  private final Map<String, String> attributes;

  /** Elements and strings, in order. */
  private final List<Object> content = new ArrayList<>();

  XmlElement(String name, Map<String, String> attributes) {
    this.name = name;
    this.attributes = Map.copyOf(attributes);
  }

  void add(XmlElement child) {
    content.add(child);
  }

  void add(String text) {
    content.add(text);
  }

  /** The name. */
  public String name() {
    return name;
  }

  /** Whether the element has this name. */
  public boolean is(String other) {
    return name.equals(other);
  }

  /** Returns the value of an attribute; empty if there is none or if it is blank. */
  public Optional<String> attribute(String key) {
    return Optional.ofNullable(attributes.get(key)).filter(value -> !value.isBlank());
  }

  /** Returns what is in the element: elements and strings, in order. */
  public List<Object> content() {
    return Collections.unmodifiableList(content);
  }

  /** Returns the elements directly below. */
  public List<XmlElement> children() {
    List<XmlElement> found = new ArrayList<>();
    for (Object piece : content) {
      if (piece instanceof XmlElement element) {
        found.add(element);
      }
    }
    return found;
  }

  /** Returns the elements of this name directly below. */
  public List<XmlElement> children(String wanted) {
    return children().stream().filter(child -> child.is(wanted)).toList();
  }

  /** Returns the first element of this name directly below; empty if there is none. */
  public Optional<XmlElement> child(String wanted) {
    return children().stream().filter(child -> child.is(wanted)).findFirst();
  }

  /** Returns the elements of this name at any depth below, in the order of the document. */
  public List<XmlElement> descendants(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    Deque<XmlElement> open = new ArrayDeque<>();
    pushChildren(this, open);
    while (!open.isEmpty()) {
      XmlElement next = open.pop();
      if (next.is(wanted)) {
        found.add(next);
      }
      pushChildren(next, open);
    }
    return found;
  }

  private static void pushChildren(XmlElement element, Deque<XmlElement> open) {
    for (int i = element.content.size() - 1; i >= 0; i--) {
      if (element.content.get(i) instanceof XmlElement child) {
        open.push(child);
      }
    }
  }

  /** Returns all text in the element, that of the elements below included. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text);
    return text.toString();
  }

  /** The depth is limited, so the recursion is, too. */
  private void append(StringBuilder text) {
    for (Object piece : content) {
      if (piece instanceof XmlElement element) {
        element.append(text);
      } else {
        text.append(piece);
      }
    }
  }
}
