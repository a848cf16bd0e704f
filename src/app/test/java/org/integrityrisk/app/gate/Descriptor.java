package org.integrityrisk.app.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The plugin descriptor, asked for what it names. */
record Descriptor(Element root) {
  private static final List<String> CLASS_ELEMENTS =
      List.of("condition-class", "validator-class", "function-class", "entity", "upgradeTask");
  private static final List<String> KEY_ATTRIBUTES =
      List.of("i18n-name-key", "i18n-description-key");

  static Descriptor read() {
    Document document = BuiltApp.xml("atlassian-plugin.xml");
    return new Descriptor(document.getDocumentElement());
  }

  /** Every class named by an attribute or an element. */
  List<String> classNames() {
    return all()
        .flatMap(
            element ->
                CLASS_ELEMENTS.contains(element.getTagName())
                    ? Stream.of(element.getTextContent().strip())
                    : attribute(element, "class"))
        .toList();
  }

  /** Every file named as a location, without message bundles. */
  List<String> files() {
    return all()
        .filter(element -> element.getTagName().equals("resource"))
        .filter(element -> !element.getAttribute("type").equals("i18n"))
        .flatMap(element -> attribute(element, "location"))
        .toList();
  }

  /** Every message bundle, as a path without extension. */
  List<String> bundles() {
    return all()
        .filter(element -> element.getAttribute("type").equals("i18n"))
        .map(element -> element.getAttribute("location").replace('.', '/'))
        .toList();
  }

  /** Every message key. */
  List<String> messageKeys() {
    Stream<String> children =
        all()
            .filter(
                element -> List.of("label", "description", "title").contains(element.getTagName()))
            .flatMap(element -> attribute(element, "key"));
    Stream<String> attributes =
        all().flatMap(element -> KEY_ATTRIBUTES.stream().flatMap(name -> attribute(element, name)));
    return Stream.concat(children, attributes).toList();
  }

  /** Keys of all modules. */
  List<String> moduleKeys() {
    return children(root).flatMap(module -> attribute(module, "key")).toList();
  }

  /** Keys of modules of ours that other modules name, in the form plugin:module. */
  List<String> namedModules() {
    return all()
        .filter(element -> element.getTagName().equals("dependency"))
        .map(element -> element.getTextContent().strip())
        .filter(key -> key.startsWith(BuiltApp.PLUGIN_KEY + ":"))
        .map(key -> key.substring(BuiltApp.PLUGIN_KEY.length() + 1))
        .toList();
  }

  /** Signatures that templates may call on classes of ours. */
  List<String> allowedMethods() {
    return all()
        .filter(element -> element.getTagName().equals("method"))
        .map(element -> element.getTextContent().strip())
        .toList();
  }

  private Stream<Element> all() {
    List<Element> found = new ArrayList<>();
    collect(root, found);
    return found.stream();
  }

  private static void collect(Element element, List<Element> found) {
    found.add(element);
    children(element).forEach(child -> collect(child, found));
  }

  private static Stream<Element> children(Element element) {
    NodeList nodes = element.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast);
  }

  private static Stream<String> attribute(Element element, String name) {
    return element.hasAttribute(name) ? Stream.of(element.getAttribute(name)) : Stream.empty();
  }
}
