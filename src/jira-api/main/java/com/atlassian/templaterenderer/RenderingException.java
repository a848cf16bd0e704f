package com.atlassian.templaterenderer;

/**
 * A template that cannot be rendered.
 *
 * <p>Source: atlassian-template-renderer published Javadoc; imported by Slack for Jira (11.0).
 */
public class RenderingException extends RuntimeException {
  public RenderingException(String message) {
    super(message);
  }

  public RenderingException(String message, Throwable cause) {
    super(message, cause);
  }
}
