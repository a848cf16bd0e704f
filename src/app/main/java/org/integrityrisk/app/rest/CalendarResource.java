package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.call.JsonBody;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.CalendarView;
import org.integrityrisk.core.access.Refusals;
import org.integrityrisk.core.administration.KeepCalendar;
import org.integrityrisk.core.calendar.CalendarYear;
import org.integrityrisk.core.calendar.DayKind;
import org.integrityrisk.core.calendar.DayRules;
import org.integrityrisk.core.calendar.SpecialDay;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;

/** The calendar of working days: show a year, make a day another one than its weekday says. */
@Path("calendar")
@LicensedOnly
@Consumes(MediaType.WILDCARD)
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

  private static final String NUMBER = "\\d{1,4}";

  private final Calls calls;
  private final KeepCalendar calendar;
  private final Texts texts;

  public CalendarResource(Calls calls, KeepCalendar calendar, Texts texts) {
    this.calls = calls;
    this.calendar = calendar;
    this.texts = texts;
  }

  @GET
  @Path("{year}")
  public Response show(@PathParam("year") String year, @QueryParam("version") String version) {
    return calls.read(caller -> show(caller, year, Optional.ofNullable(version)));
  }

  @PUT
  @Path("days/{date}")
  public Response put(
      @PathParam("date") String date, @Context HttpServletRequest request, InputStream body) {
    return calls.write(request, body, (caller, sent) -> put(caller, date, sent));
  }

  @DELETE
  @Path("days/{date}")
  public Response remove(@PathParam("date") String date, @Context HttpServletRequest request) {
    return calls.act(request, caller -> view(caller, calendar.remove(caller.key(), date(date))));
  }

  private CalendarView show(Caller caller, String year, Optional<String> version) {
    int number = number(year);
    if (number < DayRules.FIRST_YEAR || number > DayRules.LAST_YEAR) {
      throw Refusals.notFound(year);
    }
    return view(caller, calendar.year(number, version.map(CalendarResource::number)));
  }

  private CalendarView put(Caller caller, String date, JsonBody sent) {
    LocalDate day = date(date);
    DayKind kind = kind(sent.required("kind"));
    LocalizedText name = LocalizedText.same(sent.text("name"));
    sent.nothingElse();
    return view(caller, calendar.put(caller.key(), new SpecialDay(day, kind, name)));
  }

  private CalendarView view(Caller caller, CalendarYear year) {
    return CalendarView.of(
        year,
        calendar.versions(year.year()),
        calendar.mayChange(caller.key()),
        texts,
        caller.locale());
  }

  private static int number(String text) {
    if (!text.matches(NUMBER)) {
      throw Refusals.notFound(text);
    }
    return Integer.parseInt(text);
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADate) {
      throw Refusal.bad(Problem.of("rest.bad-date", text).at("date"));
    }
  }

  private static DayKind kind(String code) {
    return DayKind.of(code)
        .orElseThrow(
            () ->
                Refusal.bad(
                    Problem.of("rest.unknown-value", code, "holiday, make-up-day").at("kind")));
  }
}
