package org.integrityrisk.app.rest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.integrityrisk.app.rest.call.Refusal;
import org.integrityrisk.app.rest.view.CodeName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.PostGradesView.DepartmentView;
import org.integrityrisk.app.rest.view.PostGradesView.GradeCount;
import org.integrityrisk.app.store.register.RegisterColumn;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.postgrade.GradedPost;
import org.integrityrisk.core.regime.PostGrades;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.text.Problem;

/**
 * Graded posts as a list: narrowed by what a call names, the most serious grade first, posts
 * without one last.
 *
 * @param posts all posts
 * @param units codes of the units to look in, empty for all
 */
record PostGradeList(List<GradedPost> posts, RegisterQuery query, Set<String> units, Names names) {

  /** The posts of the units, department and post that the call names, whatever their grade. */
  List<GradedPost> within() {
    return posts.stream()
        .filter(each -> units.isEmpty() || units.contains(unitOf(each)))
        .filter(each -> isWanted("department", each.post().department()))
        .filter(each -> isWanted("post", each.post().code()))
        .sorted(
            Comparator.comparingInt((GradedPost each) -> placeOf(each))
                .thenComparing(GradedPost::points, Comparator.reverseOrder()))
        .toList();
  }

  /**
   * Those of them that have the grade that the call names.
   *
   * @throws Refusal 400 for a grade that the regime does not know
   */
  List<GradedPost> graded() {
    String wanted = query.text("grade");
    if (!wanted.isEmpty() && !wanted.equals(RegisterColumn.NOT_STATED) && place(wanted) < 0) {
      throw Refusal.bad(Problem.of("rest.unknown-parameter", wanted).at("grade"));
    }
    return within().stream().filter(each -> isWanted("grade", gradeOf(each))).toList();
  }

  /** How many posts of each grade the departments have. */
  List<DepartmentView> departments() {
    Map<String, List<GradedPost>> byDepartment =
        within().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.post().department(), LinkedHashMap::new, Collectors.toList()));
    return names.register().departments().stream()
        .filter(department -> byDepartment.containsKey(department.code()))
        .map(department -> view(department, byDepartment.get(department.code())))
        .toList();
  }

  private DepartmentView view(Department department, List<GradedPost> own) {
    List<GradeCount> counts =
        grades().stream().map(grade -> new GradeCount(grade, count(own, grade))).toList();
    return new DepartmentView(
        new CodeName(department.code(), department.name()),
        counts,
        count(own, RegisterColumn.NOT_STATED),
        own.size());
  }

  private static long count(List<GradedPost> posts, String grade) {
    return posts.stream().filter(each -> gradeOf(each).equals(grade)).count();
  }

  private boolean isWanted(String parameter, String value) {
    String wanted = query.text(parameter);
    return wanted.isEmpty() || wanted.equals(value);
  }

  private static String gradeOf(GradedPost post) {
    return post.grade().orElse(RegisterColumn.NOT_STATED);
  }

  private String unitOf(GradedPost post) {
    return names.register().department(post.post().department()).map(Department::unit).orElse("");
  }

  private List<String> grades() {
    return names
        .regime()
        .postGrades()
        .map(PostGrades::grades)
        .map(Vocabulary::codes)
        .orElse(List.of());
  }

  private int place(String grade) {
    return grades().indexOf(grade);
  }

  private int placeOf(GradedPost post) {
    return post.grade().map(this::place).orElse(Integer.MAX_VALUE);
  }
}
