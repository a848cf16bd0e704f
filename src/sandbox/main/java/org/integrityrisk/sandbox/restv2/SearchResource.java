package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.SearchJson;

/** {@code search}: issues by JQL, page by page. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
  private static final int DEFAULT_SIZE = 50;
  private static final int LARGEST_SIZE = 1_000;

  private final Host host;
  private final IssueDocument documents;

  SearchResource(Host host, Answers answers) {
    this.host = host;
    this.documents = new IssueDocument(host, answers);
  }

  /** A search as a body; what is left out is null. */
  public record SearchRequest(
      String jql, Integer startAt, Integer maxResults, List<String> fields, List<String> expand) {}

  @GET
  public SearchJson get(
      @QueryParam("jql") @DefaultValue("") String jql,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("" + DEFAULT_SIZE) int maxResults,
      @QueryParam("fields") List<String> fields,
      @QueryParam("expand") @DefaultValue("") String expand) {
    FieldSelection selection = FieldSelection.of(fields, FieldSelection.NAVIGABLE);
    return search(jql, startAt, maxResults, selection, expand);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public SearchJson post(SearchRequest request) {
    return search(
        request.jql() == null ? "" : request.jql(),
        request.startAt() == null ? 0 : request.startAt(),
        request.maxResults() == null ? DEFAULT_SIZE : request.maxResults(),
        FieldSelection.of(
            request.fields() == null ? List.of() : request.fields(), FieldSelection.NAVIGABLE),
        request.expand() == null ? "" : String.join(",", request.expand()));
  }

  private SearchJson search(
      String jql, int startAt, int maxResults, FieldSelection selection, String expand) {
    int size = Math.min(maxResults, LARGEST_SIZE);
    if (startAt < 0 || size < 0) {
      throw Problem.badRequest(host.texts().getText("sandbox.rest.bad-page"));
    }
    SearchResults<Issue> found = found(jql, new PagerFilter<>(startAt, size));
    return new SearchJson(
        "names,schema",
        startAt,
        size,
        found.getTotal(),
        found.getResults().stream().map(issue -> documents.of(issue, selection, expand)).toList());
  }

  private SearchResults<Issue> found(String jql, PagerFilter<?> page) {
    ApplicationUser user = Callers.user(host);
    SearchService service = host.services().get(SearchService.class);
    ParseResult parsed = service.parseQuery(user, jql);
    refuse(parsed.getErrors());
    refuse(service.validateQuery(user, parsed.getQuery()));
    try {
      return service.search(user, parsed.getQuery(), page);
    } catch (SearchException e) {
      throw Problem.badRequest(e.getMessage());
    }
  }

  private static void refuse(MessageSet errors) {
    if (errors.hasAnyErrors()) {
      throw new Problem(
          Status.BAD_REQUEST, new Errors(List.copyOf(errors.getErrorMessages()), Map.of()));
    }
  }
}
