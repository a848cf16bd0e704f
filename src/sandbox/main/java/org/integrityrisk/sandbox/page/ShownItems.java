package org.integrityrisk.sandbox.page;

import com.atlassian.jira.portal.PortalPage;
import com.atlassian.jira.portal.PortletConfiguration;
import com.atlassian.jira.portal.PortletConfigurationManager;
import com.atlassian.plugin.ModuleCompleteKey;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.plugin.DashboardItem;

/** The items of a dashboard in their columns. */
final class ShownItems {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Host host;

  ShownItems(Host host) {
    this.host = host;
  }

  /**
   * An item as the page needs it.
   *
   * @param preferences as JSON
   * @param html the server's part of its view
   */
  public record Shown(
      long id,
      String title,
      String amdModule,
      boolean configurable,
      String preferences,
      String html) {}

  List<List<Shown>> columns(PortalPage page) {
    List<PortletConfiguration> items =
        host.services().get(PortletConfigurationManager.class).getByPortalPage(page.getId());
    int last = items.stream().mapToInt(PortletConfiguration::getColumn).max().orElse(0);
    return IntStream.rangeClosed(0, last).mapToObj(column -> column(items, column)).toList();
  }

  private List<Shown> column(List<PortletConfiguration> items, int column) {
    return items.stream()
        .filter(item -> item.getColumn() == column)
        .sorted(Comparator.comparing(PortletConfiguration::getRow))
        .flatMap(item -> shown(item).stream())
        .toList();
  }

  /** Nothing for an item whose module is not in the app any more. */
  private Optional<Shown> shown(PortletConfiguration item) {
    String key = item.getCompleteModuleKey().map(ModuleCompleteKey::getCompleteKey).getOrElse("");
    return host.app().dashboardItems().stream()
        .filter(module -> module.key().equals(key))
        .findFirst()
        .map(module -> shown(item, module));
  }

  private Shown shown(PortletConfiguration item, DashboardItem module) {
    Map<String, Object> context = new HashMap<>(FragmentContext.general(host));
    context.put("preferences", item.getUserPrefs());
    return new Shown(
        item.getId(),
        module.title(),
        module.amdModule(),
        module.configurable(),
        json(item.getUserPrefs()),
        module.render(context));
  }

  private static String json(Map<String, String> preferences) {
    try {
      return JSON.writeValueAsString(preferences);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
