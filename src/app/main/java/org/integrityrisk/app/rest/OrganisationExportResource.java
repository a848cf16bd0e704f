package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.integrityrisk.app.document.TableWriter;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.Download;
import org.integrityrisk.core.importing.OrganisationTable;
import org.integrityrisk.core.organisation.Organisation;

/** The organisation register as a file that can be brought in again, for those who keep it. */
@Path("exports/organisation")
@LicensedOnly
public class OrganisationExportResource {

  private static final String HEADER = "integrity-risk.web.organisation.column.";

  private final Calls calls;
  private final OfficeOnly office;
  private final Organisation organisation;
  private final List<TableWriter> writers;
  private final Texts texts;

  public OrganisationExportResource(
      Calls calls,
      OfficeOnly office,
      Organisation organisation,
      List<TableWriter> writers,
      Texts texts) {
    this.calls = calls;
    this.office = office;
    this.organisation = organisation;
    this.writers = List.copyOf(writers);
    this.texts = texts;
  }

  @GET
  public Response export(@QueryParam("format") String format) {
    return calls.export(caller -> export(caller, format));
  }

  private Download export(Caller caller, String format) {
    office.check(caller, "organisation");
    TableWriter writer = ExportFormat.writer(writers, format);
    byte[] file =
        writer.write(
            OrganisationTable.of(
                organisation.register(),
                field -> texts.of(caller.locale(), HEADER + field.code(), List.of())));
    return new Download("organisation." + writer.format(), writer.mediaType(), file);
  }
}
