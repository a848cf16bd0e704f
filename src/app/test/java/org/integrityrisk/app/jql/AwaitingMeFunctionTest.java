package org.integrityrisk.app.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.delegation.RunningDelegations;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.work.FoundWork;
import org.integrityrisk.core.work.ShowMyWork;
import org.integrityrisk.core.work.Tasks;
import org.integrityrisk.core.work.WorkItem;
import org.integrityrisk.core.work.WorkKind;
import org.integrityrisk.core.work.Worklist;
import org.junit.jupiter.api.Test;

class AwaitingMeFunctionTest {
  private final Worklist worklist = mock(Worklist.class);
  private final Projects projects = mock(Projects.class);
  private final Permissions permissions = mock(Permissions.class);
  private final QueryCreationContext context = mock(QueryCreationContext.class);
  private final AwaitingMeFunction function =
      new AwaitingMeFunction(
          new ShowMyWork(
              worklist,
              mock(Tasks.class),
              projects,
              () -> OrganisationRegister.EMPTY,
              nobodyAway(),
              new Actors(mock(People.class), permissions),
              permissions,
              Clock.systemUTC()));

  @Test
  void eachIssueThatAwaitsTheSearcherIsFoundOnce() {
    ApplicationUser head = mock(ApplicationUser.class);
    when(head.getKey()).thenReturn("head");
    when(context.getApplicationUser()).thenReturn(head);
    when(worklist.find(any(), anyInt()))
        .thenReturn(
            FoundWork.all(
                List.of(
                    item(WorkKind.REVIEW, "LZ-1"),
                    item(WorkKind.CHECK_DUE, "LZ-1"),
                    item(WorkKind.DRAFT, "LZ-2"),
                    onPage(WorkKind.DRAFT, "7", "/file?id=7"))));

    assertThat(found()).containsExactly("LZ-1", "LZ-2");
  }

  @Test
  void nothingAwaitsAnAnonymousSearcher() {
    when(context.getApplicationUser()).thenReturn(null);

    assertThat(found()).isEmpty();
  }

  private List<String> found() {
    FunctionOperand operand = new FunctionOperand("integrityRiskAwaitingMe", List.of());
    return function.getValues(context, operand, null).stream().map(QueryLiteral::asString).toList();
  }

  private static WorkItem item(WorkKind kind, String key) {
    return onPage(kind, key, "");
  }

  private static WorkItem onPage(WorkKind kind, String key, String link) {
    return new WorkItem(kind, key, "", "", "", "", "", Instant.EPOCH, Optional.empty(), link);
  }

  private static Delegations nobodyAway() {
    Delegations delegations = mock(Delegations.class);
    when(delegations.on(any())).thenReturn(RunningDelegations.NONE);
    return delegations;
  }
}
