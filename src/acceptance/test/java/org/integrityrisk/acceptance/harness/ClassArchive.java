package org.integrityrisk.acceptance.harness;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes the archive of classes with which the sandboxes of the checks start sooner: runs one that
 * is told to keep what it has loaded, and uses it a little.
 */
public final class ClassArchive {
  private ClassArchive() {}

  public static void main(String[] arguments) {
    List<String> options = new ArrayList<>(List.of("--memory"));
    options.addAll(List.of(DemoBody.people()));
    try (Sandbox sandbox = Sandbox.alone(options)) {
      DemoBody.setUp(sandbox, "market-regulator");
      RestUser office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
      office.get("my-work").ok();
      office.get("/rest/api/2/search?jql=project=" + DemoBody.PROJECT).ok();
    }
  }
}
