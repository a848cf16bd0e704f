package org.integrityrisk.sandbox.plugin.type;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.plugin.WorkflowModule.Kind;

/**
 * All types of module that the sandbox knows, by the name of their element. A type that is not here
 * is an error.
 */
public final class ModuleTypes {
  private final Map<String, ModuleType> byElement = new HashMap<>();
  private final FragmentModules fragments;
  private final WorkflowModules workflows;
  private final JqlModules jqlFunctions;
  private final DashboardModules dashboardItems;

  public ModuleTypes(AppSite site) {
    fragments = new FragmentModules(site);
    workflows = new WorkflowModules(site);
    jqlFunctions = new JqlModules(site);
    dashboardItems = new DashboardModules(site);
    ModuleType nothingToDo = module -> {};
    byElement.put("plugin-info", nothingToDo);
    byElement.put("rest-migration", nothingToDo);
    byElement.put("resource", new I18nModules(site));
    byElement.put("ao", new ActiveObjectsModule(site));
    byElement.put("servlet", new ServletModules(site));
    byElement.put("rest", new RestModules(site));
    byElement.put("web-resource", new WebResourceModules(site));
    byElement.put("web-section", fragments);
    byElement.put("web-item", fragments);
    byElement.put("web-panel", fragments);
    byElement.put("workflow-condition", workflows.of(Kind.CONDITION));
    byElement.put("workflow-validator", workflows.of(Kind.VALIDATOR));
    byElement.put("workflow-function", workflows.of(Kind.FUNCTION));
    byElement.put("jql-function", jqlFunctions);
    byElement.put("dashboard-item", dashboardItems);
    byElement.put("velocity-allowlist", new AllowlistModules(site));
  }

  /**
   * Reads a module of the descriptor.
   *
   * @throws AppException when its type is not known
   */
  public void read(ModuleElement module) {
    Optional.ofNullable(byElement.get(module.tag()))
        .orElseThrow(() -> new AppException("Unknown type of module: <" + module.tag() + ">"))
        .read(module);
  }

  /** Starts every type once. */
  public void start() {
    new LinkedHashSet<>(byElement.values()).forEach(ModuleType::start);
  }

  public FragmentModules fragments() {
    return fragments;
  }

  public WorkflowModules workflows() {
    return workflows;
  }

  public JqlModules jqlFunctions() {
    return jqlFunctions;
  }

  public DashboardModules dashboardItems() {
    return dashboardItems;
  }
}
