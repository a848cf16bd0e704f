package org.integrityrisk.app.install;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.core.regime.Regime;

/**
 * What is set up: a project that works by a regime.
 *
 * @param projectKey key of the project
 * @param projectName name of the project
 * @param regime the regime it will work by
 * @param regimes every regime that a project on this host works by, this one included: select
 *     fields offer the words of all of them
 * @param language language of the names in the host
 * @param userGroup group whose members file and review; without one, an administrator adds people
 *     to the role by hand
 * @param administrator key of the user who runs the set-up and will lead the project
 * @param movesIssues whether whoever runs it moves the issues of the project to the workflow of the
 *     regime; otherwise a project with issues keeps its workflow
 */
public record SetupPlan(
    String projectKey,
    String projectName,
    Regime regime,
    List<Regime> regimes,
    Locale language,
    Optional<String> userGroup,
    String administrator,
    boolean movesIssues) {

  public SetupPlan {
    regimes = List.copyOf(regimes);
  }

  String nameOf(SetupItem item) {
    return item.name().in(language);
  }
}
