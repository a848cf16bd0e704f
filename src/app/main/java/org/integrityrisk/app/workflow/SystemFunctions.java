package org.integrityrisk.app.workflow;

import static org.integrityrisk.app.workflow.XmlTree.element;

import java.util.stream.Stream;

/**
 * What Jira itself does on every transition, by the class names and module keys that its own
 * exported workflows show.
 */
final class SystemFunctions {
  static final int EVENT_CREATED = 1;
  static final int EVENT_GENERIC = 13;

  private static final String SYSTEM_MODULES = "com.atlassian.jira.plugin.system.workflow";
  private static final String FUNCTIONS = "com.atlassian.jira.workflow.function.";

  private SystemFunctions() {}

  static XmlTree create() {
    return call("function", FUNCTIONS + "issue.IssueCreateFunction");
  }

  static XmlTree reindex() {
    return system("issue.IssueReindexFunction", "reindexissue-function");
  }

  static XmlTree fireEvent(int eventType) {
    return system("event.FireIssueEventFunction", "fireevent-function")
        .add(element("arg").with("name", "eventTypeId").text(String.valueOf(eventType)));
  }

  static XmlTree mayCreate() {
    return call("validator", "com.atlassian.jira.workflow.validator.PermissionValidator")
        .add(element("arg").with("name", "permission").text("Create Issue"));
  }

  static Stream<XmlTree> beforeOurs() {
    return Stream.of(
        system("issue.UpdateIssueStatusFunction", "updateissuestatus-function"),
        system("misc.CreateCommentFunction", "createcomment-function"));
  }

  static Stream<XmlTree> afterOurs() {
    return Stream.of(
        system("issue.GenerateChangeHistoryFunction", "generatechangehistory-function"),
        reindex(),
        fireEvent(EVENT_GENERIC));
  }

  private static XmlTree system(String function, String module) {
    return call("function", FUNCTIONS + function)
        .add(element("arg").with("name", "full.module.key").text(SYSTEM_MODULES + module));
  }

  static XmlTree call(String element, String className) {
    return element(element)
        .with("type", "class")
        .add(element("arg").with("name", "class.name").text(className));
  }
}
