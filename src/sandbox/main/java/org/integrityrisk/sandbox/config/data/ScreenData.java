package org.integrityrisk.sandbox.config.data;

import java.util.ArrayList;
import java.util.List;

/** A screen with its tabs in their order. */
public record ScreenData(String name, String description, List<TabData> tabs) implements Named {
  public ScreenData {
    tabs = List.copyOf(tabs);
  }

  public ScreenData withTab(TabData tab) {
    List<TabData> changed = new ArrayList<>(tabs);
    changed.add(tab);
    return withTabs(changed);
  }

  public ScreenData withTab(int position, TabData tab) {
    List<TabData> changed = new ArrayList<>(tabs);
    changed.set(position, tab);
    return withTabs(changed);
  }

  public ScreenData withTabs(List<TabData> newTabs) {
    return new ScreenData(name, description, newTabs);
  }

  public ScreenData withoutField(String field) {
    return withTabs(tabs.stream().map(tab -> tab.withoutField(field)).toList());
  }
}
