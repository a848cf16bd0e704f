package org.integrityrisk.core.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

/**
 * A check as its planner describes it. Either points are named, or a choice of points is meant, all
 * of them or some drawn by lot.
 *
 * @param unit code of the unit for which it is made
 * @param checker user key or name of the one who makes it; empty for the planner
 * @param points keys of the points; empty to go by the choice
 * @param choice which points are meant where none are named
 * @param wholeChoice whether all points of the choice are meant where none are named
 * @param drawn how many to draw of the choice; empty when nothing is drawn
 * @param seed the seed of the draw; empty for one that nobody can foresee
 */
public record RoundInput(
    String project,
    String kind,
    String title,
    String unit,
    LocalDate from,
    LocalDate due,
    String checker,
    List<String> points,
    PointChoice choice,
    boolean wholeChoice,
    OptionalInt drawn,
    String seed) {

  public RoundInput {
    points = List.copyOf(points);
  }
}
