package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldKind;
import org.integrityrisk.sandbox.restv2.Json.FieldJson;
import org.integrityrisk.sandbox.restv2.Json.SchemaJson;

/** The fields of issues and what they hold. */
final class FieldList {
  /** System fields and the types of their values. */
  private static final Map<String, String> SYSTEM = systemFields();

  private final Host host;

  FieldList(Host host) {
    this.host = host;
  }

  private static Map<String, String> systemFields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("project", "project");
    fields.put("issuetype", "issuetype");
    fields.put("summary", "string");
    fields.put("description", "string");
    fields.put("status", "status");
    fields.put("assignee", "user");
    fields.put("reporter", "user");
    fields.put("duedate", "date");
    fields.put("created", "datetime");
    fields.put("updated", "datetime");
    fields.put("issuelinks", "array");
    fields.put("comment", "comments-page");
    return fields;
  }

  static boolean isSystem(String id) {
    return SYSTEM.containsKey(id);
  }

  List<FieldJson> all() {
    Stream<FieldJson> system = SYSTEM.keySet().stream().map(this::system);
    Stream<FieldJson> custom =
        host.services().get(CustomFieldManager.class).getCustomFieldObjects().stream()
            .map(FieldList::custom);
    return Stream.concat(system, custom).toList();
  }

  FieldJson system(String id) {
    SchemaJson schema = new SchemaJson(SYSTEM.get(id), null, id, null, null);
    return new FieldJson(
        id,
        host.texts().getText("sandbox.field." + id),
        false,
        true,
        true,
        true,
        List.of(id),
        schema);
  }

  static FieldJson custom(CustomField field) {
    List<String> clauses = List.of("cf[" + field.getIdAsLong() + "]", field.getName());
    return new FieldJson(
        field.getId(), field.getName(), true, true, true, true, clauses, schema(field));
  }

  private static SchemaJson schema(CustomField field) {
    FieldKind kind = FieldKind.of(field);
    String type =
        switch (kind) {
          case TEXT -> "string";
          case NUMBER -> "number";
          case OPTION -> "option";
          case OPTIONS -> "array";
          case USER -> "user";
          case DATE -> "date";
          case DATE_TIME -> "datetime";
        };
    return new SchemaJson(
        type,
        kind == FieldKind.OPTIONS ? "option" : null,
        null,
        field.getCustomFieldType().getKey(),
        field.getIdAsLong());
  }
}
