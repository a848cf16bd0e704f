package org.integrityrisk.sandbox.workflow;

/** Builds an XML document; attributes without a value are left out. */
final class XmlText {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

  /** Opens an element; attributes are names and values in turn. */
  void open(String element, String... attributes) {
    text.append("\n<").append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        text.append(' ').append(attributes[i]).append("=\"");
        text.append(escaped(attributes[i + 1])).append('"');
      }
    }
    text.append('>');
  }

  void close(String element) {
    text.append("</").append(element).append('>');
  }

  /** An element with an attribute {@code name} and a text. */
  void text(String element, String name, Object value) {
    open(element, "name", name);
    text.append(value == null ? "" : escaped(value.toString()));
    close(element);
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
