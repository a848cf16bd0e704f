package org.integrityrisk.app.install;

import com.atlassian.jira.project.Project;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.Regimes;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;
import org.springframework.stereotype.Component;

/** Checks what an administrator asks for and turns it into a plan. */
@Component
public final class SetupRules {
  private static final List<String> LANGUAGES = List.of("zh", "en");
  private static final int SHORTEST_NAME = 2;
  private static final int LONGEST_NAME = 80;

  private final HostComponents host;
  private final HostObjects objects;
  private final Regimes regimes;
  private final Projects projects;

  public SetupRules(HostComponents host, HostObjects objects, Regimes regimes, Projects projects) {
    this.host = host;
    this.objects = objects;
    this.regimes = regimes;
    this.projects = projects;
  }

  /**
   * The plan of a request.
   *
   * @throws org.integrityrisk.core.text.DomainException INVALID with every problem of the request
   */
  public SetupPlan plan(SetupRequest request, String administrator) {
    Problems problems = new Problems();
    problems.addAll(
        Stream.of(key(request), name(request), regime(request), language(request), group(request))
            .flatMap(Optional::stream)
            .toList());
    problems.throwIfAny();
    Regime regime = regimes.find(request.regime()).orElseThrow();
    return new SetupPlan(
        request.projectKey(),
        request.projectName().strip(),
        regime,
        inUseWith(regime),
        Locale.forLanguageTag(request.language()),
        Optional.of(request.userGroup().strip()).filter(group -> !group.isEmpty()),
        administrator,
        false);
  }

  /** The plan that gives a project of the app another regime, together with its issues. */
  public SetupPlan changePlan(String projectKey, Regime regime, String administrator) {
    return new SetupPlan(
        projectKey,
        host.projects().getProjectObjByKey(projectKey).getName(),
        regime,
        inUseWith(regime),
        Locale.forLanguageTag(
            objects.find(SetupKind.LANGUAGE_CHOICE, projectKey).orElse(LANGUAGES.get(0))),
        Optional.empty(),
        administrator,
        true);
  }

  /** The regimes of all projects and the new one, in the order in which they are offered. */
  private List<Regime> inUseWith(Regime chosen) {
    List<String> order = regimes.all().stream().map(Regime::key).toList();
    Map<String, Regime> inUse = new LinkedHashMap<>();
    Stream.concat(
            Stream.of(chosen),
            projects.all().stream().flatMap(project -> projects.regimeOf(project).stream()))
        .forEach(regime -> inUse.putIfAbsent(regimes.referenceOf(regime), regime));
    return inUse.values().stream()
        .sorted(Comparator.comparing(regime -> order.indexOf(regime.key())))
        .toList();
  }

  private Optional<Problem> key(SetupRequest request) {
    String key = request.projectKey();
    if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
      return Optional.of(Problem.of("setup.project-key").at("projectKey"));
    }
    return isForeign(key)
        ? Optional.of(Problem.of("setup.project-exists", key).at("projectKey"))
        : changesRegimeOfIssues(request);
  }

  /** A project that the set-up has not made, not even in a run that was cut off. */
  private boolean isForeign(String key) {
    SetupItem item = new SetupItem(SetupKind.PROJECT, key, LocalizedText.EMPTY);
    return objects.find(SetupKind.PROJECT, key).isEmpty()
        && Optional.ofNullable(host.projects().getProjectObjByKey(key))
            .filter(project -> !OwnMark.isOn(project.getDescription(), item))
            .isPresent();
  }

  private Optional<Problem> changesRegimeOfIssues(SetupRequest request) {
    Optional<String> wanted = regimes.find(request.regime()).map(regimes::referenceOf);
    boolean changes =
        objects
            .find(SetupKind.REGIME_CHOICE, request.projectKey())
            .filter(chosen -> !wanted.equals(Optional.of(chosen)))
            .isPresent();
    Optional<Project> project =
        Optional.ofNullable(host.projects().getProjectObjByKey(request.projectKey()));
    return project
        .filter(found -> changes && host.issues().getIssueCountForProject(found.getId()) > 0)
        .map(found -> Problem.of("setup.project-has-issues", found.getKey()).at("regime"));
  }

  private static Optional<Problem> name(SetupRequest request) {
    int length = request.projectName().strip().length();
    return length < SHORTEST_NAME || length > LONGEST_NAME
        ? Optional.of(Problem.of("setup.project-name").at("projectName"))
        : Optional.empty();
  }

  private Optional<Problem> regime(SetupRequest request) {
    return regimes.find(request.regime()).isPresent()
        ? Optional.empty()
        : Optional.of(Problem.of("setup.regime-unknown", request.regime()).at("regime"));
  }

  private static Optional<Problem> language(SetupRequest request) {
    return LANGUAGES.contains(request.language())
        ? Optional.empty()
        : Optional.of(Problem.of("setup.language-unknown").at("language"));
  }

  private Optional<Problem> group(SetupRequest request) {
    String group = request.userGroup().strip();
    return group.isEmpty() || host.groups().groupExists(group)
        ? Optional.empty()
        : Optional.of(Problem.of("setup.group-unknown", group).at("userGroup"));
  }
}
