package org.integrityrisk.sandbox.plugin.type;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.plugin.AppSite;
import org.integrityrisk.sandbox.plugin.ModuleElement;
import org.integrityrisk.sandbox.plugin.WebFragments;

/**
 * {@code web-section}, {@code web-item} and {@code web-panel}: what the app adds to pages of the
 * host.
 */
public final class FragmentModules implements ModuleType, WebFragments {
  private final AppSite site;
  private final List<ModuleElement> declared = new ArrayList<>();
  private final List<Fragment> fragments = new ArrayList<>();

  FragmentModules(AppSite site) {
    this.site = site;
  }

  @Override
  public void read(ModuleElement module) {
    module.key();
    declared.add(module);
  }

  @Override
  public void start() {
    declared.stream()
        .map(module -> Fragment.of(module, site))
        .sorted(Comparator.comparingInt(Fragment::weight))
        .forEach(fragments::add);
  }

  @Override
  public List<Link> links(String section, Map<String, Object> context) {
    return shown("web-item", section, context, fragment -> fragment.link(site, context));
  }

  @Override
  public List<Section> sections(String location, Map<String, Object> context) {
    return shown(
        "web-section",
        location,
        context,
        fragment -> new Section(fragment.key(), fragment.label(site)));
  }

  @Override
  public List<Panel> panels(String location, Map<String, Object> context) {
    return shown("web-panel", location, context, fragment -> fragment.panel(site, context));
  }

  private <T> List<T> shown(
      String tag, String place, Map<String, Object> context, Function<Fragment, T> view) {
    Stream<Fragment> there =
        fragments.stream()
            .filter(fragment -> fragment.module().tag().equals(tag))
            .filter(fragment -> fragment.place().equals(place));
    return there.filter(fragment -> fragment.condition().test(context)).map(view).toList();
  }
}
