package org.integrityrisk.app.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the build has made of the app: classes and resources as they go into the jar. */
final class BuiltApp {
  static final String PLUGIN_KEY = "org.integrityrisk.jira";

  private BuiltApp() {}

  static Stream<String> lines(String resource) {
    return text(resource).lines().filter(line -> !line.isBlank());
  }

  static String text(String resource) {
    try (InputStream in = loader().getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("not built: " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static boolean has(String resource) {
    return loader().getResource(resource) != null;
  }

  static Document xml(String resource) {
    try (InputStream in = loader().getResourceAsStream(resource)) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (IOException | ParserConfigurationException | SAXException unreadable) {
      throw new IllegalStateException(resource, unreadable);
    }
  }

  static Stream<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
  }

  /** The classes that the component index names. */
  static List<Class<?>> components() {
    return lines("META-INF/plugin-components/component")
        .<Class<?>>map(line -> type(line.split("#", 2)[0]))
        .toList();
  }

  /** The classes that the Spring file of core's use cases names. */
  static List<Class<?>> useCases() {
    return elements(xml("META-INF/spring/use-cases.xml"), "bean")
        .<Class<?>>map(bean -> type(bean.getAttribute("class")))
        .toList();
  }

  /** Those of them that a factory method makes. */
  static List<Class<?>> factoryMade() {
    return elements(xml("META-INF/spring/use-cases.xml"), "bean")
        .filter(bean -> bean.hasAttribute("factory-method"))
        .<Class<?>>map(bean -> type(bean.getAttribute("class")))
        .toList();
  }

  /** The use cases that Spring prefers where several fit. */
  static List<Class<?>> primary() {
    return elements(xml("META-INF/spring/use-cases.xml"), "bean")
        .filter(bean -> bean.getAttribute("primary").equals("true"))
        .<Class<?>>map(bean -> type(bean.getAttribute("class")))
        .toList();
  }

  /** The classes of ours that the plugin descriptor names. */
  static List<Class<?>> moduleClasses() {
    return Descriptor.read().classNames().stream()
        .filter(name -> name.startsWith("org.integrityrisk."))
        .<Class<?>>map(BuiltApp::type)
        .toList();
  }

  static Class<?> type(String name) {
    try {
      return Class.forName(name, false, loader());
    } catch (ClassNotFoundException absent) {
      throw new IllegalStateException(name, absent);
    }
  }

  private static ClassLoader loader() {
    return BuiltApp.class.getClassLoader();
  }
}
