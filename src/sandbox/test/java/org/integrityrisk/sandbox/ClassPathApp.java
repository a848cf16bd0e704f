package org.integrityrisk.sandbox;

import java.util.List;
import org.integrityrisk.sandbox.plugin.App;
import org.integrityrisk.sandbox.plugin.DashboardItem;
import org.integrityrisk.sandbox.plugin.JqlFunctionModule;
import org.integrityrisk.sandbox.plugin.WebFragments;
import org.integrityrisk.sandbox.plugin.WorkflowModule;

/** An app whose classes stand on the test's class path and need nothing to be created. */
public record ClassPathApp(List<JqlFunctionModule> jqlFunctions) implements App {
  @Override
  public String key() {
    return "org.example.test";
  }

  @Override
  public String name() {
    return "Test";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public Object create(String className) {
    try {
      return Class.forName(className).getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(className, e);
    }
  }

  @Override
  public WebFragments fragments() {
    throw Unsupported.member("fragments in this test");
  }

  @Override
  public List<WorkflowModule> workflowModules() {
    return List.of();
  }

  @Override
  public List<DashboardItem> dashboardItems() {
    return List.of();
  }
}
