package org.integrityrisk.app.install.steps;

import com.atlassian.jira.issue.status.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.app.install.HostComponents;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.OwnMark;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.app.workflow.FixedStatus;
import org.integrityrisk.app.workflow.StatusStage;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.text.Coded;
import org.springframework.stereotype.Component;

/**
 * The statuses: the fixed ones and one for each review step; regimes share the steps they share.
 */
@Component
final class StatusSetup implements Installer {
  private static final String ICON = "/images/icons/statuses/generic.png";

  private final HostComponents host;

  StatusSetup(HostComponents host) {
    this.host = host;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.STATUS;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    List<SetupItem> items = new ArrayList<>();
    Stream.of(FixedStatus.values())
        .map(status -> new SetupItem(kind(), status.code(), status.label()))
        .forEach(items::add);
    Map<String, ReviewStep> steps = new LinkedHashMap<>();
    plan.regimes().stream()
        .flatMap(regime -> regime.steps().stream())
        .forEach(step -> steps.putIfAbsent(step.id(), step));
    steps.forEach((id, step) -> items.add(new SetupItem(kind(), id, step.name())));
    return items;
  }

  @Override
  public boolean exists(HostObject object) {
    return host.statuses().getStatus(object.hostId()) != null;
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return host.statuses().getStatuses().stream()
        .filter(status -> OwnMark.isOn(status.getDescription(), item))
        .map(Status::getId)
        .findFirst();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    StatusStage stage =
        Coded.find(FixedStatus.class, item.code())
            .map(FixedStatus::stage)
            .orElse(StatusStage.IN_PROGRESS);
    return host.statuses()
        .createStatus(
            freeName(item.name().in(plan.language())),
            OwnMark.on(item, plan.language()),
            ICON,
            host.statusCategories().getStatusCategoryByKey(stage.key()))
        .getId();
  }

  /** Status names are unique in the host; one that others have already gets a mark of ours. */
  private String freeName(String wanted) {
    boolean taken =
        host.statuses().getStatuses().stream()
            .anyMatch(status -> status.getName().equalsIgnoreCase(wanted));
    return taken ? wanted + " (IR)" : wanted;
  }

  @Override
  public boolean isUsedByOthers(HostObject object) {
    return host.workflows().getWorkflows().stream()
        .flatMap(workflow -> LinkedStatuses.of(workflow.getDescriptor()).stream())
        .anyMatch(object.hostId()::equals);
  }

  @Override
  public void remove(HostObject object) {
    if (exists(object)) {
      host.statuses().removeStatus(object.hostId());
    }
  }
}
