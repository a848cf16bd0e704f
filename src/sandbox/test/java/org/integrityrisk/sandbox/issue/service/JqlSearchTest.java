package org.integrityrisk.sandbox.issue.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.sandbox.db.SqlCount;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.integrityrisk.sandbox.security.Authenticator;
import org.integrityrisk.sandbox.security.Caller;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which issues a query finds, in which order, for whom, and at which cost. */
class JqlSearchTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T04:00:00Z"), ZoneId.systemDefault());
  private static final ReviewProject PROJECT = ReviewProject.on(MemoryDatabase.open(), CLOCK);

  @BeforeAll
  static void file() {
    point("Gifts from applicants", "integrity", "2026-11-20", "5", "head");
    point("礼品与宴请", "regulatory", "2026-11-22", "2.5", "");
    point("Certificates 100% wrong", "", "", "", "clerk");
    MutableIssue fourth = point("Banquets", "integrity", "2027-01-01", "10", "");
    ReviewProject.required(PROJECT.act("clerk", fourth, 11, null));
    PROJECT.service(CommentManager.class).create(fourth, PROJECT.user("head"), "seen", false);
  }

  private static MutableIssue point(
      String summary, String kind, String due, String score, String holder) {
    IssueInputParameters input = PROJECT.input(summary);
    input.addCustomFieldValue(PROJECT.field("Content").getId(), "about " + summary);
    input.addCustomFieldValue(PROJECT.field("Origin").getId(), "row " + score);
    if (!kind.isEmpty()) {
      String option = PROJECT.option("Kind", kind).getOptionId().toString();
      input.addCustomFieldValue(PROJECT.field("Kind").getId(), option);
    }
    input.setDueDate(due).addCustomFieldValue(PROJECT.field("Score").getId(), score);
    input.addCustomFieldValue(PROJECT.field("Holder").getId(), holder);
    return PROJECT.create("clerk", input);
  }

  @AfterEach
  void forgetTheCaller() {
    CurrentCaller.clear();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "``                                         -> 4 3 2 1",
        "project = HD order by key                  -> 1 2 3 4",
        "project = hedong order by key desc         -> 4 3 2 1",
        "issuetype = 风险点                          -> 4 3 2 1",
        "status = draft                             -> 3 2 1",
        "status != Draft                            -> 4",
        "status in (Draft, Review)                  -> 4 3 2 1",
        "status not in (Draft, \"In force\")        -> 4",
        "key = HD-2                                 -> 2",
        "issue in (HD-2, hd-3)                      -> 3 2",
        "id = 10000                                 -> 1",
        "summary ~ \"gifts applicants\"             -> 1",
        "summary ~ 礼品                              -> 2",
        "summary ~ 100%                             -> 3",
        "summary ~ ban*ts                           -> 4",
        "summary !~ gifts                           -> 4 3 2",
        "text ~ seen                                -> 4",
        "text ~ about                               -> 4 3 2 1",
        "Content ~ certificates                     -> 3",
        "reporter = clerk                           -> 4 3 2 1",
        "assignee = head                            -> 4",
        "assignee is EMPTY                          -> 3 2 1",
        "assignee = EMPTY                           -> 3 2 1",
        "assignee in (EMPTY, head)                  -> 4 3 2 1",
        "Holder = currentUser()                     -> 1",
        "Holder is not empty                        -> 3 1",
        "Kind = integrity                           -> 4 1",
        "Kind != integrity                          -> 2",
        "not Kind = integrity                       -> 2",
        "Kind in (integrity, regulatory)            -> 4 2 1",
        "Kind is empty                              -> 3",
        "Level = 高                                  -> 4",
        "Origin = \"row 2.5\"                      -> 2",
        "Origin in (\"row 10\", \"row 5\", row)   -> 4 1",
        "Origin != \"row 5\"                       -> 4 3 2",
        "Score > 2.5                                -> 4 1",
        "Score <= 2.5                               -> 2",
        "Score = 5                                  -> 1",
        "due <= 2026-11-22                          -> 2 1",
        "due < startOfDay()                         -> 1",
        "due >= -2d and due < 5w                    -> 2",
        "due = 2027/1/1                             -> 4",
        "created <= now()                           -> 4 3 2 1",
        "created > now()                            -> ",
        "key in firstPoints(2)                      -> 2 1",
        "key in firstPoints(9)                      -> 4 3 2 1",
        "key not in firstPoints(2)                  -> 4 3",
        "(status = Review or Kind = regulatory)     -> 4 2",
        "Kind = integrity and not status = Review   -> 1",
        "due is not empty order by due              -> 1 2 4",
        "order by Score desc                        -> 4 1 2 3",
        "order by Kind asc, key asc                 -> 1 4 2 3",
      })
  void findsIssues(String query, String numbers) throws SearchException {
    assertThat(numbers(query, "head")).isEqualTo(numbers == null ? "" : numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '`',
      value = {
        "colour = red            -> There is no field colour.",
        "status = Nowhere        -> The value Nowhere does not exist for the field status.",
        "key = HD-99             -> There is no issue HD-99.",
        "Kind > integrity        -> The operator > cannot be used with the field Kind.",
        "status ~ Draft          -> The operator ~ cannot be used with the field status.",
        "due > soon              -> soon is not a date.",
        "assignee = nobody       -> The value nobody does not exist for the field user.",
        "key in nothing()        -> There is no function nothing.",
      })
  void saysWhatIsWrong(String query, String message) {
    actAs("head");

    assertThat(errors(query)).singleElement().asString().startsWith(message);
  }

  @Test
  void saysItInTheLanguageOfTheCaller() {
    actAs("clerk");

    assertThat(errors("colour = red")).containsExactly("没有字段 colour。");
  }

  @Test
  void whoMayNotBrowseFindsNothing() throws SearchException {
    assertThat(numbers("project = HD", "guest")).isEmpty();
    assertThat(service().searchCount(null, parsed("project = HD"))).isZero();
    assertThat(service().searchCountOverrideSecurity(null, parsed("project = HD"))).isEqualTo(4);
  }

  @Test
  void pagesDoNotOverlapAndKnowTheTotal() throws SearchException {
    SearchResults<Issue> first = page(0);
    SearchResults<Issue> second = page(3);

    assertThat(keys(first.getResults())).containsExactly("HD-4", "HD-3", "HD-2");
    assertThat(keys(second.getResults())).containsExactly("HD-1");
    assertThat(List.of(first.getTotal(), second.getTotal())).containsExactly(4, 4);
  }

  @Test
  void aPageWithItsCustomFieldsCostsTwoStatements() throws SearchException {
    SqlCount.reset();

    page(0).getResults().forEach(issue -> issue.getCustomFieldValue(PROJECT.field("Score")));

    assertThat(SqlCount.current()).isLessThanOrEqualTo(3);
  }

  private static SearchResults<Issue> page(int start) throws SearchException {
    PagerFilter<Issue> pager = new PagerFilter<>(3);
    pager.setStart(start);
    return service().search(PROJECT.user("head"), parsed(""), pager);
  }

  private static String numbers(String query, String userName) throws SearchException {
    ApplicationUser user = PROJECT.user(userName);
    List<Issue> found =
        service().search(user, parsed(query), PagerFilter.getUnlimitedFilter()).getResults();
    return String.join(" ", keys(found)).replace("HD-", "");
  }

  private static List<String> keys(List<Issue> issues) {
    return issues.stream().map(Issue::getKey).toList();
  }

  private static List<String> errors(String query) {
    return List.copyOf(service().validateQuery(null, parsed(query)).getErrorMessages());
  }

  private static Query parsed(String query) {
    SearchService.ParseResult result = service().parseQuery(null, query);
    assertThat(result.getErrors().getErrorMessages()).isEmpty();
    return result.getQuery();
  }

  private static SearchService service() {
    return PROJECT.service(SearchService.class);
  }

  private static void actAs(String name) {
    Caller caller = PROJECT.service(Authenticator.class).byName(name).get();
    CurrentCaller.set(Optional.of(caller));
  }
}
