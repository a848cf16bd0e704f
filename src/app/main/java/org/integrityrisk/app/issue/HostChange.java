package org.integrityrisk.app.issue;

import com.atlassian.jira.event.issue.IssueEvent;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;
import org.ofbiz.core.entity.GenericValue;

/**
 * A field that somebody has changed in the host, as the history of the issue says it.
 *
 * @param field id of a field of the host's own, or name of a custom field
 * @param custom whether it is a custom field
 * @param oldId id of the option that was chosen before; empty for a text
 * @param oldText what the field said before, as people read it
 */
record HostChange(String field, boolean custom, String oldId, String oldText) {

  /**
   * All fields that an event tells of; none when it is not about fields.
   *
   * @throws IllegalStateException when the host cannot read its history
   */
  static List<HostChange> of(IssueEvent event) {
    GenericValue group = event.getChangeLog();
    return group == null ? List.of() : items(group).stream().map(HostChange::of).toList();
  }

  private static List<GenericValue> items(GenericValue group) {
    try {
      return group.getRelated("ChildChangeItem");
    } catch (GenericEntityException e) {
      throw new IllegalStateException("The host cannot read what was changed", e);
    }
  }

  private static HostChange of(GenericValue item) {
    return new HostChange(
        text(item, "field"),
        text(item, "fieldtype").equals("custom"),
        text(item, "oldvalue"),
        text(item, "oldstring"));
  }

  private static String text(GenericValue item, String name) {
    return Optional.ofNullable(item.get(name)).map(Object::toString).orElse("");
  }
}
