package org.integrityrisk.sandbox.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;

/** {@code /issues/?jql=…&startIndex=…}: the issues that a query finds, page by page. */
final class IssueListPage implements HostPage {
  private static final int PAGE_SIZE = 50;

  private final Host host;

  IssueListPage(Host host) {
    this.host = host;
  }

  @Override
  public Answer get(Visit visit) {
    SearchService search = host.services().get(SearchService.class);
    ParseResult parsed = search.parseQuery(visit.user(), visit.text("jql"));
    MessageSet errors =
        parsed.isValid()
            ? search.validateQuery(visit.user(), parsed.getQuery())
            : parsed.getErrors();
    return errors.hasAnyErrors()
        ? view(visit, errors.getErrorMessages(), nothing())
        : found(visit, parsed);
  }

  private Answer found(Visit visit, ParseResult parsed) {
    int start = visit.number("startIndex") / PAGE_SIZE * PAGE_SIZE;
    ApplicationUser user = visit.user();
    try {
      return view(
          visit,
          List.of(),
          host.services()
              .get(SearchService.class)
              .search(user, parsed.getQuery(), new PagerFilter<>(start, PAGE_SIZE)));
    } catch (SearchException e) {
      return view(visit, List.of(e.getMessage()), nothing());
    }
  }

  private Answer view(Visit visit, Collection<String> errors, SearchResults<Issue> found) {
    Map<String, Object> model = new HashMap<>();
    model.put("jql", visit.text("jql"));
    model.put("errors", errors);
    model.put("issues", found.getResults());
    model.put("paging", new Paging(found.getStart(), PAGE_SIZE, found.getTotal()));
    return Answer.view("issues", host.texts().getText("sandbox.issues.title"), model)
        .with("jira.navigator");
  }

  private static SearchResults<Issue> nothing() {
    return new SearchResults<>(List.of(), 0, PAGE_SIZE, 0);
  }
}
