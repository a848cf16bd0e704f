package org.integrityrisk.core.work;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.core.access.Actor;
import org.integrityrisk.core.access.Actors;
import org.integrityrisk.core.access.Permissions;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.access.Rights;
import org.integrityrisk.core.delegation.Delegations;
import org.integrityrisk.core.organisation.HolderRole;
import org.integrityrisk.core.organisation.Organisation;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.risk.Projects;
import org.integrityrisk.core.text.DomainException;

/** Shows a person everything that awaits them. */
public final class ShowMyWork {

  /** Checks are shown this many days before they are due. */
  private static final int CHECK_NOTICE_DAYS = 14;

  private final Worklist worklist;
  private final Tasks tasks;
  private final Projects projects;
  private final Organisation organisation;
  private final Delegations delegations;
  private final Actors actors;
  private final Permissions permissions;
  private final Clock clock;

  public ShowMyWork(
      Worklist worklist,
      Tasks tasks,
      Projects projects,
      Organisation organisation,
      Delegations delegations,
      Actors actors,
      Permissions permissions,
      Clock clock) {
    this.worklist = worklist;
    this.tasks = tasks;
    this.projects = projects;
    this.organisation = organisation;
    this.delegations = delegations;
    this.actors = actors;
    this.permissions = permissions;
    this.clock = clock;
  }

  /**
   * Everything that awaits the user.
   *
   * @param project key of the project to look in; all that the user may see when empty
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public MyWork of(String user, Optional<String> project) {
    return of(user, project, Integer.MAX_VALUE);
  }

  /**
   * What awaits the user.
   *
   * @param project key of the project to look in; all that the user may see when empty
   * @param drafts how many drafts are wanted, 1 or more, the oldest ones; all are counted
   * @throws DomainException NOT_FOUND when the user may not see the project
   */
  public MyWork of(String user, Optional<String> project, int drafts) {
    Set<String> visible =
        projects.all().stream()
            .filter(key -> permissions.mayLookIn(user, key))
            .collect(Collectors.toUnmodifiableSet());
    project
        .filter(key -> !visible.contains(key))
        .ifPresent(
            key -> {
              throw Refusals.notFound(key);
            });
    Set<String> wanted = project.map(Set::of).orElse(visible);
    LocalDate today = LocalDate.now(clock);
    OrganisationRegister register = organisation.register();
    Rights rights = new Rights(actors.of(user, register), register);
    FoundWork found = worklist.find(query(rights, wanted, today), drafts);
    return MyWork.of(found.and(tasksOf(rights, wanted)), today);
  }

  private List<WorkItem> tasksOf(Rights rights, Set<String> wanted) {
    Stream<TaskHolder> inOffice = rights.offices().stream().map(TaskHolder.Seat::new);
    Stream<TaskHolder> inPerson = Stream.of(TaskHolder.person(rights.actor().key()));
    return tasks.of(wanted, Stream.concat(inPerson, inOffice).toList()).stream()
        .map(Task::asWork)
        .toList();
  }

  private WorkQuery query(Rights rights, Set<String> wanted, LocalDate today) {
    OrganisationRegister register = rights.register();
    Actor actor = rights.actor();
    String user = actor.key();
    return new WorkQuery(
        user,
        wanted,
        rights.seats(),
        rights.offices(),
        inPlaceOf(user, register, today),
        rights.unitsRun(),
        rights.unitsWatched(),
        postsOf(user, register),
        actor.placesOf(HolderRole.DEPARTMENT_HEAD),
        gravest(wanted),
        today,
        today.plusDays(CHECK_NOTICE_DAYS));
  }

  private Map<String, String> gravest(Set<String> wanted) {
    Map<String, String> levels = new HashMap<>();
    wanted.forEach(
        project ->
            projects
                .regimeOf(project)
                .ifPresent(regime -> levels.put(project, regime.gravestLevel().code())));
    return levels;
  }

  private static Set<String> postsOf(String user, OrganisationRegister register) {
    return register.holders().postsOf(user).stream()
        .map(Post::code)
        .collect(Collectors.toUnmodifiableSet());
  }

  private InPlaceOf inPlaceOf(String user, OrganisationRegister register, LocalDate today) {
    Set<String> people = delegations.on(today).principalsOf(user);
    return new InPlaceOf(
        people,
        people.stream()
            .map(away -> new Rights(actors.of(away, register), register))
            .flatMap(rights -> rights.seats().stream())
            .collect(Collectors.toUnmodifiableSet()));
  }
}
