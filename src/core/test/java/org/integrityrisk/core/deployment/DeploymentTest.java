package org.integrityrisk.core.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.integrityrisk.core.Refused.refused;
import static org.integrityrisk.core.text.DomainException.Kind.CONFLICT;
import static org.integrityrisk.core.text.DomainException.Kind.FORBIDDEN;
import static org.integrityrisk.core.text.DomainException.Kind.INVALID;
import static org.integrityrisk.core.text.DomainException.Kind.NOT_FOUND;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.text.DomainException.Kind;
import org.integrityrisk.core.work.Task;
import org.integrityrisk.core.work.TaskHolder;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.world.World;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentTest {

  private final Deploying town = new Deploying();

  @Test
  void isIssuedFedBackAndLifted() {
    String id = town.issued();

    assertThat(town.deployment(id).order().number()).isEqualTo("〔2026〕1号");
    assertThat(town.deployment(id).due()).isEqualTo(Deploying.DUE);
    assertThat(town.deployment(id).state()).isEqualTo(DeploymentState.AWAITING);
    town.feedBack(id, "window-clerk", "cashier");
    assertThat(town.deployment(id).state()).isEqualTo(DeploymentState.FED_BACK);
    town.handle.lift("secretary", id, "All have checked themselves.", false);

    assertThat(town.deployment(id).state()).isEqualTo(DeploymentState.LIFTED);
    assertThat(town.deployment(id).lifting().orElseThrow().user()).isEqualTo("secretary");
    assertThat(town.world.store.actionsOn(id))
        .containsExactly(
            "deployment.issue", "deployment.feedback", "deployment.feedback", "deployment.lift");
  }

  @ParameterizedTest
  @CsvSource({
    "county, secretary,    ''",
    "county, inspector,    ''",
    "county, chief,        ''",
    "county, admin,        ''",
    "county, head,         FORBIDDEN",
    "county, window-clerk, FORBIDDEN",
    "county, stranger,     NOT_FOUND",
    "branch, head,         ''",
    "branch, leader,       ''",
    "branch, admin,        ''",
    "branch, finance-head, FORBIDDEN",
    "branch, secretary,    FORBIDDEN",
    "branch, chief,        FORBIDDEN",
  })
  void isIssuedByThoseWhomTheLevelNames(String level, String user, String kind) {
    DeploymentInput input =
        level.equals("county")
            ? Deploying.county("window-clerk")
            : Deploying.branch("window-clerk");

    if (kind.isEmpty()) {
      assertThat(town.issue.issue(user, input).issuer()).isEqualTo(user);
    } else {
      String code = kind.equals("FORBIDDEN") ? "access.forbidden" : "access.not-found";
      refused(() -> town.issue.issue(user, input)).as(Kind.valueOf(kind), code);
    }
  }

  @Test
  void namesEverythingThatIsWrongWithIt() {
    DeploymentInput wrong =
        new DeploymentInput(
            World.PROJECT,
            "branch",
            "bureau",
            "desk",
            "weather",
            " ",
            List.of(),
            List.of("no-such"),
            List.of("nobody", "window-clerk", "window-clerk"),
            Optional.of(0));

    refused(() -> town.issue.issue("head", wrong))
        .at(
            "deployment.unknown-department@department",
            "deployment.unknown-matter@matter",
            "deployment.content-required@content",
            "deployment.days-out-of-range@days",
            "deployment.unknown-power@powers#1",
            "deployment.unknown-person@persons#1",
            "deployment.person-elsewhere@persons#2",
            "deployment.person-elsewhere@persons#3",
            "deployment.person-twice@persons#3");
  }

  @Test
  void reachesThePeopleOfItsPlaceOnly() {
    refused(() -> town.issue.issue("head", Deploying.branch("cashier")))
        .at("deployment.person-elsewhere@persons#1");
    refused(() -> town.issue.issue("head", Deploying.branch())).at("deployment.no-persons@persons");
    assertThat(town.issue.issue("inspector", Deploying.county("branch-clerk")).persons())
        .containsExactly("branch-clerk");
  }

  @Test
  void isUnknownWhereTheRegimeKnowsNone() {
    Deploying other = new Deploying("market-regulator");

    refused(() -> other.issue.issue("inspector", Deploying.county("cashier")))
        .as(CONFLICT, "deployment.not-in-regime");
  }

  @Test
  void isFedBackByThoseConcernedAndTheirLastWordCounts() {
    String id = town.issued();

    refused(() -> town.feedBack(id, "inspector")).as(FORBIDDEN, "access.forbidden");
    refused(() -> town.handle.feedBack("cashier", id, SelfCheck.FOUND, " "))
        .as(INVALID, "deployment.text-required");
    town.handle.feedBack("cashier", id, SelfCheck.FOUND, "Two refunds without a slip.");
    town.handle.feedBack("cashier", id, SelfCheck.CORRECTED, "The slips are there now.");

    assertThat(town.deployment(id).feedbackOf("cashier").orElseThrow().result())
        .contains(SelfCheck.CORRECTED);
    assertThat(town.deployment(id).missing()).containsExactly("window-clerk");
    assertThat(town.deployment(id).acts()).hasSize(2);
  }

  @Test
  void isLiftedDespiteMissingFeedbackOnlyWhenThatIsSaid() {
    String id = town.issued();
    town.feedBack(id, "cashier");

    refused(() -> town.handle.lift("inspector", id, "Done.", false))
        .as(CONFLICT, "deployment.feedback-missing");
    refused(() -> town.handle.lift("head", id, "Done.", true)).as(FORBIDDEN, "access.forbidden");
    refused(() -> town.handle.lift("inspector", id, "", true))
        .as(INVALID, "deployment.text-required");
    town.handle.lift("inspector", id, "The clerk has left the bureau.", true);

    assertThat(town.deployment(id).state()).isEqualTo(DeploymentState.LIFTED);
    refused(() -> town.feedBack(id, "window-clerk")).as(CONFLICT, "deployment.lifted-already");
    refused(() -> town.handle.lift("inspector", id, "Again.", true))
        .as(CONFLICT, "deployment.lifted-already");
  }

  @Test
  void isReopenedAloudAndAsksEverybodyAnew() {
    String id = town.issued();
    refused(() -> town.handle.reopen("inspector", id, "Why not."))
        .as(CONFLICT, "deployment.not-lifted");
    town.feedBack(id, "window-clerk", "cashier");
    town.handle.lift("inspector", id, "All have.", false);
    town.passDays(30);

    refused(() -> town.handle.reopen("cashier", id, "No.")).as(FORBIDDEN, "access.forbidden");
    Deployment reopened = town.handle.reopen("inspector", id, "A complaint came in.");

    assertThat(reopened.state()).isEqualTo(DeploymentState.AWAITING);
    assertThat(reopened.missing()).containsExactly("window-clerk", "cashier");
    assertThat(reopened.due()).isAfter(Deploying.TODAY.plusDays(30));
    assertThat(reopened.lifting()).isEmpty();
    assertThat(reopened.acts()).hasSize(4);
  }

  @Test
  void goesOnAtTheNextLevelByAnActOfEither() {
    String mine = town.issue.issue("head", Deploying.branch("window-clerk")).id();
    String taken = town.issue.issue("head", Deploying.branch("window-clerk")).id();
    town.passDays(10);

    town.handle.escalate("head", mine, "Concerns other departments too.");
    town.handle.escalate("inspector", taken, "The bureau takes it over.");

    assertThat(town.deployment(mine).level()).isEqualTo("county");
    assertThat(town.deployment(mine).order().level()).isEqualTo("branch");
    assertThat(town.deployment(mine).due()).isEqualTo(LocalDate.of(2026, 12, 16));
    refused(() -> town.handle.lift("head", mine, "Done.", true)).as(FORBIDDEN, "access.forbidden");
    refused(() -> town.handle.escalate("inspector", mine, "Higher."))
        .as(CONFLICT, "deployment.highest-level");
    town.handle.lift("inspector", mine, "Done.", true);
    refused(() -> town.handle.escalate("inspector", mine, "Higher."))
        .as(CONFLICT, "deployment.highest-level");
  }

  @ParameterizedTest
  @CsvSource({
    "window-clerk, window-clerk",
    "inspector,    'window-clerk,cashier'",
    "chief,        'window-clerk,cashier'",
    "head,         window-clerk",
    "finance-head, cashier",
    "leader,       'window-clerk,cashier'",
  })
  void showsFeedbackToThoseWhomItConcerns(String user, String persons) {
    LoadedDeployment loaded = town.load.forUser(user, town.issued());

    assertThat(String.join(",", loaded.visiblePersons())).isEqualTo(persons);
  }

  @ParameterizedTest
  @CsvSource({"branch-head", "branch-clerk", "branch-chief", "member", "stranger"})
  void isHiddenFromEverybodyElse(String user) {
    String id = town.issue.issue("head", Deploying.branch("window-clerk")).id();

    refused(() -> town.load.forUser(user, id)).as(NOT_FOUND, "access.not-found");
  }

  @Test
  void keepsWhatItAsksForAmongTheTasks() {
    String id = town.issued();

    assertThat(town.tasks.all(World.PROJECT))
        .extracting(Task::holder)
        .containsExactlyInAnyOrder(TaskHolder.person("window-clerk"), TaskHolder.person("cashier"));
    assertThat(town.tasks.all(World.PROJECT)).allMatch(task -> task.due().isPresent());
    town.feedBack(id, "window-clerk");
    assertThat(town.waiting(WorkKind.DEPLOYMENT_FEEDBACK)).hasSize(1);
    town.feedBack(id, "cashier");
    assertThat(town.waiting(WorkKind.DEPLOYMENT_FEEDBACK)).isEmpty();
    assertThat(town.waiting(WorkKind.DEPLOYMENT_LIFT)).hasSize(1);
    town.handle.lift("inspector", id, "Done.", false);
    assertThat(town.tasks.all(World.PROJECT)).isEmpty();
    town.handle.reopen("inspector", id, "Not done.");
    assertThat(town.waiting(WorkKind.DEPLOYMENT_FEEDBACK)).hasSize(2);
  }
}
