package org.integrityrisk.sandbox.plugin;

import java.util.List;

/** The app that runs in the sandbox, and what its descriptor adds. */
public interface App {
  String key();

  String name();

  String version();

  /**
   * A new object of one of the app's classes, autowired by constructor from the app's components.
   *
   * @throws AppException when the app has no such class, nor imports one
   */
  Object create(String className);

  /** Links, sections and panels by location. */
  WebFragments fragments();

  /** The conditions, validators and functions of workflows. */
  List<WorkflowModule> workflowModules();

  List<JqlFunctionModule> jqlFunctions();

  List<DashboardItem> dashboardItems();
}
