package org.integrityrisk.app.install;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.tip.PurgeTips;
import org.springframework.stereotype.Component;

/** What an administrator can do with the set-up: look, run, change the regime, remove. */
@Component
public final class ManageSetup {
  private final SetupRules rules;
  private final SetUp setUp;
  private final Removal removal;
  private final HostObjects objects;
  private final HostComponents host;
  private final Projects projects;
  private final ProjectRows rows;
  private final PurgeTips tips;
  private final Permissions permissions;
  private final Audit audit;

  public ManageSetup(
      SetupRules rules,
      SetUp setUp,
      Removal removal,
      HostObjects objects,
      HostComponents host,
      Projects projects,
      ProjectRows rows,
      PurgeTips tips,
      Permissions permissions,
      Audit audit) {
    this.rules = rules;
    this.setUp = setUp;
    this.removal = removal;
    this.objects = objects;
    this.host = host;
    this.projects = projects;
    this.rows = rows;
    this.tips = tips;
    this.permissions = permissions;
    this.audit = audit;
  }

  /**
   * What {@link #run} would do.
   *
   * @throws DomainException FORBIDDEN, or INVALID with every problem of the request
   */
  public SetupOutcome preview(String user, SetupRequest request) {
    requireAdministrator(user);
    return setUp.preview(rules.plan(request, user));
  }

  /**
   * Sets a project up, or completes what an earlier run has left.
   *
   * @throws DomainException as {@link #preview}; nothing was begun then
   */
  public SetupOutcome run(String user, SetupRequest request) {
    requireAdministrator(user);
    SetupPlan plan = rules.plan(request, user);
    SetupOutcome outcome = setUp.run(plan);
    audit.write(
        user,
        "setup.run",
        plan.projectKey(),
        Map.of(),
        Map.of(
            "regime", plan.regime().key(),
            "complete", String.valueOf(outcome.failure().isEmpty())));
    return outcome;
  }

  /**
   * What the set-up of each project lacks by now, for example after an update of the app; projects
   * that lack nothing are left out.
   *
   * @throws DomainException FORBIDDEN
   */
  public List<DueRepair> repairs(String user) {
    requireAdministrator(user);
    return projects.all().stream()
        .filter(key -> host.projects().getProjectObjByKey(key) != null)
        .map(key -> repair(user, key))
        .filter(DueRepair::isDue)
        .toList();
  }

  private DueRepair repair(String user, String projectKey) {
    SetupRequest request =
        new SetupRequest(
            projectKey,
            host.projects().getProjectObjByKey(projectKey).getName(),
            objects.find(SetupKind.REGIME_CHOICE, projectKey).orElse(""),
            objects.find(SetupKind.LANGUAGE_CHOICE, projectKey).orElse("zh"),
            "");
    return new DueRepair(request, setUp.preview(rules.plan(request, user)));
  }

  /**
   * Lets a project that has no issues yet work by another regime.
   *
   * @throws DomainException FORBIDDEN, NOT_FOUND when the project is not set up, INVALID
   */
  public SetupOutcome changeRegime(String user, String projectKey, String regime) {
    requireAdministrator(user);
    Project project = project(projectKey);
    String language = objects.find(SetupKind.LANGUAGE_CHOICE, projectKey).orElse("zh");
    return run(user, new SetupRequest(projectKey, project.getName(), regime, language, ""));
  }

  /**
   * What a removal would take away.
   *
   * @throws DomainException FORBIDDEN, or NOT_FOUND when the project is not set up
   */
  public RemovalPreview previewRemoval(String user, String projectKey) {
    requireAdministrator(user);
    requireRemembered(projectKey);
    return new RemovalPreview(projectKey, removal.preview(projectKey), rows.countsOf(projectKey));
  }

  /**
   * Removes a project with all its issues and tips and, with the last project, the rest of the
   * set-up.
   *
   * @return what stays, because others use it or the host refused
   * @throws DomainException as {@link #previewRemoval}
   */
  public List<HostObject> remove(String user, String projectKey) {
    requireAdministrator(user);
    requireRemembered(projectKey);
    List<HostObject> kept = removal.run(projectKey);
    boolean gone = kept.stream().noneMatch(object -> object.kind() == SetupKind.PROJECT);
    int purged = gone ? tips.purgeOf(user, projectKey) : 0;
    audit.write(
        user,
        "setup.remove",
        projectKey,
        Map.of(),
        Map.of("kept", String.valueOf(kept.size()), "tips", String.valueOf(purged)));
    return kept;
  }

  private void requireAdministrator(String user) {
    if (!permissions.isAdministrator(user)) {
      throw DomainException.forbidden(Problem.of("setup.admin-only"));
    }
  }

  private void requireRemembered(String projectKey) {
    if (objects.find(SetupKind.PROJECT, projectKey).isEmpty()) {
      throw DomainException.notFound(Problem.of("setup.not-set-up", projectKey));
    }
  }

  private Project project(String projectKey) {
    requireRemembered(projectKey);
    return Optional.ofNullable(host.projects().getProjectObjByKey(projectKey))
        .orElseThrow(() -> DomainException.notFound(Problem.of("setup.not-set-up", projectKey)));
  }
}
