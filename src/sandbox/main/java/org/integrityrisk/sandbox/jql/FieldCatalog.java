package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.sandbox.HostServices;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.issue.FieldKind;

/** All fields that queries may name. */
final class FieldCatalog {
  private static final String EXACT_SEARCHER =
      "com.atlassian.jira.plugin.system.customfieldtypes:exacttextsearcher";

  private final HostServices services;
  private final CustomFieldValues customValues;
  private final Map<String, JqlField> system = new HashMap<>();

  FieldCatalog(HostServices services, Database database) {
    this.services = services;
    this.customValues = new CustomFieldValues(services);
    Names names = new Names(services);
    add("i.project_id", JqlField.EQUALITY, names::projects, "project");
    add("i.type_id", JqlField.EQUALITY, names::issueTypes, "issuetype", "type");
    add("i.status_id", JqlField.EQUALITY, names::statuses, "status");
    add("i.assignee", JqlField.EQUALITY, names::users, "assignee");
    add("i.reporter", JqlField.EQUALITY, names::users, "reporter");
    add("i.created_at", JqlField.ORDER, Dates::read, "created", "createddate");
    add("i.updated_at", JqlField.ORDER, Dates::read, "updated", "updateddate");
    add("i.due_date", JqlField.ORDER, Dates::read, "due", "duedate");
    add("i.summary", JqlField.WORDS, FieldCatalog::texts, "summary");
    add("i.description", JqlField.WORDS, FieldCatalog::texts, "description");
    IssueKeys keys = new IssueKeys(database);
    add("i.id", JqlField.ORDER, keys::ids, "key", "issuekey", "issue", "id");
    system.put(
        "comment",
        new JqlField("comment", JqlField.WORDS, new Target.Comments(), FieldCatalog::texts));
  }

  /**
   * The fields with the name: several when custom fields share it, or for {@code text}.
   *
   * @throws JqlException {@code jql.no.field}
   */
  List<JqlField> find(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("text")) {
      return textFields();
    }
    JqlField field = system.get(lower);
    return field == null ? customFields(name) : List.of(field);
  }

  private List<JqlField> customFields(String name) {
    List<JqlField> found =
        services.get(CustomFieldManager.class).getCustomFieldObjects().stream()
            .filter(field -> isNamed(field, name))
            .map(this::customField)
            .toList();
    if (found.isEmpty()) {
      throw new JqlException("jql.no.field", name);
    }
    return found;
  }

  private static boolean isNamed(CustomField field, String name) {
    return name.equalsIgnoreCase(field.getName())
        || name.equalsIgnoreCase("cf[" + field.getIdAsLong() + "]")
        || name.equalsIgnoreCase(field.getId());
  }

  private JqlField customField(CustomField field) {
    FieldKind kind = FieldKind.of(field);
    Target target =
        new Target.FieldColumn(field.getIdAsLong(), kind.column(), kind != FieldKind.OPTIONS);
    return new JqlField(
        field.getName(), operators(field, kind), target, customValues.reader(field, kind));
  }

  private Set<Operator> operators(CustomField field, FieldKind kind) {
    return switch (kind) {
      case TEXT -> isSearchedAsAWhole(field) ? JqlField.EQUALITY : JqlField.WORDS;
      case OPTION, OPTIONS, USER -> JqlField.EQUALITY;
      case NUMBER, DATE, DATE_TIME -> JqlField.ORDER;
    };
  }

  private boolean isSearchedAsAWhole(CustomField field) {
    CustomFieldSearcher exact =
        services.get(CustomFieldManager.class).getCustomFieldSearcher(EXACT_SEARCHER);
    return exact != null && exact.equals(field.getCustomFieldSearcher());
  }

  private List<JqlField> textFields() {
    List<JqlField> fields = new ArrayList<>();
    fields.add(system.get("summary"));
    fields.add(system.get("description"));
    fields.add(system.get("comment"));
    services.get(CustomFieldManager.class).getCustomFieldObjects().stream()
        .filter(field -> FieldKind.of(field) == FieldKind.TEXT && !isSearchedAsAWhole(field))
        .map(this::customField)
        .forEach(fields::add);
    return fields;
  }

  private static List<String> texts(List<QueryLiteral> literals, SearchContext context) {
    return literals.stream().map(QueryLiteral::asString).toList();
  }

  private void add(String column, Set<Operator> operators, ValueReader reader, String... names) {
    for (String name : names) {
      system.put(name, new JqlField(name, operators, new Target.IssueColumn(column), reader));
    }
  }
}
