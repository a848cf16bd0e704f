package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.MeasureLineView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.MeasureFilter;
import org.integrityrisk.app.store.register.MeasureList;
import org.integrityrisk.app.store.register.MeasureMatter;
import org.integrityrisk.core.access.Sight;
import org.integrityrisk.core.measure.MeasureState;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.risk.RiskState;

/** What the gadget of measures shows: how many want attention, and the most pressing ones. */
@Path("gadgets/measures-due")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class MeasureGadgetResource {

  private static final int LISTED = 20;

  private final Calls calls;
  private final VisibleProjects projects;
  private final MeasureList list;
  private final NamesIn names;
  private final Clock clock;

  public MeasureGadgetResource(
      Calls calls, VisibleProjects projects, MeasureList list, NamesIn names, Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.list = list;
    this.names = names;
    this.clock = clock;
  }

  /**
   * What the gadget shows.
   *
   * @param counts how many measures each matter concerns
   * @param gaps points of the most serious level that are in force without a measure in force
   * @param states the states that a measure can be in
   * @param measures the most pressing measures, by date
   */
  public record Board(
      List<Count> counts, Gaps gaps, List<CodeName> states, List<MeasureLineView> measures) {}

  /** How many measures a matter concerns, and the list of them below the host's context path. */
  public record Count(String code, String name, long count, String link) {}

  /** How many points lack a measure, and the list of them below the host's context path. */
  public record Gaps(LevelName level, long count, String link) {}

  @GET
  public Response board(@Context UriInfo uri) {
    return calls.read(caller -> board(caller, RegisterQuery.of(uri)));
  }

  private Board board(Caller caller, RegisterQuery query) {
    Sight seen = projects.seen(caller, query.text("project"));
    String project = seen.project();
    Names words = names.project(caller, project);
    Set<String> units = query.units(seen, words);
    LocalDate today = LocalDate.now(clock);
    RegisterLinks links = new RegisterLinks(project, query.text("unit"));
    MeasureFilter pressing = MeasureFilter.of(project, units, today).of(MeasureMatter.PRESSING);
    return new Board(
        counts(list.counts(project, units, today), links, words),
        gaps(project, units, links, words),
        Arrays.stream(MeasureState.values())
            .map(state -> words.own("measure", state.code()))
            .toList(),
        list.find(pressing, 0, LISTED).measures().stream()
            .map(one -> MeasureLineView.of(one, today, words))
            .toList());
  }

  private static List<Count> counts(
      Map<MeasureMatter, Long> counted, RegisterLinks links, Names words) {
    return Arrays.stream(MeasureMatter.values())
        .filter(matter -> matter != MeasureMatter.PRESSING)
        .map(
            matter ->
                new Count(
                    matter.code(),
                    words.own("measure-matter", matter.code()).name(),
                    counted.get(matter),
                    links.measures(Map.of("show", matter.code()))))
        .toList();
  }

  private Gaps gaps(String project, Set<String> units, RegisterLinks links, Names words) {
    Level gravest = words.regime().gravestLevel();
    return new Gaps(
        words.level(gravest),
        list.gaps(project, units, gravest.code()),
        links.to(
            Map.of("level", gravest.code(), "measure", "missing", "status", RiskState.IN_FORCE)));
  }
}
