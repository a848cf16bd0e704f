package org.integrityrisk.sandbox.testapp;

import com.atlassian.velocity.htmlsafe.HtmlSafe;

/** An object of the app in a template: one method is on its allowlist, one is not. */
public class Greeting {
  private final String text;

  public Greeting(String text) {
    this.text = text;
  }

  public String allowed() {
    return text;
  }

  public String getForbidden() {
    return text;
  }

  @HtmlSafe
  public String bold() {
    return "<i>" + text + "</i>";
  }
}
