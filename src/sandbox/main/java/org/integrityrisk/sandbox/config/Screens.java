package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.FieldScreenTabImpl;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.integrityrisk.sandbox.config.data.ScreenData;
import org.integrityrisk.sandbox.config.data.ScreenSchemeData;
import org.integrityrisk.sandbox.config.data.TabData;
import org.integrityrisk.sandbox.entity.Stored;

/** The screens. A tab is known by its screen and its place there. */
final class Screens implements FieldScreenManager {
  private final Configuration configuration;

  Screens(Configuration configuration) {
    this.configuration = configuration;
  }

  @Override
  public Collection<FieldScreen> getFieldScreens() {
    return configuration.all(ScreenData.class).stream().map(this::screen).toList();
  }

  @Override
  public FieldScreen getFieldScreen(Long id) {
    return configuration.find(ScreenData.class, id).map(this::screen).orElse(null);
  }

  @Override
  public void createFieldScreen(FieldScreen fieldScreen) {
    ScreenData data =
        new ScreenData(
            fieldScreen.getName(), Configuration.text(fieldScreen.getDescription()), List.of());
    fieldScreen.setId(configuration.store().add(data).id());
  }

  @Override
  public void updateFieldScreen(FieldScreen fieldScreen) {
    change(
        fieldScreen.getId(),
        screen ->
            new ScreenData(
                fieldScreen.getName(),
                Configuration.text(fieldScreen.getDescription()),
                screen.tabs()));
  }

  @Override
  public void removeFieldScreen(Long id) {
    boolean used =
        configuration.all(ScreenSchemeData.class).stream()
            .anyMatch(scheme -> scheme.data().screens().containsValue(id));
    if (used) {
      throw new IllegalStateException("A screen scheme uses the screen " + id);
    }
    configuration.store().remove(ScreenData.class, id);
  }

  @Override
  public List<FieldScreenTab> getFieldScreenTabs(FieldScreen fieldScreen) {
    List<TabData> tabs = data(fieldScreen).tabs();
    return IntStream.range(0, tabs.size())
        .mapToObj(position -> tab(fieldScreen, position, tabs.get(position)))
        .toList();
  }

  @Override
  public void createFieldScreenTab(FieldScreenTab fieldScreenTab) {
    FieldScreen screen = fieldScreenTab.getFieldScreen();
    fieldScreenTab.setPosition(data(screen).tabs().size());
    change(screen.getId(), data -> data.withTab(new TabData(fieldScreenTab.getName(), List.of())));
  }

  @Override
  public void removeFieldScreenTabs(FieldScreen fieldScreen) {
    change(fieldScreen.getId(), screen -> screen.withTabs(List.of()));
  }

  @Override
  public List<FieldScreenLayoutItem> getFieldScreenLayoutItems(FieldScreenTab fieldScreenTab) {
    List<String> fields = data(fieldScreenTab).fields();
    return IntStream.range(0, fields.size())
        .<FieldScreenLayoutItem>mapToObj(
            position -> new LayoutItem(fieldScreenTab, position, fields.get(position)))
        .toList();
  }

  @Override
  public FieldScreenLayoutItem buildNewFieldScreenLayoutItem(String orderableFieldId) {
    return new LayoutItem(null, 0, orderableFieldId);
  }

  @Override
  public void createFieldScreenLayoutItem(FieldScreenLayoutItem item) {
    FieldScreenTab tab = item.getFieldScreenTab();
    TabData changed = data(tab).withField(item.getFieldId(), item.getPosition());
    change(tab.getFieldScreen().getId(), screen -> screen.withTab(tab.getPosition(), changed));
  }

  @Override
  public void removeFieldScreenItems(String fieldId) {
    configuration.store().updateAll(ScreenData.class, screen -> screen.withoutField(fieldId));
  }

  private FieldScreen screen(Stored<ScreenData> stored) {
    FieldScreen screen = new FieldScreenImpl(this);
    screen.setId(stored.id());
    screen.setName(stored.data().name());
    screen.setDescription(stored.data().description());
    return screen;
  }

  private FieldScreenTab tab(FieldScreen screen, int position, TabData data) {
    FieldScreenTab tab = new FieldScreenTabImpl(this);
    tab.setFieldScreen(screen);
    tab.setPosition(position);
    tab.setName(data.name());
    return tab;
  }

  private ScreenData data(FieldScreen screen) {
    return configuration.store().get(ScreenData.class, screen.getId());
  }

  private TabData data(FieldScreenTab tab) {
    return data(tab.getFieldScreen()).tabs().get(tab.getPosition());
  }

  private void change(Long id, UnaryOperator<ScreenData> change) {
    configuration.store().update(ScreenData.class, id, change);
  }
}
