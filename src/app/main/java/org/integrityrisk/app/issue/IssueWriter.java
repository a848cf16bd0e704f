package org.integrityrisk.app.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.install.catalogue.FieldShape;
import org.integrityrisk.app.workflow.ActionInHand;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.springframework.stereotype.Component;

/**
 * Creates, changes and moves issues on behalf of use cases. Rights are checked by then, so a change
 * goes past the host's screens; creation and transitions run through its workflow.
 */
@Component
public final class IssueWriter {
  private final IssueService service;
  private final IssueManager issues;
  private final ProjectManager projects;
  private final FieldIds ids;
  private final Users users;
  private final ActionInHand inHand;

  public IssueWriter(
      @ComponentImport IssueService service,
      @ComponentImport IssueManager issues,
      @ComponentImport ProjectManager projects,
      FieldIds ids,
      Users users,
      ActionInHand inHand) {
    this.service = service;
    this.issues = issues;
    this.projects = projects;
    this.ids = ids;
    this.users = users;
    this.inHand = inHand;
  }

  /** What an issue starts with. */
  record NewIssue(
      String project,
      AppIssueType type,
      String summary,
      String description,
      Map<AppField, String> values) {}

  Optional<MutableIssue> find(String key) {
    return Optional.ofNullable(issues.getIssueByCurrentKey(key));
  }

  Optional<MutableIssue> findById(String id) {
    return Optional.ofNullable(issues.getIssueObject(Long.valueOf(id)));
  }

  /** Those of these ids that there are, in the order of the ids and by them. */
  Map<String, MutableIssue> findAllById(Collection<String> ids) {
    List<Long> numbers = ids.stream().map(Long::valueOf).toList();
    Map<String, MutableIssue> found = new HashMap<>();
    for (Issue issue : issues.getIssueObjects(numbers)) {
      found.put(String.valueOf(issue.getId()), changeable(issue));
    }
    Map<String, MutableIssue> inOrder = new LinkedHashMap<>();
    ids.forEach(
        id -> Optional.ofNullable(found.get(id)).ifPresent(issue -> inOrder.put(id, issue)));
    return inOrder;
  }

  /** The host promises issues that can be read; as a rule they can be changed, too. */
  private MutableIssue changeable(Issue issue) {
    return issue instanceof MutableIssue mutable ? mutable : issues.getIssueObject(issue.getId());
  }

  /** Creates an issue through the workflow of its type. */
  Issue create(NewIssue fresh, String actor) {
    ApplicationUser user = users.acting(actor);
    IssueInputParameters input = service.newIssueInputParameters();
    input.setSkipScreenCheck(true);
    input.setProjectId(projects.getProjectObjByKey(fresh.project()).getId());
    input.setIssueTypeId(ids.issueType(fresh.type()));
    input.setSummary(fresh.summary());
    input.setDescription(fresh.description());
    input.setReporterId(user.getName());
    fresh.values().forEach((field, value) -> addValue(input, field, value));
    return inHand.during(() -> create(input, user));
  }

  private Issue create(IssueInputParameters input, ApplicationUser user) {
    IssueService.CreateValidationResult validated = service.validateCreate(user, input);
    HostRefusals.throwIfAny(validated.getErrorCollection());
    IssueService.IssueResult created = service.create(user, validated);
    HostRefusals.throwIfAny(created.getErrorCollection());
    return created.getIssue();
  }

  private void addValue(IssueInputParameters input, AppField field, String value) {
    if (!value.isEmpty()) {
      input.addCustomFieldValue(ids.field(field).getId(), inputValue(field, value));
    }
  }

  private String inputValue(AppField field, String value) {
    return field.shape() == FieldShape.SELECT
        ? ids.optionId(field, value).orElseThrow(() -> unknownWord(field, value))
        : value;
  }

  private static DomainException unknownWord(AppField field, String value) {
    return DomainException.invalid(Problem.of("risk.unknown-value", value).at(field.code()));
  }

  /** Changes an issue; the host writes its history and tells its listeners. */
  void update(String key, String actor, Consumer<MutableIssue> change) {
    update(find(key).orElseThrow(() -> Refusals.notFound(key)), actor, change);
  }

  /** The same for an issue that is at hand already. */
  void update(MutableIssue issue, String actor, Consumer<MutableIssue> change) {
    change.accept(issue);
    inHand.during(
        () ->
            issues.updateIssue(
                users.acting(actor), issue, EventDispatchOption.ISSUE_UPDATED, false));
  }

  /** Sets a field of ours on an issue that is being changed; an empty value clears it. */
  void set(MutableIssue issue, AppField field, String value) {
    issue.setCustomFieldValue(ids.field(field), value.isEmpty() ? null : storedValue(field, value));
  }

  private Object storedValue(AppField field, String value) {
    return field.shape() == FieldShape.SELECT
        ? ids.option(field, value).orElseThrow(() -> unknownWord(field, value))
        : value;
  }

  /** Takes a transition; the caller has said in {@link ActionInHand} what it means. */
  void transition(Issue issue, int action, String comment, String actor) {
    ApplicationUser user = users.acting(actor);
    IssueInputParameters input = service.newIssueInputParameters();
    if (!comment.isBlank()) {
      input.setComment(comment);
    }
    IssueService.TransitionValidationResult validated =
        service.validateTransition(user, issue.getId(), action, input);
    HostRefusals.throwIfAny(validated.getErrorCollection());
    HostRefusals.throwIfAny(service.transition(user, validated).getErrorCollection());
  }

  /** Deletes an issue without asking the host whether the user may. */
  void delete(MutableIssue issue, String actor) {
    inHand.during(
        () -> {
          deleteQuietly(issue, users.acting(actor));
          return issue;
        });
  }

  private void deleteQuietly(MutableIssue issue, ApplicationUser user) {
    try {
      issues.deleteIssue(user, issue, EventDispatchOption.DO_NOT_DISPATCH, false);
    } catch (Exception refused) {
      throw new IllegalStateException("Cannot delete " + issue.getKey(), refused);
    }
  }
}
