package org.integrityrisk.app.install.steps;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.integrityrisk.core.text.LocalizedText;

/** Remembers something that was chosen for a project. Nothing of it is in the host. */
abstract class ChoiceSetup implements Installer {
  private final SetupIds ids;
  private final SetupKind kind;

  ChoiceSetup(SetupIds ids, SetupKind kind) {
    this.ids = ids;
    this.kind = kind;
  }

  /** What the plan chooses, as it is remembered. */
  abstract String choice(SetupPlan plan);

  /** What the plan chooses, as administrators read it. */
  abstract LocalizedText label(SetupPlan plan);

  @Override
  public final SetupKind kind() {
    return kind;
  }

  @Override
  public final List<SetupItem> items(SetupPlan plan) {
    return List.of(new SetupItem(kind, plan.projectKey(), label(plan)));
  }

  @Override
  public final boolean exists(HostObject object) {
    return true;
  }

  @Override
  public final Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return Optional.empty();
  }

  @Override
  public final String create(SetupItem item, SetupPlan plan) {
    return choice(plan);
  }

  @Override
  public final boolean isComplete(HostObject object, SetupPlan plan) {
    return object.hostId().equals(choice(plan));
  }

  @Override
  public final void complete(HostObject object, SetupPlan plan) {
    ids.remember(kind, object.code(), choice(plan));
  }

  @Override
  public final void remove(HostObject object) {}
}
