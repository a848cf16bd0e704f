package com.atlassian.jira.issue;

import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.List;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * Keeps the custom fields.
 *
 * <p>Source: link facts of Octopus_Jira; mock of the open-source blackduck-jira for the rest.
 */
public interface CustomFieldManager {
  /**
   * Creates a field with one configuration.
   *
   * @param contexts where it applies; the global context for every project
   * @param issueTypes which types it applies to; a single null for all
   */
  CustomField createCustomField(
      String fieldName,
      String description,
      CustomFieldType<?, ?> fieldType,
      CustomFieldSearcher customFieldSearcher,
      List<JiraContextNode> contexts,
      List<IssueType> issueTypes)
      throws GenericEntityException;

  /** The type with the complete module key, or null. */
  CustomFieldType<?, ?> getCustomFieldType(String key);

  /** The searcher with the complete module key, or null. */
  CustomFieldSearcher getCustomFieldSearcher(String key);

  /** The ways to search fields of the type, the usual one first. */
  List<CustomFieldSearcher> getCustomFieldSearchers(CustomFieldType<?, ?> customFieldType);

  /** The field, or null. */
  CustomField getCustomFieldObject(Long id);

  /** The field with the id "customfield_" and number, or null. */
  CustomField getCustomFieldObject(String key);

  Collection<CustomField> getCustomFieldObjectsByName(String customFieldName);

  List<CustomField> getCustomFieldObjects();

  /** The fields that apply to the issue. */
  List<CustomField> getCustomFieldObjects(Issue issue);

  void updateCustomField(Long id, String name, String description, CustomFieldSearcher searcher);

  /** Removes the field with its options and the values that issues have. */
  void removeCustomField(CustomField customField) throws RemoveException;
}
