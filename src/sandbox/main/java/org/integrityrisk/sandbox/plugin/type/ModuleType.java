package org.integrityrisk.sandbox.plugin.type;

import org.integrityrisk.sandbox.plugin.ModuleElement;

/** One type of module, or a few that belong together. */
public interface ModuleType {
  /**
   * Reads a module of the type; the app's components are not there yet.
   *
   * @throws org.integrityrisk.sandbox.plugin.AppException when the module is wrong
   */
  void read(ModuleElement module);

  /** Makes what needs the app's components, so that a missing class fails at the start. */
  default void start() {}
}
