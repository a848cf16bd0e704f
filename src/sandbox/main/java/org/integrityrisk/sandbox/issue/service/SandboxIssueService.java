package org.integrityrisk.sandbox.issue.service;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueFieldConstants;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.TransitionOptions;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.sandbox.issue.IssueStore;
import org.integrityrisk.sandbox.issue.StoredIssue;

/** Users' operations with issues, as Jira documents them. */
final class SandboxIssueService implements IssueService {
  private static final String SKIP_CONDITIONS = "skipConditions";

  private final IssueStore issues;
  private final IssueValidation validation;
  private final IssueScreens screens;
  private final WorkflowManager workflows;
  private final IssueWorkflowManager actions;
  private final IssueManager manager;
  private final IssueOperation operation;

  SandboxIssueService(
      IssueStore issues,
      IssueValidation validation,
      IssueScreens screens,
      WorkflowManager workflows,
      IssueWorkflowManager actions,
      IssueManager manager,
      IssueOperation operation) {
    this.issues = issues;
    this.validation = validation;
    this.screens = screens;
    this.workflows = workflows;
    this.actions = actions;
    this.manager = manager;
    this.operation = operation;
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, Long issueId) {
    return visible(user, issueId == null ? Optional.empty() : issues.byId(issueId));
  }

  @Override
  public IssueResult getIssue(ApplicationUser user, String issueKey) {
    return visible(user, issueKey == null ? Optional.empty() : issues.byKey(issueKey));
  }

  private IssueResult visible(ApplicationUser user, Optional<StoredIssue> found) {
    ErrorCollection errors = new SimpleErrorCollection();
    return new IssueResult(validation.visible(found, user, errors).orElse(null), errors);
  }

  @Override
  public CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters parameters) {
    ErrorCollection errors = new SimpleErrorCollection();
    StoredIssue issue = validation.create(user, parameters, errors);
    return new CreateValidationResult(issue, errors, new HashMap<>());
  }

  @Override
  public IssueResult create(ApplicationUser user, CreateValidationResult validated) {
    StoredIssue issue = (StoredIssue) requireValid(validated.isValid(), validated.getIssue());
    return operation.run(issue, () -> operation.create(issue, user));
  }

  @Override
  public UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters parameters) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<StoredIssue> issue = validation.visible(issueId, user, errors);
    issue.ifPresent(found -> validation.edit(found, user, parameters, errors));
    return new UpdateValidationResult(issue.orElse(null), errors, comment(parameters));
  }

  @Override
  public IssueResult update(ApplicationUser user, UpdateValidationResult validated) {
    return update(user, validated, EventDispatchOption.ISSUE_UPDATED, true);
  }

  @Override
  public IssueResult update(
      ApplicationUser user,
      UpdateValidationResult validated,
      EventDispatchOption eventDispatchOption,
      boolean sendMail) {
    StoredIssue issue = (StoredIssue) requireValid(validated.isValid(), validated.getIssue());
    String comment = (String) validated.getFieldValuesHolder().get(IssueFieldConstants.COMMENT);
    return operation.run(
        issue, () -> operation.update(issue, user, comment, eventDispatchOption, sendMail));
  }

  @Override
  public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
    ErrorCollection errors = new SimpleErrorCollection();
    Optional<StoredIssue> issue = validation.visible(issueId, user, errors);
    issue.ifPresent(
        found -> validation.require(ProjectPermissions.DELETE_ISSUES, found, user, errors));
    return new DeleteValidationResult(issue.orElse(null), errors);
  }

  @Override
  public ErrorCollection delete(ApplicationUser user, DeleteValidationResult validated) {
    StoredIssue issue = (StoredIssue) requireValid(validated.isValid(), validated.getIssue());
    return operation.run(issue, () -> operation.delete(issue, user)).getErrorCollection();
  }

  @Override
  public boolean isEditable(Issue issue, ApplicationUser user) {
    return manager.isEditable(issue, user);
  }

  @Override
  public TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
    return validateTransition(user, issueId, actionId, parameters, TransitionOptions.defaults());
  }

  @Override
  public TransitionValidationResult validateTransition(
      ApplicationUser user,
      Long issueId,
      int actionId,
      IssueInputParameters parameters,
      TransitionOptions options) {
    ErrorCollection errors = new SimpleErrorCollection();
    Map<String, Object> additions = new HashMap<>();
    Optional<StoredIssue> found = validation.visible(issueId, user, errors);
    found.ifPresent(
        issue -> {
          if (!actions.isValidAction(issue, actionId, options, user)) {
            validation.refuse(errors, Reason.VALIDATION_FAILED, "issue.action.unavailable");
            return;
          }
          ActionDescriptor action = workflows.getActionDescriptor(issue, actionId);
          validation.transition(issue, action, user, parameters, errors);
          if (screens.hasScreen(action) || parameters.skipScreenCheck()) {
            additions.putAll(comment(parameters));
          }
          additions.put(SKIP_CONDITIONS, options.skipConditions());
        });
    return new TransitionValidationResult(
        found.orElse(null), errors, new HashMap<>(), additions, actionId);
  }

  private static Map<String, Object> comment(IssueInputParameters parameters) {
    Map<String, Object> comment = new HashMap<>();
    comment.put(IssueFieldConstants.COMMENT, parameters.getCommentValue());
    return comment;
  }

  @Override
  public IssueResult transition(ApplicationUser user, TransitionValidationResult validated) {
    StoredIssue issue = (StoredIssue) requireValid(validated.isValid(), validated.getIssue());
    Map<String, Object> inputs = new HashMap<>(validated.getAdditionInputs());
    boolean skipConditions = (Boolean) inputs.remove(SKIP_CONDITIONS);
    return operation.run(
        issue, () -> operation.act(issue, validated.getActionId(), user, inputs, skipConditions));
  }

  private static Issue requireValid(boolean valid, Issue issue) {
    if (!valid) {
      throw new IllegalStateException("The validation found errors: nothing may be done");
    }
    return issue;
  }

  @Override
  public IssueInputParameters newIssueInputParameters() {
    return new InputParameters(Map.of());
  }

  @Override
  public IssueInputParameters newIssueInputParameters(Map<String, String[]> parameters) {
    return new InputParameters(parameters);
  }
}
