package com.atlassian.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Converts workflow descriptors from and to XML.
 *
 * <p>Source: static members as used by the open-source apps igsl-group/Octopus_Jira (Jira 8.21) and
 * cures-hub/cures-condec-jira (Jira 8.8); published Javadoc of Jira 7.6.
 */
public class WorkflowUtil {

  /**
   * Reads a descriptor; the document type is not fetched from anywhere.
   *
   * @throws FactoryException when the text is no workflow descriptor
   */
  public static WorkflowDescriptor convertXMLtoWorkflowDescriptor(String workflowDescriptorXML)
      throws FactoryException {
    try {
      InputSource source = new InputSource(new StringReader(workflowDescriptorXML));
      return new WorkflowDescriptor(builder().parse(source).getDocumentElement());
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new FactoryException("No workflow descriptor: " + e.getMessage(), e);
    }
  }

  private static DocumentBuilder builder() throws ParserConfigurationException {
    DocumentBuilder builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
    builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
    return builder;
  }
}
