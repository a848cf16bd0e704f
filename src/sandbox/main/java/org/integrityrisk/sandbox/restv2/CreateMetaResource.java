package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.FieldKind;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.issue.service.IssueScreens;
import org.integrityrisk.sandbox.restv2.Json.FieldJson;
import org.integrityrisk.sandbox.restv2.Json.OptionJson;
import org.integrityrisk.sandbox.restv2.Json.SchemaJson;
import org.integrityrisk.sandbox.restv2.Json.TypeJson;

/** {@code issue/createmeta/…}: which types a project has, and which fields their create screens. */
@Path("issue/createmeta/{project}/issuetypes")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
  private final Host host;
  private final Answers answers;
  private final IssueLookup issues;

  CreateMetaResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
    this.issues = new IssueLookup(host);
  }

  /** All values on one page. */
  public record Values<T>(int maxResults, int startAt, int total, boolean isLast, List<T> values) {
    static <T> Values<T> of(List<T> values) {
      return new Values<>(values.size(), 0, values.size(), true, values);
    }
  }

  /** A field of a create screen. */
  public record FieldMeta(
      boolean required,
      SchemaJson schema,
      String name,
      String fieldId,
      List<String> operations,
      List<OptionJson> allowedValues) {}

  @GET
  public Values<TypeJson> types(@PathParam("project") String key) {
    return Values.of(project(key).getIssueTypes().stream().map(answers::type).toList());
  }

  @GET
  @Path("{type}")
  public Values<FieldMeta> fields(
      @PathParam("project") String key, @PathParam("type") String typeId) {
    Project project = project(key);
    IssueType type =
        project.getIssueTypes().stream()
            .filter(candidate -> candidate.getId().equals(typeId))
            .findFirst()
            .orElseThrow(() -> Problem.notFound(host.texts().getText("sandbox.rest.no-type")));
    MutableIssue unborn = StoredIssue.unborn(host.services());
    unborn.setProjectId(project.getId());
    unborn.setIssueTypeId(type.getId());
    Stream<String> fields =
        host
            .services()
            .get(IssueScreens.class)
            .fields(unborn, IssueOperations.CREATE_ISSUE_OPERATION)
            .stream();
    return Values.of(fields.map(field -> meta(field, unborn)).toList());
  }

  private FieldMeta meta(String id, MutableIssue unborn) {
    if (FieldList.isSystem(id)) {
      return meta(new FieldList(host).system(id), List.of());
    }
    CustomField field = host.services().get(CustomFieldManager.class).getCustomFieldObject(id);
    return meta(FieldList.custom(field), options(field, unborn));
  }

  private static FieldMeta meta(FieldJson field, List<OptionJson> options) {
    return new FieldMeta(
        field.id().equals("summary"),
        field.schema(),
        field.name(),
        field.id(),
        List.of("set"),
        options.isEmpty() ? null : options);
  }

  private List<OptionJson> options(CustomField field, MutableIssue unborn) {
    FieldConfig config = field.getRelevantConfig(unborn);
    FieldKind kind = FieldKind.of(field);
    return config == null || (kind != FieldKind.OPTION && kind != FieldKind.OPTIONS)
        ? List.of()
        : host.services().get(OptionsManager.class).getOptions(config).stream()
            .map(answers::option)
            .toList();
  }

  private Project project(String key) {
    Project project = issues.project(key);
    if (!issues.may(ProjectPermissions.CREATE_ISSUES, project)) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-project", key));
    }
    return project;
  }
}
