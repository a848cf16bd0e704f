package com.atlassian.webresource.api.assembler;

/**
 * The page that is being answered.
 *
 * <p>Source: atlassian-plugins-webresource published Javadoc; imported by Slack for Jira (11.0).
 */
public interface PageBuilderService {
  WebResourceAssembler assembler();
}
