package org.integrityrisk.app.install.steps;

import com.atlassian.gadgets.dashboard.Color;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.plugin.ModuleCompleteKey;
import io.atlassian.fugue.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppGadget;
import org.springframework.stereotype.Component;

/**
 * The gadgets on the dashboard. Each is placed once and remembered: a gadget that a later version
 * of the app brings is added below the others, and one that people have taken off stays off.
 */
@Component
final class GadgetSetup implements Installer {
  private static final String PLUGIN = "org.integrityrisk.jira";
  private static final String SEPARATOR = "/";
  private static final int COLUMNS = 2;

  private final HostComponents host;
  private final SetupIds ids;

  GadgetSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.GADGET;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Arrays.stream(AppGadget.values())
        .map(gadget -> new SetupItem(kind(), code(plan, gadget), gadget.label()))
        .toList();
  }

  private static String code(SetupPlan plan, AppGadget gadget) {
    return plan.projectKey() + SEPARATOR + gadget.code();
  }

  /** As long as the dashboard is the one on which it was placed, whoever took it off meant it. */
  @Override
  public boolean exists(HostObject object) {
    String project = object.code().split(SEPARATOR, 2)[0];
    return ids.find(SetupKind.DASHBOARD, project)
        .filter(dashboard -> object.hostId().startsWith(dashboard + SEPARATOR))
        .isPresent();
  }

  /** Earlier versions of the app placed gadgets without remembering them. */
  @Override
  public boolean isThereAlready(SetupItem item, SetupPlan plan) {
    return leftOver(item, plan).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    ModuleCompleteKey wanted = module(item);
    return ids.find(SetupKind.DASHBOARD, plan.projectKey()).stream()
        .flatMap(dashboard -> on(dashboard).stream().map(one -> Map.entry(dashboard, one)))
        .filter(entry -> isOf(entry.getValue(), wanted))
        .map(entry -> id(entry.getKey(), entry.getValue()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    String dashboard = ids.id(SetupKind.DASHBOARD, plan.projectKey());
    List<PortletConfiguration> present = on(dashboard);
    int column = emptiest(present);
    Map<String, String> preferences =
        Map.of(
            "project", plan.projectKey(), "unit", "", "phase", "in-force", "isConfigured", "true");
    PortletConfiguration added =
        host.dashboardItems()
            .addDashBoardItem(
                Long.valueOf(dashboard),
                column,
                below(present, column),
                Option.none(),
                Color.color1,
                preferences,
                Option.some(module(item)));
    return id(dashboard, added);
  }

  private static int emptiest(List<PortletConfiguration> present) {
    int column = 0;
    for (int other = 1; other < COLUMNS; other++) {
      column = in(present, other).count() < in(present, column).count() ? other : column;
    }
    return column;
  }

  private static int below(List<PortletConfiguration> present, int column) {
    return in(present, column).mapToInt(one -> one.getRow() + 1).max().orElse(0);
  }

  private static Stream<PortletConfiguration> in(List<PortletConfiguration> present, int column) {
    return present.stream().filter(one -> one.getColumn() == column);
  }

  private List<PortletConfiguration> on(String dashboard) {
    return host.dashboardItems().getByPortalPage(Long.valueOf(dashboard));
  }

  private static ModuleCompleteKey module(SetupItem item) {
    return new ModuleCompleteKey(PLUGIN, item.code().split(SEPARATOR, 2)[1]);
  }

  private static boolean isOf(PortletConfiguration one, ModuleCompleteKey wanted) {
    Iterable<ModuleCompleteKey> module = one.getCompleteModuleKey();
    return StreamSupport.stream(module.spliterator(), false).anyMatch(wanted::equals);
  }

  private static String id(String dashboard, PortletConfiguration one) {
    return dashboard + SEPARATOR + one.getId();
  }

  /** It goes with its dashboard. */
  @Override
  public void remove(HostObject object) {}
}
