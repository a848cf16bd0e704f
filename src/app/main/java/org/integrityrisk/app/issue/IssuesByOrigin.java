package org.integrityrisk.app.issue;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.springframework.stereotype.Component;

/**
 * Finds the issue that an import made from a row. The host's search sees every issue whose creation
 * it has completed; one that a crash has cut off it knows no more than the import does.
 */
@Component
public final class IssuesByOrigin {
  private final SearchService search;
  private final FieldIds ids;

  public IssuesByOrigin(@ComponentImport SearchService search, FieldIds ids) {
    this.search = search;
    this.ids = ids;
  }

  /**
   * The issue of an origin.
   *
   * @param origin a token of letters, digits and dashes
   */
  Optional<Issue> find(String origin) {
    ApplicationUser nobody = null;
    SearchService.ParseResult query = search.parseQuery(nobody, jql(origin));
    if (!query.isValid()) {
      throw new IllegalStateException(String.valueOf(query.getErrors().getErrorMessages()));
    }
    try {
      return search
          .searchOverrideSecurity(nobody, query.getQuery(), new PagerFilter<>(1))
          .getResults()
          .stream()
          .findFirst();
    } catch (SearchException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String jql(String origin) {
    return "cf[" + ids.field(AppField.ORIGIN).getIdAsLong() + "] = \"" + origin + "\"";
  }
}
