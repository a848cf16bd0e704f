package org.integrityrisk.sandbox.spring;

import org.integrityrisk.sandbox.plugin.AppException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Understands {@code <atlassian-scanner:scan-indexes/>}. */
final class ScannerNamespace implements NamespaceHandler {
  static final String URI = "http://www.atlassian.com/schema/atlassian-scanner/2";

  private final ComponentIndex index;

  ScannerNamespace(ComponentIndex index) {
    this.index = index;
  }

  @Override
  public void init() {
    // It knows one element only.
  }

  @Override
  public BeanDefinition parse(Element element, ParserContext parserContext) {
    if (!"scan-indexes".equals(element.getLocalName()) || element.hasAttribute("profile")) {
      throw new AppException(
          "Only <scan-indexes/> without a profile is known, not " + element.getTagName());
    }
    index.register(parserContext.getRegistry());
    return null;
  }

  @Override
  public BeanDefinitionHolder decorate(
      Node source, BeanDefinitionHolder definition, ParserContext parserContext) {
    throw new AppException("Unknown decoration of a bean: " + source.getNodeName());
  }
}
