package org.integrityrisk.app.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import org.springframework.stereotype.Component;

/** Searches issues for the app itself, whoever may see them. */
@Component
public final class IssueSearch {
  private final SearchService search;

  public IssueSearch(@ComponentImport SearchService search) {
    this.search = search;
  }

  /**
   * The first issues that a query finds.
   *
   * @param jql a query without anything that a user has typed
   * @param limit most issues, 1 to 1000
   */
  List<Issue> find(String jql, int limit) {
    ApplicationUser nobody = null;
    SearchService.ParseResult query = search.parseQuery(nobody, jql);
    if (!query.isValid()) {
      throw new IllegalStateException(jql + ": " + query.getErrors().getErrorMessages());
    }
    try {
      return search
          .searchOverrideSecurity(nobody, query.getQuery(), new PagerFilter<>(limit))
          .getResults();
    } catch (SearchException failed) {
      throw new IllegalStateException(jql, failed);
    }
  }
}
