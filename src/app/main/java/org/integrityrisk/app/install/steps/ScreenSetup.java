package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.install.catalogue.AppScreen;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;
import org.springframework.stereotype.Component;

/** The screens, each with its fields on one tab. */
@Component
final class ScreenSetup implements Installer {
  private static final LocalizedText TAB = new LocalizedText("Fields", "字段");

  private final HostComponents host;
  private final SetupIds ids;

  ScreenSetup(HostComponents host, SetupIds ids) {
    this.host = host;
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.SCREEN;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return Stream.of(AppScreen.values())
        .map(screen -> new SetupItem(kind(), screen.code(), screen.label()))
        .toList();
  }

  @Override
  public boolean exists(HostObject object) {
    return screen(object).isPresent();
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.screens().getFieldScreens().stream()
        .filter(screen -> OwnMark.isOn(screen.getDescription(), item))
        .map(screen -> String.valueOf(screen.getId()))
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    FieldScreen screen = new FieldScreenImpl(host.screens());
    screen.setName(item.name().in(plan.language()));
    screen.setDescription(OwnMark.on(item, plan.language()));
    host.screens().createFieldScreen(screen);
    return String.valueOf(screen.getId());
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    FieldScreen screen = screen(object).orElseThrow();
    return !screen.getTabs().isEmpty() && fieldIds(object).allMatch(screen::containsField);
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    FieldScreen screen = screen(object).orElseThrow();
    FieldScreenTab tab =
        screen.getTabs().isEmpty()
            ? screen.addTab(TAB.in(plan.language()))
            : screen.getTabs().get(0);
    fieldIds(object)
        .filter(field -> !screen.containsField(field))
        .forEach(tab::addFieldScreenLayoutItem);
  }

  private Stream<String> fieldIds(HostObject object) {
    AppScreen screen = Coded.find(AppScreen.class, object.code()).orElseThrow();
    return Stream.concat(
        screen.systemFields().stream(),
        screen.fields().stream().map(field -> ids.id(SetupKind.FIELD, field.code())));
  }

  @Override
  public void remove(HostObject object) {
    screen(object).ifPresent(screen -> host.screens().removeFieldScreen(screen.getId()));
  }

  private Optional<FieldScreen> screen(HostObject object) {
    return Optional.ofNullable(host.screens().getFieldScreen(Long.valueOf(object.hostId())));
  }
}
