package org.integrityrisk.core.work;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.integrityrisk.core.organisation.Office;

/**
 * Whose work is looked for.
 *
 * @param user key of the user
 * @param projects keys of the projects to look in; only those that the user may see
 * @param seats the bodies that the user is a member of, with each unit they serve
 * @param offices every office that the user holds, with each place that it serves
 * @param inPlaceOf in whose place the user decides
 * @param meetingUnits codes of the units all of whose meetings the user may record
 * @param warningUnits codes of the units whose warnings the user examines and lifts
 * @param posts codes of the posts that the user holds
 * @param departments codes of the departments that the user heads
 * @param gravest code of the most serious level of each project
 * @param today the present day
 * @param checksDueBy last day of checks that are shown as due
 */
public record WorkQuery(
    String user,
    Set<String> projects,
    Set<Office> seats,
    Set<Office> offices,
    InPlaceOf inPlaceOf,
    Set<String> meetingUnits,
    Set<String> warningUnits,
    Set<String> posts,
    Set<String> departments,
    Map<String, String> gravest,
    LocalDate today,
    LocalDate checksDueBy) {

  public WorkQuery {
    projects = Set.copyOf(projects);
    seats = Set.copyOf(seats);
    offices = Set.copyOf(offices);
    meetingUnits = Set.copyOf(meetingUnits);
    warningUnits = Set.copyOf(warningUnits);
    gravest = Map.copyOf(gravest);
    posts = Set.copyOf(posts);
    departments = Set.copyOf(departments);
  }
}
