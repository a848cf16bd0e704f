package org.integrityrisk.sandbox.issue.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.sandbox.db.Database;
import org.integrityrisk.sandbox.entity.MemoryDatabase;
import org.integrityrisk.sandbox.issue.Change;
import org.integrityrisk.sandbox.issue.ChangeGroup;
import org.integrityrisk.sandbox.issue.ChangeHistory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Creating, editing, moving and deleting issues, as far as a user may. */
class IssueServiceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), ZoneId.systemDefault());

  private static final Database DATABASE = MemoryDatabase.open();
  private static final ReviewProject PROJECT = ReviewProject.on(DATABASE, CLOCK);

  private final ReviewProject project = PROJECT;
  private final IssueService service = project.service(IssueService.class);

  @Test
  void aCreatedIssueHoldsWhatTheFormSaid() {
    IssueInputParameters input = project.input("Gifts from applicants");
    input.setDescription("long text").setDueDate("2026-12-31").setAssigneeId("head");
    input.addCustomFieldValue(project.field("Content").getIdAsLong(), "权力");
    input.addCustomFieldValue(
        project.field("Kind").getId(), project.option("Kind", "integrity").getOptionId() + "");
    input.addCustomFieldValue(project.field("Holder").getIdAsLong(), "head");
    input.addCustomFieldValue(project.field("Check").getIdAsLong(), "22/Nov/26");
    input.addCustomFieldValue(project.field("Score").getIdAsLong(), "2.5");

    MutableIssue created = project.create("clerk", input);

    MutableIssue stored = reread(created);
    assertThat(stored.getKey()).matches("HD-\\d+");
    assertThat(stored.getSummary()).isEqualTo("Gifts from applicants");
    assertThat(stored.getDescription()).isEqualTo("long text");
    assertThat(stored.getReporterId()).isEqualTo("clerk");
    assertThat(stored.getAssignee().getName()).isEqualTo("head");
    assertThat(stored.getStatus().getName()).isEqualTo("Draft");
    assertThat(stored.getDueDate()).isEqualTo(Timestamp.valueOf("2026-12-31 00:00:00"));
    assertThat(stored.getCreated()).isEqualTo(Timestamp.from(CLOCK.instant()));
    assertThat(stored.getCustomFieldValue(project.field("Content"))).isEqualTo("权力");
    assertThat(stored.getCustomFieldValue(project.field("Kind")))
        .isEqualTo(project.option("Kind", "integrity"));
    assertThat(stored.getCustomFieldValue(project.field("Holder"))).isEqualTo(project.user("head"));
    assertThat(stored.getCustomFieldValue(project.field("Check")))
        .isEqualTo(Timestamp.valueOf("2026-11-22 00:00:00"));
    assertThat(stored.getCustomFieldValue(project.field("Score"))).isEqualTo(2.5);
    assertThat(stored.getCustomFieldValue(project.field("Note"))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "summary, '', summary",
    "summary, 'two\nlines', summary",
    "assignee, nobody, assignee",
    "assignee, guest, assignee",
    "reporter, head, reporter",
    "duedate, tomorrow, duedate",
    "issuetype, 999, issuetype",
    "pid, 999, pid",
    "Kind, 999, Kind",
    "Kind, integrity, Kind",
    "Holder, nobody, Holder",
    "Check, 31/31/26, Check",
    "Score, many, Score",
  })
  void aWrongValueIsAnErrorOfItsFieldAndNothingIsCreated(
      String field, String value, String errorField) {
    long before = count();
    IssueInputParameters input = project.input("Gifts");
    input.getActionParameters().put(id(field), new String[] {value});

    CreateValidationResult validated = service.validateCreate(project.user("clerk"), input);

    assertThat(validated.getErrorCollection().getErrors()).containsOnlyKeys(id(errorField));
    assertThat(count()).isEqualTo(before);
  }

  private String id(String field) {
    return project.field(field) == null ? field : project.field(field).getId();
  }

  @Test
  void aTextLineIsLimited() {
    IssueInputParameters input = project.input("s".repeat(256));
    input.addCustomFieldValue(project.field("Note").getIdAsLong(), "n".repeat(256));
    input.addCustomFieldValue(project.field("Content").getIdAsLong(), "c".repeat(32_768));

    assertThat(
            service
                .validateCreate(project.user("clerk"), input)
                .getErrorCollection()
                .getErrors()
                .keySet())
        .isEqualTo(Set.of("summary", id("Note"), id("Content")));
  }

  @Test
  void aFieldThatStandsOnNoScreenIsLeftAloneUnlessTheCheckIsSkipped() {
    String high = project.option("Level", "高").getOptionId().toString();
    IssueInputParameters input = project.input("Gifts");
    input.addCustomFieldValue(project.field("Level").getIdAsLong(), high);
    MutableIssue hidden = project.create("clerk", input);
    input.setSkipScreenCheck(true);
    MutableIssue shown = project.create("clerk", input);

    assertThat(hidden.getCustomFieldValue(project.field("Level"))).isNull();
    assertThat(reread(shown).getCustomFieldValue(project.field("Level")))
        .isEqualTo(project.option("Level", "高"));
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, true, true, true, false",
    "admin, true, true, true, true",
    "guest, false, false, false, false",
    "'', false, false, false, false",
  })
  void permissionsDecide(String name, boolean create, boolean see, boolean edit, boolean delete) {
    MutableIssue issue = project.create("head", "Gifts");
    var user = project.user(name);
    IssueInputParameters change = service.newIssueInputParameters();

    assertThat(service.validateCreate(user, project.input("x")).isValid()).isEqualTo(create);
    assertThat(service.getIssue(user, issue.getKey()).isValid()).isEqualTo(see);
    assertThat(service.validateUpdate(user, issue.getId(), change).isValid()).isEqualTo(edit);
    assertThat(service.isEditable(issue, user)).isEqualTo(edit);
    assertThat(service.validateTransition(user, issue.getId(), 11, change).isValid())
        .isEqualTo(edit);
    assertThat(service.validateDelete(user, issue.getId()).isValid()).isEqualTo(delete);
  }

  @Test
  void anUpdateChangesWhatIsGivenAndRemembersWhatWas() {
    IssueInputParameters input = project.input("Gifts");
    input.setDescription("kept").addCustomFieldValue(id("Score"), "1");
    MutableIssue issue = project.create("clerk", input);
    IssueInputParameters change = service.newIssueInputParameters();
    change.setSummary("Banquets").addCustomFieldValue(id("Score"), "");
    change.addCustomFieldValue(id("Holder"), "head");

    MutableIssue updated = update("head", issue, change);

    assertThat(updated.getSummary()).isEqualTo("Banquets");
    assertThat(updated.getDescription()).isEqualTo("kept");
    ChangeGroup group = history(issue).get(0);
    assertThat(group.author()).isEqualTo("head");
    assertThat(group.changes())
        .containsExactlyInAnyOrder(
            new Change("summary", false, "", "Gifts", "", "Banquets"),
            new Change("Score", true, "1.0", "1.0", "", ""),
            new Change("Holder", true, "", "", "head", "Head"));
  }

  @Test
  void anUpdateThatDoesNotRetainEmptiesWhatIsNotGiven() {
    IssueInputParameters input = project.input("Gifts");
    input.setDescription("lost").addCustomFieldValue(id("Score"), "1");
    MutableIssue issue = project.create("clerk", input);
    IssueInputParameters change = service.newIssueInputParameters();
    change.setSummary("Gifts").setReporterId("clerk").setIssueTypeId(issue.getIssueTypeId());
    change.setRetainExistingValuesWhenParameterNotProvided(false);

    MutableIssue updated = update("clerk", issue, change);

    assertThat(updated.getDescription()).isNull();
    assertThat(updated.getCustomFieldValue(project.field("Score"))).isNull();
  }

  @Test
  void whoComesSecondIsToldAndChangesNothing() {
    MutableIssue issue = project.create("clerk", "Gifts");
    IssueInputParameters change = service.newIssueInputParameters();
    change.setSummary("First");
    UpdateValidationResult first =
        service.validateUpdate(project.user("clerk"), issue.getId(), change);
    UpdateValidationResult second =
        service.validateUpdate(project.user("head"), issue.getId(), change.setSummary("Second"));

    assertThat(service.update(project.user("clerk"), first).isValid()).isTrue();
    assertThat(service.update(project.user("head"), second).isValid()).isFalse();

    assertThat(reread(issue).getSummary()).isEqualTo("First");
    assertThat(history(issue)).hasSize(1);
  }

  @Test
  void aStepStoresWhatItsFunctionsSet() {
    MutableIssue issue = project.create("clerk", "Gifts");

    MutableIssue submitted = ReviewProject.required(project.act("clerk", issue, 11, null));

    MutableIssue stored = reread(submitted);
    assertThat(stored.getStatus().getName()).isEqualTo("Review");
    assertThat(stored.getAssigneeId()).isEqualTo("head");
    assertThat(stored.getCustomFieldValue(project.field("Level")))
        .isEqualTo(project.option("Level", "高"));
    assertThat(history(issue).get(0).changes().stream().map(Change::field))
        .containsExactlyInAnyOrder("status", "assignee", "Level");
  }

  @Test
  void aStepMayForbidEditing() {
    MutableIssue issue = project.create("clerk", "Gifts");
    ReviewProject.required(project.act("clerk", issue, 11, null));
    ReviewProject.required(project.act("head", issue, 21, null));
    IssueInputParameters change = service.newIssueInputParameters().setSummary("Banquets");

    assertThat(service.isEditable(reread(issue), project.user("clerk"))).isFalse();
    assertThat(service.validateUpdate(project.user("clerk"), issue.getId(), change).isValid())
        .isFalse();
  }

  @Test
  void conditionsKeepAStepFromWhomItIsNotFor() {
    MutableIssue issue = project.create("clerk", "Gifts");
    ReviewProject.required(project.act("clerk", issue, 11, null));

    assertThat(project.act("clerk", issue, 21, null).isValid()).isFalse();
    assertThat(project.act("head", issue, 11, null).isValid()).isFalse();
    assertThat(project.act("head", issue, 21, "fine").isValid()).isTrue();
  }

  @Test
  void aValidatorsRefusalIsAnErrorOfItsFieldAndUndoesEverything() {
    MutableIssue issue = project.create("clerk", "Gifts");
    ReviewProject.required(project.act("clerk", issue, 11, null));

    IssueResult refused = project.act("head", issue, 22, null);

    assertThat(refused.getErrorCollection().getErrors())
        .isEqualTo(Map.of("comment", "reason-missing"));
    assertThat(reread(issue).getStatus().getName()).isEqualTo("Review");
    assertThat(project.act("head", issue, 22, "not clear").isValid()).isTrue();
    assertThat(comments(issue)).containsExactly("not clear");
  }

  @Test
  void aFunctionThatDoesNotExistIsALoudErrorThatUndoesEverything() {
    MutableIssue issue = project.create("clerk", "Gifts");
    ReviewProject.required(project.act("clerk", issue, 11, null));

    IssueResult failed = catchingFailure(() -> project.act("head", issue, 23, null));

    assertThat(failed.isValid()).isFalse();
    assertThat(reread(issue).getStatus().getName()).isEqualTo("Review");
  }

  private static IssueResult catchingFailure(java.util.function.Supplier<IssueResult> act) {
    try {
      return act.get();
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessage("org.example.NoSuchFunction");
      var errors = new com.atlassian.jira.util.SimpleErrorCollection();
      errors.addErrorMessage(e.getMessage());
      return new IssueResult(null, errors);
    }
  }

  @Test
  void aDeletedIssueLeavesNothingBehind() {
    MutableIssue issue = project.create("clerk", project.input("Gifts").setDescription("x"));
    update("clerk", issue, service.newIssueInputParameters().setSummary("Banquets"));
    project.service(CommentManager.class).create(issue, project.user("head"), "why?", true);

    ErrorCollection errors =
        service.delete(
            project.user("admin"), service.validateDelete(project.user("admin"), issue.getId()));

    assertThat(errors.hasAnyErrors()).isFalse();
    assertThat(reread(issue)).isNull();
    assertThat(history(issue)).isEmpty();
    assertThat(comments(issue)).isEmpty();
    for (String table : List.of("issue_value", "issue_comment", "issue_change_group")) {
      assertThat(
              DATABASE.count(
                  "SELECT COUNT(*) FROM " + table + " WHERE issue_id = ?", issue.getId()))
          .as(table)
          .isZero();
    }
  }

  private MutableIssue update(String user, MutableIssue issue, IssueInputParameters change) {
    return ReviewProject.required(
        service.update(
            project.user(user), service.validateUpdate(project.user(user), issue.getId(), change)));
  }

  private MutableIssue reread(MutableIssue issue) {
    return project.service(IssueManager.class).getIssueObject(issue.getId());
  }

  private long count() {
    return project.service(IssueManager.class).getIssueCountForProject(project.project().getId());
  }

  private List<ChangeGroup> history(MutableIssue issue) {
    return project.service(ChangeHistory.class).of(issue.getId());
  }

  private Collection<String> comments(MutableIssue issue) {
    return project.service(CommentManager.class).getComments(issue).stream()
        .map(comment -> comment.getBody())
        .toList();
  }
}
