package org.integrityrisk.app.issue;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.function.Consumer;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.springframework.stereotype.Component;

/** Goes through all issues of one type of ours in a project, in the order of their keys. */
@Component
public final class IssuePages {
  private static final int PAGE = 200;

  private final IssueSearch search;
  private final IssueWriter issues;
  private final FieldIds ids;

  public IssuePages(IssueSearch search, IssueWriter issues, FieldIds ids) {
    this.search = search;
    this.issues = issues;
    this.ids = ids;
  }

  /**
   * The issues after one.
   *
   * @param lastId the host's id of the last issue of the page before; empty for the first page
   * @param limit most issues on the page, 1 to 1000
   */
  List<Issue> after(String project, AppIssueType type, String lastId, int limit) {
    return search.find(jql(project, type, lastId), limit);
  }

  /** Does something with every issue, page by page; what it does must not delete any. */
  void each(String project, AppIssueType type, Consumer<Issue> work) {
    eachPage(project, type, page -> page.forEach(work));
  }

  /** Does something with every page of issues; what it does must not delete any. */
  void eachPage(String project, AppIssueType type, Consumer<List<Issue>> work) {
    String lastId = "";
    for (List<Issue> page = after(project, type, lastId, PAGE);
        !page.isEmpty();
        page = after(project, type, lastId, PAGE)) {
      work.accept(page);
      lastId = String.valueOf(page.get(page.size() - 1).getId());
    }
  }

  private String jql(String project, AppIssueType type, String lastId) {
    String from =
        lastId.isEmpty()
            ? ""
            : issues
                .findById(lastId)
                .map(Issue::getKey)
                .map(key -> " AND issuekey > \"" + key + "\"")
                .orElseThrow(() -> new IllegalStateException("gone meanwhile: " + lastId));
    return "project = \""
        + project
        + "\" AND issuetype = "
        + ids.issueType(type)
        + from
        + " ORDER BY issuekey ASC";
  }
}
