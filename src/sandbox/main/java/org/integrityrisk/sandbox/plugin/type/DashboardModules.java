package org.integrityrisk.sandbox.plugin.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.integrityrisk.sandbox.plugin.AppException;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.DashboardItem;
import org.integrityrisk.sandbox.plugin.ModuleElement;

/** {@code dashboard-item}. */
public final class DashboardModules implements ModuleType {
  private final AppSite site;
  private final List<ModuleElement> declared = new ArrayList<>();
  private final List<DashboardItem> items = new ArrayList<>();

  DashboardModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    declared.add(module);
  }

  @Override
  public void start() {
    declared.forEach(module -> items.add(item(module)));
  }

  public List<DashboardItem> list() {
    return List.copyOf(items);
  }

  private DashboardItem item(ModuleElement module) {
    ModuleElement definition =
        module
            .child("definition")
            .orElseThrow(
                () -> new AppException("Dashboard item without a definition: " + module.key()));
    return new Item(
        site,
        module,
        definition.messageKey("title"),
        new ContextProviders(site).of(module),
        module.velocityResource("view"));
  }

  private record Item(
      AppSite site,
      ModuleElement module,
      String titleKey,
      UnaryOperator<Map<String, Object>> context,
      String template)
      implements DashboardItem {
    @Override
    public String key() {
      return site.completeKey(module.key());
    }

    @Override
    public String title() {
      return site.text(titleKey);
    }

    @Override
    public String description() {
      return site.text(module.messageKey("description"));
    }

    @Override
    public boolean configurable() {
      return module.flag("configurable");
    }

    @Override
    public String amdModule() {
      return module.childText("amd-module");
    }

    @Override
    public String render(Map<String, Object> given) {
      return site.render(template, context.apply(given));
    }
  }
}
