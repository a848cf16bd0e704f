package org.integrityrisk.app.rest.view;

import java.util.List;

/**
 * A page of posts with their grades (岗位风险等级).
 *
 * @param grades the grades of the regime, the most serious first; none when it grades no posts
 * @param departments how many posts of each grade the departments have that the filter lets through
 * @param total how many posts there are on all pages
 */
public record PostGradesView(
    String regime,
    String regimeVersion,
    List<LevelName> grades,
    List<DepartmentView> departments,
    long total,
    int start,
    int limit,
    List<PostGradeView> posts) {

  /**
   * The posts of a department.
   *
   * @param counts one number for each grade, in their order
   * @param ungraded how many have no grade
   */
  public record DepartmentView(
      CodeName department, List<GradeCount> counts, long ungraded, long total) {}

  /** How many posts have a grade. */
  public record GradeCount(String grade, long count) {}
}
