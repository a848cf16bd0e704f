package org.integrityrisk.app.rest;

import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import org.integrityrisk.app.rest.call.KnownCodes;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.store.register.MeasureFilter;
import org.integrityrisk.app.store.register.MeasureMatter;
import org.integrityrisk.core.access.Sight;

/** Reads the filter of a list of measures from the parameters of a call. */
record MeasureQuery(RegisterQuery parameters) {

  static MeasureQuery of(UriInfo uri) {
    return new MeasureQuery(RegisterQuery.of(uri));
  }

  String project() {
    return parameters.text("project");
  }

  Paging paging() {
    return Paging.of(parameters.text("start"), parameters.text("limit"));
  }

  MeasureFilter filter(Sight seen, Names names, LocalDate today) {
    return new MeasureFilter(
        seen.project(),
        parameters.text("q"),
        matter(),
        parameters.text("state"),
        parameters.text("stage"),
        parameters.text("responsible"),
        parameters.text("department"),
        parameters.units(seen, names),
        today);
  }

  private Optional<MeasureMatter> matter() {
    return Optional.of(parameters.text("show"))
        .filter(code -> !code.isEmpty())
        .map(code -> KnownCodes.find(MeasureMatter.class, "show", code));
  }
}
