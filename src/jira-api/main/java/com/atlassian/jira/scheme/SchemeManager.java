package com.atlassian.jira.scheme;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Keeps the schemes of one type.
 *
 * <p>Source: mock of the open-source ConDec (Jira 8.8).
 */
public interface SchemeManager {
  /** The scheme, or null. */
  Scheme getSchemeObject(Long id);

  /** The scheme, or null. */
  Scheme getSchemeObject(String name);

  List<Scheme> getSchemeObjects();

  /** Never null: a project without a scheme of its own has the default one. */
  Scheme getSchemeFor(Project project);

  /** Stores the scheme with its entities, and answers it with ids. */
  Scheme createSchemeAndEntities(Scheme scheme);

  void updateScheme(Scheme scheme);

  void deleteScheme(Long id) throws GenericEntityException;

  void addSchemeToProject(Project project, Scheme scheme);

  void addDefaultSchemeToProject(Project project);

  void removeSchemesFromProject(Project project);

  List<Project> getProjects(Scheme scheme);
}
