package org.integrityrisk.core.savedview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.audit.Audit;
import org.integrityrisk.core.journal.Ids;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.text.DomainException;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.text.Problems;

/**
 * Everybody who sees a project keeps views of its register. A view belongs to its owner; those that
 * run the work may also tidy up what is shared.
 *
 * <p>Codes of problems, all starting {@code saved-view.}: {@code name-required}, {@code
 * name-too-long}, {@code query-too-long}, {@code changed-meanwhile}.
 */
public final class KeepViews {

  private final SavedViews views;
  private final Organisation organisation;
  private final Actors actors;
  private final Permissions permissions;
  private final Audit audit;
  private final Ids ids;

  public KeepViews(
      SavedViews views,
      Organisation organisation,
      Actors actors,
      Permissions permissions,
      Audit audit,
      Ids ids) {
    this.views = views;
    this.organisation = organisation;
    this.actors = actors;
    this.permissions = permissions;
    this.audit = audit;
    this.ids = ids;
  }

  /**
   * A user's own views and those that are shared, by name.
   *
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public List<LoadedView> all(String user, String project) {
    requireProject(user, project);
    boolean tidies = runsTheWork(user);
    return views.foundBy(user, project).stream().map(one -> loaded(one, user, tidies)).toList();
  }

  /**
   * Keeps a new view.
   *
   * @throws DomainException NOT_FOUND, or INVALID
   */
  public LoadedView add(String user, String project, ViewInput input) {
    requireProject(user, project);
    check(input);
    SavedView view =
        new SavedView(
            ids.next(), project, input.name().strip(), user, input.shared(), input.query(), 1);
    views.add(view);
    audit.write(user, "saved-view.add", view.id(), Map.of(), summary(view));
    return new LoadedView(view, true);
  }

  /**
   * Changes a view.
   *
   * @param version the version that the user knows
   * @throws DomainException NOT_FOUND, FORBIDDEN, INVALID, or CONFLICT when somebody was faster
   */
  public LoadedView change(String user, String id, int version, ViewInput input) {
    SavedView before = forKeeper(user, id, version);
    check(input);
    SavedView after = before.with(input);
    requireKept(views.change(after));
    audit.write(user, "saved-view.change", id, summary(before), summary(after));
    return new LoadedView(after, true);
  }

  /**
   * Takes a view away.
   *
   * @param version the version that the user knows
   * @throws DomainException NOT_FOUND, FORBIDDEN, or CONFLICT when somebody was faster
   */
  public void remove(String user, String id, int version) {
    SavedView before = forKeeper(user, id, version);
    requireKept(views.remove(id, version));
    audit.write(user, "saved-view.remove", id, summary(before), Map.of());
  }

  private SavedView forKeeper(String user, String id, int version) {
    LoadedView found =
        views
            .find(id)
            .filter(view -> permissions.mayLookIn(user, view.project()) && view.isFoundBy(user))
            .map(view -> loaded(view, user, runsTheWork(user)))
            .orElseThrow(() -> Refusals.notFound(id));
    if (!found.mayKeep()) {
      throw Refusals.forbidden(id);
    }
    requireKept(found.view().version() == version);
    return found.view();
  }

  private static LoadedView loaded(SavedView view, String user, boolean tidies) {
    return new LoadedView(view, view.owner().equals(user) || tidies && view.shared());
  }

  private boolean runsTheWork(String user) {
    OrganisationRegister register = organisation.register();
    return new Rights(actors.of(user, register), register).runsTheWork();
  }

  private void requireProject(String user, String project) {
    if (!permissions.mayLookIn(user, project)) {
      throw Refusals.notFound(project);
    }
  }

  private static void requireKept(boolean kept) {
    if (!kept) {
      throw DomainException.conflict(Problem.of("saved-view.changed-meanwhile"));
    }
  }

  private static void check(ViewInput input) {
    Problems problems = new Problems();
    Stream.of(
            Problem.of("saved-view.name-required").at("name").when(input.name().isBlank()),
            Problem.of("saved-view.name-too-long", "" + SavedView.LONGEST_NAME)
                .at("name")
                .when(input.name().length() > SavedView.LONGEST_NAME),
            Problem.of("saved-view.query-too-long", "" + SavedView.LONGEST_QUERY)
                .at("query")
                .when(input.query().length() > SavedView.LONGEST_QUERY))
        .flatMap(Optional::stream)
        .forEach(problems::add);
    problems.throwIfAny();
  }

  private static Map<String, String> summary(SavedView view) {
    return Map.of(
        "name", view.name(),
        "shared", Boolean.toString(view.shared()),
        "query", view.query(),
        "version", Integer.toString(view.version()));
  }
}
