package org.integrityrisk.app.install.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.HostObjects;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.text.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Project LZ has dashboard 7. */
class GadgetSetupTest {
  private static final String OURS = "org.integrityrisk.jira";

  private final HostComponents host = Mockito.mock();
  private final HostObjects objects = Mockito.mock();
  private final PortletConfigurationManager items = Mockito.mock();
  private final List<PortletConfiguration> placed = new ArrayList<>();
  private final GadgetSetup setup = new GadgetSetup(host, new SetupIds(objects, host));

  @BeforeEach
  void start() {
    when(objects.find(SetupKind.DASHBOARD, "LZ")).thenReturn(Optional.of("7"));
    when(host.dashboardItems()).thenReturn(items);
    when(items.getByPortalPage(7L)).thenReturn(placed);
    PortletConfiguration added = item(99, 0, 0, "any", "any");
    when(items.addDashBoardItem(any(), any(), any(), any(), any(), any(), any())).thenReturn(added);
  }

  @Test
  void aNewGadgetIsAddedBelowTheOthersInTheEmptierColumn() {
    placed.add(item(1, 0, 0, OURS, "graded-supervision"));
    placed.add(item(2, 1, 4, "com.example", "something"));
    placed.add(item(3, 0, 1, OURS, "heat-map"));

    assertThat(setup.create(gadget("quality"), plan())).isEqualTo("7/99");

    verify(items)
        .addDashBoardItem(
            eq(7L),
            eq(1),
            eq(5),
            any(),
            any(),
            any(),
            eq(Option.some(new ModuleCompleteKey(OURS, "quality"))));
  }

  @Test
  void whatPeopleHaveTakenOffStaysOff() {
    assertThat(setup.exists(new HostObject(SetupKind.GADGET, "LZ/quality", "7/12"))).isTrue();
  }

  @Test
  void onAnotherDashboardItIsPlacedAnew() {
    assertThat(setup.exists(new HostObject(SetupKind.GADGET, "LZ/quality", "70/12"))).isFalse();
    assertThat(setup.exists(new HostObject(SetupKind.GADGET, "OTHER/quality", "7/12"))).isFalse();
  }

  @Test
  void whatAnEarlierVersionHasPlacedIsFoundThere() {
    placed.add(item(5, 0, 0, OURS, "quality"));
    placed.add(item(6, 1, 0, "com.example", "my-work"));

    assertThat(setup.leftOver(gadget("quality"), plan())).contains("7/5");
    assertThat(setup.isThereAlready(gadget("quality"), plan())).isTrue();
    assertThat(setup.isThereAlready(gadget("my-work"), plan())).isFalse();
  }

  @Test
  void everyGadgetOfTheProjectIsWanted() {
    assertThat(setup.items(plan()))
        .extracting(SetupItem::code)
        .contains("LZ/graded-supervision", "LZ/outstanding-warnings", "LZ/my-work");
  }

  private static PortletConfiguration item(
      long id, int column, int row, String plugin, String module) {
    PortletConfiguration item = Mockito.mock();
    when(item.getId()).thenReturn(id);
    when(item.getColumn()).thenReturn(column);
    when(item.getRow()).thenReturn(row);
    when(item.getCompleteModuleKey())
        .thenReturn(Option.some(new ModuleCompleteKey(plugin, module)));
    return item;
  }

  private static SetupItem gadget(String code) {
    return new SetupItem(SetupKind.GADGET, "LZ/" + code, LocalizedText.EMPTY);
  }

  private static SetupPlan plan() {
    Regime regime = Presets.load().all().get(0);
    return new SetupPlan(
        "LZ",
        "Register",
        regime,
        List.of(regime),
        Locale.ENGLISH,
        Optional.empty(),
        "admin",
        false);
  }
}
