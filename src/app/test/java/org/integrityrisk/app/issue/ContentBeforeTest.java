package org.integrityrisk.app.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.install.catalogue.AppField;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.risk.RiskPoint;
import org.integrityrisk.core.risk.RiskPointContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentBeforeTest {
  private static final RiskPointContent NOW =
      new RiskPointContent(
          Map.of(
              RiskField.TITLE, "new",
              RiskField.CATEGORY, "licensing",
              RiskField.POST, "P2",
              RiskField.CAUSE, "haste"));

  private static final RiskPoint POINT =
      new RiskPoint(
          "1", "RISK-1", "RISK", NOW, "", "draft", "anna", "", Instant.EPOCH, Instant.EPOCH);

  private final FieldIds ids = mock(FieldIds.class);
  private final OptionWords options = mock(OptionWords.class);
  private final Organisation organisation = mock(Organisation.class);
  private final ContentBefore before =
      new ContentBefore(ids, options, new PlaceNames(organisation, Clock.systemUTC()));

  @BeforeEach
  void theHostCallsFieldsByTheirCodes() {
    when(organisation.register()).thenReturn(OrganisationRegister.EMPTY);
    when(ids.nameOf(any())).thenAnswer(call -> call.<AppField>getArgument(0).code());
    when(options.of("77", AppField.CATEGORY, "RISK")).thenReturn(Optional.of("finance"));
  }

  @Test
  void takesBackTextsOptionsAndEntriesOfTheRegister() {
    RiskPointContent content =
        before.of(
            POINT,
            List.of(
                new HostChange("summary", false, "", "old"),
                new HostChange("category", true, "77", "Finance"),
                new HostChange("post", true, "", "P1"),
                new HostChange("cause", true, "", "")));

    assertThat(content.values())
        .isEqualTo(
            Map.of(
                RiskField.TITLE, "old",
                RiskField.CATEGORY, "finance",
                RiskField.POST, "P1"));
  }

  @Test
  void leavesAloneWhatIsNoContentOfAPoint() {
    List<HostChange> changes =
        List.of(
            new HostChange("assignee", false, "li", "Li"),
            new HostChange("summary", true, "", "of another app"),
            new HostChange("cause", false, "", "of the host"));

    assertThat(before.of(POINT, changes)).isEqualTo(NOW);
  }
}
