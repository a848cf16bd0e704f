package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs.
 *
 * <p>Source: atlassian-plugins-webresource published Javadoc; imported by Slack for Jira (11.0).
 */
public interface WebResourceAssembler {
  RequiredResources resources();
}
