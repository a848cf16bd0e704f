package com.atlassian.jira.bc.portal;

import com.atlassian.jira.bc.JiraServiceContext;
import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Creates, finds and deletes dashboards on behalf of a user; errors go to the context.
 *
 * <p>Source: the dashboard example in Adaptavist's published guide for ScriptRunner
 * (validateForCreate, createPortalPage); open-source scripts for Jira 8 for the others.
 */
public interface PortalPageService {
  boolean validateForCreate(JiraServiceContext servCtx, PortalPage portalPage);

  PortalPage createPortalPage(JiraServiceContext servCtx, PortalPage portalPage);

  /** The dashboard when the caller may see it, or null. */
  PortalPage getPortalPage(JiraServiceContext servCtx, Long portalPageId);

  Collection<PortalPage> getOwnedPortalPages(ApplicationUser user);

  boolean validateForDelete(JiraServiceContext servCtx, Long portalPageId);

  void deletePortalPage(JiraServiceContext servCtx, Long portalPageId);
}
