package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.workflow.TransitionOptions;
import java.util.Map;

/**
 * Validates, then does, what a user may do with issues: each operation is a validate call and an
 * act call with its result.
 *
 * <p>Source: signatures at Jira 8.8; published Javadoc of Jira 7.6 for the nested results.
 */
public interface IssueService {

  /** The issue is null in the result when it does not exist or may not be seen. */
  IssueResult getIssue(ApplicationUser user, Long issueId);

  /** The issue is null in the result when it does not exist or may not be seen. */
  IssueResult getIssue(ApplicationUser user, String issueKey);

  CreateValidationResult validateCreate(
      ApplicationUser user, IssueInputParameters issueInputParameters);

  IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

  UpdateValidationResult validateUpdate(
      ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

  IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

  IssueResult update(
      ApplicationUser user,
      UpdateValidationResult updateValidationResult,
      EventDispatchOption eventDispatchOption,
      boolean sendMail);

  DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

  ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

  boolean isEditable(Issue issue, ApplicationUser user);

  TransitionValidationResult validateTransition(
      ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

  TransitionValidationResult validateTransition(
      ApplicationUser user,
      Long issueId,
      int actionId,
      IssueInputParameters issueInputParameters,
      TransitionOptions transitionOptions);

  IssueResult transition(ApplicationUser user, TransitionValidationResult transitionResult);

  IssueInputParameters newIssueInputParameters();

  IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

  /** An outcome that carries an issue. */
  abstract class IssueValidationResult extends ServiceResultImpl {

    private final MutableIssue issue;

    public IssueValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(errors);
      this.issue = issue;
    }

    public MutableIssue getIssue() {
      return issue;
    }
  }

  /** The issue as it is after an operation. */
  class IssueResult extends IssueValidationResult {

    public IssueResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** What a validated creation will do. */
  class CreateValidationResult extends IssueValidationResult {

    private final Map<String, Object> fieldValuesHolder;

    public CreateValidationResult(
        MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
      super(issue, errors);
      this.fieldValuesHolder = fieldValuesHolder;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValuesHolder;
    }
  }

  /** What a validated update will do. */
  class UpdateValidationResult extends IssueValidationResult {

    private final Map<String, Object> fieldValuesHolder;

    public UpdateValidationResult(
        MutableIssue issue, ErrorCollection errors, Map<String, Object> fieldValuesHolder) {
      super(issue, errors);
      this.fieldValuesHolder = fieldValuesHolder;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValuesHolder;
    }
  }

  /** What a validated deletion will do. */
  class DeleteValidationResult extends IssueValidationResult {

    public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
      super(issue, errors);
    }
  }

  /** What a validated transition will do. */
  class TransitionValidationResult extends ServiceResultImpl {

    private final MutableIssue issue;
    private final Map<String, Object> fieldValuesHolder;
    private final Map<String, Object> additionInputs;
    private final int actionId;

    public TransitionValidationResult(
        MutableIssue issue,
        ErrorCollection errors,
        Map<String, Object> fieldValuesHolder,
        Map<String, Object> additionInputs,
        int actionId) {
      super(errors);
      this.issue = issue;
      this.fieldValuesHolder = fieldValuesHolder;
      this.additionInputs = additionInputs;
      this.actionId = actionId;
    }

    public MutableIssue getIssue() {
      return issue;
    }

    public Map<String, Object> getFieldValuesHolder() {
      return fieldValuesHolder;
    }

    public Map<String, Object> getAdditionInputs() {
      return additionInputs;
    }

    public int getActionId() {
      return actionId;
    }
  }
}
