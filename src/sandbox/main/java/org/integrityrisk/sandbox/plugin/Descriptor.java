package org.integrityrisk.sandbox.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** {@code atlassian-plugin.xml}. */
public final class Descriptor {
  private static final String FILE = "atlassian-plugin.xml";

  private final ModuleElement root;

  private Descriptor(ModuleElement root) {
    this.root = root;
  }

  /**
   * Reads the descriptor of the jar.
   *
   * @throws AppException when there is none, it is not XML, or it is not of version 2
   */
  public static Descriptor read(ClassLoader classes) {
    try (InputStream in = classes.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new AppException("The jar has no " + FILE);
      }
      return checked(
          new ModuleElement(parser().newDocumentBuilder().parse(in).getDocumentElement()));
    } catch (SAXException | IOException | ParserConfigurationException e) {
      throw new AppException(FILE + " cannot be read: " + e.getMessage(), e);
    }
  }

  public String key() {
    return root.key();
  }

  public String name() {
    return root.attribute("name");
  }

  public String version() {
    return root.child("plugin-info").map(info -> info.childText("version")).orElse("");
  }

  public List<ModuleElement> modules() {
    return root.children();
  }

  private static Descriptor checked(ModuleElement root) {
    if (!root.tag().equals("atlassian-plugin") || !root.attribute("plugins-version").equals("2")) {
      throw new AppException(FILE + " is not an <atlassian-plugin plugins-version=\"2\">");
    }
    return new Descriptor(root);
  }

  private static DocumentBuilderFactory parser() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory;
  }
}
