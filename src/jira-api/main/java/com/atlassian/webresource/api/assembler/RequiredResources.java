package com.atlassian.webresource.api.assembler;

/**
 * Scripts and styles that a page needs, each once and in order.
 *
 * <p>Source: atlassian-plugins-webresource published Javadoc; imported by Slack for Jira (11.0).
 */
public interface RequiredResources {
  RequiredResources requireWebResource(String moduleCompleteKey);

  RequiredResources requireContext(String context);
}
