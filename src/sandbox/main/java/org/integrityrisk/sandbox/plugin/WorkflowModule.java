package org.integrityrisk.sandbox.plugin;

/**
 * A condition, validator or function that the app adds to workflows.
 *
 * @param key the module key
 * @param fullKey plugin key and module key without a separator, as workflow XML writes {@code
 *     full.module.key}
 * @param name in the caller's language
 * @param factoryClass the class that reads and writes its parameters
 * @param runtimeClass the class that runs; make one with {@link App#create}
 */
public record WorkflowModule(
    Kind kind, String key, String fullKey, String name, String factoryClass, String runtimeClass) {
  /** What it does in a workflow. */
  public enum Kind {
    CONDITION,
    VALIDATOR,
    FUNCTION
  }
}
