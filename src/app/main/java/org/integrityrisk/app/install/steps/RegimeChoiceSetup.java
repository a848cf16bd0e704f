package org.integrityrisk.app.install.steps;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.install.HostObject;
import org.integrityrisk.app.install.Installer;
import org.integrityrisk.app.install.SetupItem;
import org.integrityrisk.app.install.SetupKind;
import org.integrityrisk.app.install.SetupPlan;
import org.springframework.stereotype.Component;

/**
 * The last step: the project counts as set up from now on, with its regime. Nothing of it is in the
 * host.
 */
@Component
final class RegimeChoiceSetup implements Installer {
  private final SetupIds ids;

  RegimeChoiceSetup(SetupIds ids) {
    this.ids = ids;
  }

  @Override
  public SetupKind kind() {
    return SetupKind.REGIME_CHOICE;
  }

  @Override
  public List<SetupItem> items(SetupPlan plan) {
    return List.of(new SetupItem(kind(), plan.projectKey(), plan.regime().name()));
  }

  @Override
  public boolean exists(HostObject object) {
    return true;
  }

  @Override
  public Optional<String> leftOver(SetupItem item, SetupPlan plan) {
    return Optional.empty();
  }

  @Override
  public String create(SetupItem item, SetupPlan plan) {
    return plan.regime().key();
  }

  @Override
  public boolean isComplete(HostObject object, SetupPlan plan) {
    return ids.find(kind(), object.code()).filter(plan.regime().key()::equals).isPresent();
  }

  @Override
  public void complete(HostObject object, SetupPlan plan) {
    ids.remember(kind(), object.code(), plan.regime().key());
  }

  @Override
  public void remove(HostObject object) {}
}
