package org.integrityrisk.acceptance.harness;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The demo body in a sandbox with a browser before it, for all tests of one class. */
public final class BrowsedSandbox implements BeforeAllCallback, AfterAllCallback {
  private final String regime;
  private Sandbox sandbox;
  private Browser browser;

  private BrowsedSandbox(String regime) {
    this.regime = regime;
  }

  /** One whose project works by the regime. */
  public static BrowsedSandbox of(String regime) {
    return new BrowsedSandbox(regime);
  }

  public Sandbox sandbox() {
    return sandbox;
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    sandbox = Sandbox.inMemory(DemoBody.people());
    DemoBody.setUp(sandbox, regime);
    browser = new Browser(sandbox);
  }

  @Override
  public void afterAll(ExtensionContext context) {
    browser.close();
    sandbox.close();
  }
}
