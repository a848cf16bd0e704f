package org.integrityrisk.app.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** An XML element under construction: name, attributes, and either text or children. */
final class XmlTree {
  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<XmlTree> children = new ArrayList<>();
  private String text = "";

  private XmlTree(String name) {
    this.name = name;
  }

  static XmlTree element(String name) {
    return new XmlTree(name);
  }

  XmlTree with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  XmlTree text(String content) {
    text = content;
    return this;
  }

  XmlTree add(XmlTree child) {
    children.add(child);
    return this;
  }

  XmlTree addAll(Stream<XmlTree> more) {
    more.forEach(children::add);
    return this;
  }

  /** Adds the child unless it is empty: the document type allows no empty groups. */
  XmlTree addUnlessEmpty(XmlTree group) {
    return group.children.isEmpty() ? this : add(group);
  }

  /** The element and everything below it, indented. */
  String write() {
    StringBuilder out = new StringBuilder();
    write(out, "");
    return out.toString();
  }

  private void write(StringBuilder out, String indent) {
    out.append(indent).append('<').append(name);
    attributes.forEach(
        (key, value) ->
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"'));
    if (children.isEmpty()) {
      out.append('>').append(escape(text));
    } else {
      out.append(">\n");
      children.forEach(child -> child.write(out, indent + "  "));
      out.append(indent);
    }
    out.append("</").append(name).append(">\n");
  }

  private static String escape(String raw) {
    return raw.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
