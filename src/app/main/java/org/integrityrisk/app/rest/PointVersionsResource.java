package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.NamesIn;
import org.integrityrisk.app.rest.view.VersionDifferenceView;
import org.integrityrisk.app.rest.view.VersionView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.power.Powers;
import org.integrityrisk.core.risk.RiskPoints;
import org.integrityrisk.core.version.ListVersions;
import org.integrityrisk.core.version.PointVersion;

/** What a risk point has said over the years, and what differs between two versions of it. */
@Path("risk-points/{key}/versions")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PointVersionsResource {

  private final Calls calls;
  private final ListVersions listing;
  private final RiskPoints points;
  private final Powers powers;
  private final NamesIn names;

  public PointVersionsResource(
      Calls calls, ListVersions listing, RiskPoints points, Powers powers, NamesIn names) {
    this.calls = calls;
    this.listing = listing;
    this.points = points;
    this.powers = powers;
    this.names = names;
  }

  /** The versions of a point, the oldest first. */
  public record VersionList(String key, List<VersionView> versions) {}

  @GET
  public Response list(@PathParam("key") String key) {
    return calls.read(caller -> list(caller, key));
  }

  @GET
  @Path("{first}/difference/{second}")
  public Response difference(
      @PathParam("key") String key,
      @PathParam("first") String first,
      @PathParam("second") String second) {
    return calls.read(caller -> difference(caller, key, number(first), number(second)));
  }

  private VersionList list(Caller caller, String key) {
    List<PointVersion> versions = listing.of(caller.key(), key);
    Names words = words(caller, key);
    return new VersionList(
        key, versions.stream().map(version -> VersionView.of(version, words)).toList());
  }

  private VersionDifferenceView difference(Caller caller, String key, int first, int second) {
    List<PointVersion> versions = listing.of(caller.key(), key);
    return VersionDifferenceView.of(
        ListVersions.numbered(versions, first),
        ListVersions.numbered(versions, second),
        words(caller, key),
        powers.catalogue());
  }

  /** Only asked for a point that the caller sees. */
  private Names words(Caller caller, String key) {
    String project = points.find(key).orElseThrow(() -> Refusals.notFound(key)).project();
    return names.project(caller, project);
  }

  private static int number(String number) {
    if (!number.matches("[0-9]{1,6}")) {
      throw Refusals.notFound(number);
    }
    return Integer.parseInt(number);
  }
}
