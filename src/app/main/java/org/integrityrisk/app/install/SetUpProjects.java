package org.integrityrisk.app.install;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.risk.Projects;
import org.springframework.stereotype.Component;

/** The projects that the set-up has finished, with the regime chosen for each. */
@Component
public final class SetUpProjects implements Projects {
  private final HostObjects objects;
  private final Regimes regimes;

  public SetUpProjects(HostObjects objects, Regimes regimes) {
    this.objects = objects;
    this.regimes = regimes;
  }

  @Override
  public List<String> all() {
    return objects.all().stream()
        .filter(object -> object.kind() == SetupKind.REGIME_CHOICE)
        .map(HostObject::code)
        .sorted()
        .toList();
  }

  @Override
  public Optional<Regime> regimeOf(String project) {
    return objects.find(SetupKind.REGIME_CHOICE, project).flatMap(regimes::find);
  }
}
