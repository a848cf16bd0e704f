package org.integrityrisk.sandbox.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.issue.IssueStore;

/** Searches in the database; what a user may not browse is left out by the statement itself. */
public final class SandboxSearchService implements SearchService {
  private final Host host;
  private final IssueStore issues;
  private final SqlTranslation translation;

  public SandboxSearchService(Host host, IssueStore issues) {
    this.host = host;
    this.issues = issues;
    FieldCatalog fields = new FieldCatalog(host.services(), host.database());
    this.translation = new SqlTranslation(fields, new JqlFunctions(host::app));
  }

  @Override
  public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter<?> pager)
      throws SearchException {
    return find((JqlQuery) query, context(searcher, false), pager);
  }

  @Override
  public SearchResults<Issue> searchOverrideSecurity(
      ApplicationUser searcher, Query query, PagerFilter<?> pager) throws SearchException {
    return find((JqlQuery) query, context(searcher, true), pager);
  }

  @Override
  public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
    return count((JqlQuery) query, context(searcher, false));
  }

  @Override
  public long searchCountOverrideSecurity(ApplicationUser searcher, Query query)
      throws SearchException {
    return count((JqlQuery) query, context(searcher, true));
  }

  @Override
  public ParseResult parseQuery(ApplicationUser searcher, String query) {
    MessageSet errors = new MessageSetImpl();
    try {
      return new ParseResult(JqlParsing.parse(query), errors);
    } catch (JqlException e) {
      errors.addErrorMessage(message(e));
      return new ParseResult(null, errors);
    }
  }

  @Override
  public MessageSet validateQuery(ApplicationUser searcher, Query query) {
    MessageSet errors = new MessageSetImpl();
    try {
      translation.condition((JqlQuery) query, context(searcher, false));
      translation.order((JqlQuery) query);
    } catch (JqlException e) {
      errors.addErrorMessage(message(e));
    }
    return errors;
  }

  private SearchResults<Issue> find(JqlQuery query, SearchContext context, PagerFilter<?> pager)
      throws SearchException {
    try {
      Sql where = where(query, context);
      List<Issue> page =
          List.copyOf(
              issues.select(
                  where.text(),
                  where.arguments(),
                  translation.order(query),
                  pager.getMax(),
                  pager.getStart()));
      return new SearchResults<>(page, total(page, where, pager), pager.getMax(), pager.getStart());
    } catch (JqlException e) {
      throw new SearchException(message(e), e);
    }
  }

  /** Counts only when the page does not show the end. */
  private int total(List<Issue> page, Sql where, PagerFilter<?> pager) {
    boolean showsEnd = page.size() < pager.getMax() && (pager.getStart() == 0 || !page.isEmpty());
    return showsEnd
        ? pager.getStart() + page.size()
        : Math.toIntExact(issues.count(where.text(), where.arguments()));
  }

  private long count(JqlQuery query, SearchContext context) throws SearchException {
    try {
      Sql where = where(query, context);
      return issues.count(where.text(), where.arguments());
    } catch (JqlException e) {
      throw new SearchException(message(e), e);
    }
  }

  private Sql where(JqlQuery query, SearchContext context) {
    Sql condition = translation.condition(query, context);
    return context.everything() ? condition : condition.and(visible(context));
  }

  private Sql visible(SearchContext context) {
    return Sql.inNumbers(
        "i.project_id",
        host
            .services()
            .get(PermissionManager.class)
            .getProjects(ProjectPermissions.BROWSE_PROJECTS, context.user())
            .stream()
            .map(Project::getId)
            .toList());
  }

  private SearchContext context(ApplicationUser user, boolean everything) {
    return new SearchContext(user, everything, host.clock().instant(), host.clock().getZone());
  }

  private String message(JqlException e) {
    Serializable[] arguments =
        Arrays.stream(e.arguments()).map(String::valueOf).toArray(Serializable[]::new);
    return host.texts().getText(e.key(), arguments);
  }
}
