package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.PersonName;
import org.integrityrisk.core.work.ShowMyWork;
import org.integrityrisk.core.work.WorkGroup;
import org.integrityrisk.core.work.WorkItem;

/** Everything that awaits the caller. */
@Path("my-work")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MyWorkResource {

  /** So many items of a group are listed; the count beside them says how many there are. */
  private static final int LISTED = 200;

  private final Calls calls;
  private final VisibleProjects projects;
  private final ShowMyWork work;
  private final NamesIn names;
  private final Clock clock;

  public MyWorkResource(
      Calls calls, VisibleProjects projects, ShowMyWork work, NamesIn names, Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.work = work;
    this.names = names;
    this.clock = clock;
  }

  /** What awaits a person. */
  public record Work(int total, List<Group> groups) {}

  /** What awaits a person for one reason; the first of it, and how much it is. */
  public record Group(String kind, String name, int count, List<Item> items) {}

  /** One thing to do. */
  public record Item(
      String key,
      String title,
      Optional<LevelName> level,
      Optional<CodeName> department,
      Optional<CodeName> state,
      Optional<PersonName> actsFor,
      Instant since,
      Optional<LocalDate> due,
      boolean overdue,
      Optional<String> link) {}

  @GET
  public Response mine(@QueryParam("project") String project) {
    return calls.read(caller -> mine(caller, project));
  }

  private Work mine(Caller caller, String named) {
    String project = projects.entered(caller, named);
    var found = work.of(caller.key(), Optional.of(project), LISTED);
    Names words = names.project(caller, project);
    return new Work(
        found.total(), found.groups().stream().map(group -> group(group, words)).toList());
  }

  private Group group(WorkGroup group, Names words) {
    return new Group(
        group.kind().code(),
        words.own("work", group.kind().code()).name(),
        group.count(),
        group.items().stream().limit(LISTED).map(item -> item(item, words)).toList());
  }

  private Item item(WorkItem item, Names words) {
    return new Item(
        item.key(),
        item.title(),
        words.level(item.level()),
        words.department(item.department()),
        Optional.of(item).filter(one -> !one.state().isEmpty()).map(one -> state(one, words)),
        words.somebody(item.actsFor()),
        item.since(),
        item.due(),
        item.isOverdue(LocalDate.now(clock)),
        Optional.of(item.link()).filter(link -> !link.isEmpty()));
  }

  private static CodeName state(WorkItem item, Names words) {
    return switch (item.kind()) {
      case MEASURE_DUE -> words.own("measure", item.state());
      case WARNING_ANSWER,
          WARNING_ACKNOWLEDGE,
          WARNING_EXAMINE,
          WARNING_LIFT,
          WARNING_SUPERVISE,
          WARNING_REFERRED ->
          words.own("warning", item.state());
      default -> words.state(item.state());
    };
  }
}
