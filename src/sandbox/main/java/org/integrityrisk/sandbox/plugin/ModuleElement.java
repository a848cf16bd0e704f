package org.integrityrisk.sandbox.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An element of the descriptor. */
public final class ModuleElement {
  private final Element element;

  ModuleElement(Element element) {
    this.element = element;
  }

  public String tag() {
    return element.getTagName();
  }

  public String key() {
    return required("key");
  }

  /** The attribute; empty when it is not there. */
  public String attribute(String name) {
    return element.getAttribute(name);
  }

  public boolean flag(String name) {
    return Boolean.parseBoolean(attribute(name));
  }

  public int number(String name, int otherwise) {
    return attribute(name).isEmpty() ? otherwise : Integer.parseInt(attribute(name));
  }

  /**
   * The attribute.
   *
   * @throws AppException when it is not there
   */
  public String required(String name) {
    if (attribute(name).isEmpty()) {
      throw new AppException("<" + tag() + " key=\"" + attribute("key") + "\"> has no " + name);
    }
    return attribute(name);
  }

  public String text() {
    return element.getTextContent().strip();
  }

  public List<ModuleElement> children() {
    List<ModuleElement> found = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        found.add(new ModuleElement(child));
      }
    }
    return found;
  }

  public List<ModuleElement> children(String tag) {
    return children().stream().filter(child -> child.tag().equals(tag)).toList();
  }

  public Optional<ModuleElement> child(String tag) {
    return children(tag).stream().findFirst();
  }

  /** The text of a child; empty when there is no such child. */
  public String childText(String tag) {
    return child(tag).map(ModuleElement::text).orElse("");
  }

  /**
   * The text of a child.
   *
   * @throws AppException when it is not there
   */
  public String requiredText(String tag) {
    String text = childText(tag);
    if (text.isEmpty()) {
      throw new AppException(
          "<" + tag() + " key=\"" + attribute("key") + "\"> has no <" + tag + ">");
    }
    return text;
  }

  /** Message key of a child with a key, or its text. */
  public String messageKey(String tag) {
    return child(tag)
        .map(child -> child.attribute("key").isEmpty() ? child.text() : child.attribute("key"))
        .orElse("");
  }

  /** The {@code param} children by name. */
  public Map<String, String> params() {
    Map<String, String> params = new LinkedHashMap<>();
    for (ModuleElement param : children("param")) {
      params.put(
          param.required("name"),
          param.attribute("value").isEmpty() ? param.text() : param.attribute("value"));
    }
    return params;
  }

  /**
   * The location of the Velocity resource with the name.
   *
   * @throws AppException when there is none, or it is of another type
   */
  public String velocityResource(String name) {
    return children("resource").stream()
        .filter(resource -> resource.attribute("name").equals(name))
        .filter(resource -> resource.attribute("type").equals("velocity"))
        .map(resource -> resource.required("location"))
        .findFirst()
        .orElseThrow(
            () ->
                new AppException(
                    "<" + tag() + " key=\"" + key() + "\"> has no velocity resource " + name));
  }
}
