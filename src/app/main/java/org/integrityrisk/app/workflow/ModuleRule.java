package org.integrityrisk.app.workflow;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A condition, validator or function of this app as it stands in a workflow.
 *
 * @param moduleKey key of the workflow module in {@code atlassian-plugin.xml}
 * @param implementation class that the host calls
 * @param arguments what the workflow tells it, sorted by name so that the XML is always the same
 */
public record ModuleRule(
    String moduleKey, Class<?> implementation, SortedMap<String, String> arguments) {

  public ModuleRule {
    arguments = new TreeMap<>(arguments);
  }

  static ModuleRule of(String moduleKey, Class<?> implementation) {
    return new ModuleRule(moduleKey, implementation, new TreeMap<>());
  }

  ModuleRule with(String argument, String value) {
    SortedMap<String, String> more = arguments();
    more.put(argument, value);
    return new ModuleRule(moduleKey, implementation, more);
  }

  @Override
  public SortedMap<String, String> arguments() {
    return new TreeMap<>(arguments);
  }
}
