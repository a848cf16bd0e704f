package com.atlassian.jira.issue.link;

import java.util.Collection;

/**
 * Keeps the types of links.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface IssueLinkTypeManager {
  void createIssueLinkType(String name, String outward, String inward, String style);

  Collection<IssueLinkType> getIssueLinkTypes();

  Collection<IssueLinkType> getIssueLinkTypesByName(String name);

  /** The type, or null. */
  IssueLinkType getIssueLinkType(Long id);

  void removeIssueLinkType(Long id);
}
