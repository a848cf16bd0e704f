package org.integrityrisk.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.PrintWriter;
import java.io.StringWriter;

/** Writes a descriptor as XML. */
final class DescriptorXml {
  private DescriptorXml() {}

  static String write(WorkflowDescriptor descriptor) {
    StringWriter text = new StringWriter();
    PrintWriter writer = new PrintWriter(text);
    writer.println(WorkflowDescriptor.XML_HEADER);
    writer.println(WorkflowDescriptor.DOCTYPE_DECL);
    descriptor.writeXML(writer, 0);
    writer.flush();
    return text.toString();
  }
}
