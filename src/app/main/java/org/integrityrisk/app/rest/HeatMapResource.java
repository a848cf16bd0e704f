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
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.HeatGrid;
import org.integrityrisk.app.rest.view.HeatMapView;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.app.store.register.RegisterFilter;
import org.integrityrisk.app.store.register.RegisterSummary;
import org.integrityrisk.app.store.register.RegisterSummary.Tally;
import org.integrityrisk.core.access.Sight;

/** The heat map (风险热力图): how many points stand where two dimensions meet. */
@Path("heat-map")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class HeatMapResource {

  private static final List<String> FURTHER =
      List.of("q", "phase", "answerer", "measure", "warning", "review", "three-majors", "check");

  private final Calls calls;
  private final VisibleProjects projects;
  private final RegisterSummary summary;
  private final NamesIn names;
  private final Clock clock;

  public HeatMapResource(
      Calls calls, VisibleProjects projects, RegisterSummary summary, NamesIn names, Clock clock) {
    this.calls = calls;
    this.projects = projects;
    this.summary = summary;
    this.names = names;
    this.clock = clock;
  }

  @GET
  public Response map(@Context UriInfo uri) {
    return calls.read(caller -> map(caller, RegisterQuery.of(uri)));
  }

  private HeatMapView map(Caller caller, RegisterQuery query) {
    Sight seen = projects.seen(caller, query.text("project"));
    Names words = names.project(caller, seen.project());
    HeatDimensions dimensions = HeatDimensions.of(words);
    HeatDimensions.Pair pair = dimensions.chosen(query.text("rows"), query.text("columns"));
    RegisterFilter filter = query.filter(seen, words, LocalDate.now(clock));
    Set<RegisterColumn> sides = EnumSet.of(pair.rows().column(), pair.columns().column());
    Set<RegisterColumn> by = EnumSet.copyOf(sides);
    by.add(RegisterColumn.LEVEL);
    List<Tally> gaps =
        filter
            .gapsOf(words.regime().gravestLevel().code())
            .map(gap -> summary.tallies(gap, sides))
            .orElse(List.of());
    RegisterLinks links = new RegisterLinks(seen.project(), query.text("unit"));
    return new HeatGrid(
            pair.rows(),
            pair.columns(),
            summary.tallies(filter, by),
            gaps,
            cell -> links.to(within(query, cell)),
            words)
        .view(dimensions.all());
  }

  /** The filters of the map, and those of a cell within it. */
  private static Map<String, String> within(RegisterQuery query, Map<String, String> cell) {
    Map<String, String> filters = new LinkedHashMap<>();
    Stream.concat(Stream.of(RegisterColumn.values()).map(RegisterColumn::code), FURTHER.stream())
        .forEach(name -> filters.put(name, query.text(name)));
    filters.putAll(cell);
    return filters;
  }
}
