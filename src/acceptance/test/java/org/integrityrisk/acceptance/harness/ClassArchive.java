package org.integrityrisk.acceptance.harness;

/**
 * Makes the archive of classes with which the sandboxes of the checks start sooner: runs one that
 * is told to keep what it has loaded, and uses it a little.
 */
public final class ClassArchive {
  private ClassArchive() {}

  public static void main(String[] arguments) {
    try (Sandbox sandbox = Sandbox.inMemory(DemoBody.people())) {
      DemoBody.setUp(sandbox, "market-regulator");
      RestUser office = sandbox.as(DemoBody.OFFICE, DemoBody.PASSWORD);
      office.get("my-work").ok();
      office.get("/rest/api/2/search?jql=project=" + DemoBody.PROJECT).ok();
    }
  }
}
