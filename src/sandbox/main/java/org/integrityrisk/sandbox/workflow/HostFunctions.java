package org.integrityrisk.sandbox.workflow;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.Map;
import java.util.function.Function;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.StoredIssue;
import org.integrityrisk.sandbox.plugin.App;

/**
 * Makes the objects that workflows name by class: the host's own functions and validator, and what
 * the app adds.
 */
public final class HostFunctions implements Function<String, Object> {
  private static final String PACKAGE = "com.atlassian.jira.workflow.";
  private static final String COMMENT = "commentValue";

  private final Host host;
  private final Map<String, Object> own;

  public HostFunctions(Host host, IssueWriting writing, IssueEvents events) {
    this.host = host;
    this.own =
        Map.of(
            PACKAGE + "function.issue.IssueCreateFunction",
            function((store, variables, arguments) -> create(writing, store, variables)),
            PACKAGE + "function.issue.UpdateIssueStatusFunction",
            function((store, variables, arguments) -> store.moveIssue()),
            PACKAGE + "function.misc.CreateCommentFunction",
            function((store, variables, arguments) -> comment(writing, store, variables)),
            PACKAGE + "function.issue.GenerateChangeHistoryFunction",
            function(
                (store, variables, arguments) ->
                    writing.update(store.issue(), user(variables), true)),
            // Searches read the database: there is no index to keep.
            PACKAGE + "function.issue.IssueReindexFunction",
            function((store, variables, arguments) -> {}),
            PACKAGE + "function.event.FireIssueEventFunction",
            function(
                (store, variables, arguments) ->
                    events.publish(
                        store.issue(),
                        user(variables),
                        (Comment) variables.get(COMMENT),
                        Long.valueOf(arguments.get("eventTypeId").toString()))),
            PACKAGE + "validator.PermissionValidator",
            new PermissionValidator(host));
  }

  /**
   * The object of the class.
   *
   * @throws IllegalArgumentException when neither the host nor the app has the class
   */
  @Override
  public Object apply(String className) {
    Object known = own.get(className);
    if (known != null) {
      return known;
    }
    App app = host.app();
    return app.create(className);
  }

  private void create(
      IssueWriting writing, WorkflowEntryStore store, Map<String, Object> variables) {
    store.moveIssue();
    writing.create(store.issue(), user(variables));
  }

  private void comment(
      IssueWriting writing, WorkflowEntryStore store, Map<String, Object> variables) {
    String body = (String) variables.get("comment");
    if (body != null && !body.isBlank()) {
      StoredIssue issue = store.issue();
      variables.put(COMMENT, writing.comment(issue, user(variables), body));
    }
  }

  private ApplicationUser user(Map<String, Object> variables) {
    String key = ((WorkflowContext) variables.get("context")).getCaller();
    return key == null ? null : host.services().get(UserManager.class).getUserByKey(key);
  }

  @SuppressWarnings("unchecked")
  private static FunctionProvider function(HostFunction body) {
    return (variables, arguments, properties) ->
        body.run(
            (WorkflowEntryStore) variables.get("store"),
            (Map<String, Object>) variables,
            (Map<String, Object>) arguments);
  }

  @FunctionalInterface
  private interface HostFunction {
    void run(
        WorkflowEntryStore store, Map<String, Object> variables, Map<String, Object> arguments);
  }
}
