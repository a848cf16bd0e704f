package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.app.install.catalogue.AppIssueType;
import org.integrityrisk.app.install.catalogue.OptionCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the set-up has made a moment ago, on this node or another, is known at once. */
class FieldIdsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final List<HostObject> made = new ArrayList<>();
  private final HostObjects objects = mock(HostObjects.class);
  private final Clock clock = mock(Clock.class);
  private final FieldIds ids = new FieldIds(objects, mock(HostComponents.class), clock);
  private final Issue issue = mock(Issue.class);

  @BeforeEach
  void theTableIsFresh() {
    when(objects.all()).thenAnswer(call -> List.copyOf(made));
    when(issue.getStatusId()).thenReturn("10100");
    when(issue.getIssueTypeId()).thenReturn("3");
    when(clock.instant()).thenReturn(NOW);
    ids.isOfType(issue, AppIssueType.RISK_POINT);
    when(clock.instant()).thenReturn(NOW.plusMillis(1));
  }

  @Test
  void aStepOfARegimeSetUpThisMomentIsAState() {
    assertThat(ids.state(issue)).isEmpty();
    made.add(new HostObject(SetupKind.STATUS, "leadership-team", "10100"));
    when(clock.instant()).thenReturn(NOW.plusMillis(2));

    assertThat(ids.state(issue)).contains("leadership-team");
  }

  @Test
  void aWordOfARegimeSetUpThisMomentIsRead() {
    made.add(new HostObject(SetupKind.OPTION, OptionCode.of(AppField.LEVEL, "3"), "10200"));

    assertThat(ids.words("10200")).containsExactly("3");
  }

  @Test
  void foreignIssuesAreToldApartWithoutAQueryForEach() {
    for (int asked = 0; asked < 100; asked++) {
      assertThat(ids.isOfType(issue, AppIssueType.RISK_POINT)).isFalse();
    }
    verify(objects, times(1)).all();

    when(clock.instant()).thenReturn(NOW.plus(Duration.ofSeconds(2)));
    ids.isOfType(issue, AppIssueType.RISK_POINT);
    verify(objects, times(2)).all();
  }
}
