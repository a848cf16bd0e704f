package org.integrityrisk.app.rest.view;

import java.util.List;
import java.util.Optional;
import org.integrityrisk.app.rest.view.GradingView.InputView;
import org.integrityrisk.core.grading.Grading;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.postgrade.GradedPost;
import org.integrityrisk.core.regime.PostGrades;

/**
 * The grade of a post, and why.
 *
 * @param holder who holds it, null when nobody does
 * @param points how many points in force it has
 * @param grade its grade, null while none can be given
 * @param rule id of the rule that decided, empty when none could
 * @param matched ids of all rules that hold
 * @param reason what the rule says, in the caller's language
 * @param missing what must be known before a grade can be given
 */
public record PostGradeView(
    CodeName post,
    Optional<CodeName> department,
    Optional<CodeName> unit,
    CodeName rank,
    Optional<PersonName> holder,
    long points,
    Optional<LevelName> grade,
    String rule,
    List<String> matched,
    String reason,
    List<InputView> inputs,
    List<CodeName> missing,
    String regime,
    String regimeVersion) {

  /** A graded post in words. */
  public static PostGradeView of(GradedPost graded, Names names) {
    Post post = graded.post();
    Grading grading = graded.grading();
    PostGradeWords words = new PostGradeWords(names);
    return new PostGradeView(
        new CodeName(post.code(), post.name()),
        names.department(post.department()),
        names.register().department(post.department()).map(Department::unit).flatMap(names::unit),
        words.rank(post),
        post.holder().map(names::person),
        graded.points(),
        grading.level().flatMap(words::grade),
        grading.rule(),
        grading.matched(),
        grading.reason().in(names.locale()),
        grading.inputs().entrySet().stream().map(words::input).toList(),
        graded.points() == 0
            ? List.of(words.question(PostGrades.COUNT))
            : grading.missing().stream().map(words::question).toList(),
        grading.regime(),
        grading.regimeVersion());
  }
}
