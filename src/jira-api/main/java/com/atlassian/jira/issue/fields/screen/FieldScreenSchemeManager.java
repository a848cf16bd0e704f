package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Keeps the screen schemes.
 *
 * <p>Source: mock of the open-source blackduck-jira; used by the open-source Octopus_Jira
 * ConfigMigration (Jira 8.21).
 */
public interface FieldScreenSchemeManager {
  Collection<FieldScreenScheme> getFieldScreenSchemes();

  /** The scheme, or null. */
  FieldScreenScheme getFieldScreenScheme(Long id);

  /** Stores the scheme, and gives it an id. */
  void createFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

  void removeFieldScreenScheme(FieldScreenScheme fieldScreenScheme);

  Collection<FieldScreenSchemeItem> getFieldScreenSchemeItems(FieldScreenScheme fieldScreenScheme);

  void createFieldScreenSchemeItem(FieldScreenSchemeItem fieldScreenSchemeItem);

  void removeFieldSchemeItems(FieldScreenScheme fieldScreenScheme);
}
