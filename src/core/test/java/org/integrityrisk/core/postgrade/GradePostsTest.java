package org.integrityrisk.core.postgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.DepartmentKind;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Rank;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Presets;
import org.integrityrisk.core.regime.Regime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts under the rules of the education regime, the only one of the nine that grades posts. */
class GradePostsTest {

  private static final String PROJECT = "ED";
  private static final Regime EDUCATION = Presets.load().find("education").orElseThrow();
  private static final Post TEACHER = post("teacher");
  private static final Post HEAD = post("head");
  private static final OrganisationRegister REGISTER =
      OrganisationRegister.of(
          List.of(
              new Unit("school", "三中", Optional.empty(), Optional.empty()),
              new Department(
                  "grade",
                  "高二",
                  "school",
                  DepartmentKind.INTERNAL,
                  Optional.empty(),
                  Optional.empty()),
              TEACHER,
              HEAD));

  @ParameterizedTest(name = "{0} points of {1}: {2}")
  @CsvSource({
    "1, probability=large harm=severe cause-kind=conduct, a by large-and-severe of 1",
    "5, probability=small harm=light cause-kind=discretion, a by many-without-check of 5",
    "4, probability=small harm=light cause-kind=discretion, c by small-and-light of 4",
    "2, probability=considerable harm=light cause-kind=conduct, c by conduct-only of 2",
    "3, probability=considerable harm=serious cause-kind=rules, b by rest of 3",
    "2, probability=large, ? harm of 2"
  })
  void pointsThatAnswerAlikeCountEach(int count, String answers, String graded) {
    GradePosts grading = grading(new AnsweredPoints("teacher", answers(answers), count));

    assertThat(grading.one(PROJECT, EDUCATION, TEACHER).map(GradePostsTest::shortly))
        .hasValue(graded);
  }

  @Test
  void ofSeveralPointsTheMostSeriousAnswersCount() {
    GradePosts grading =
        grading(
            new AnsweredPoints("teacher", answers("probability=large harm=light"), 1),
            new AnsweredPoints("teacher", answers("probability=small harm=severe"), 1));

    assertThat(grading.one(PROJECT, EDUCATION, TEACHER).map(GradePostsTest::shortly))
        .hasValue("a by large-and-severe of 2");
  }

  @Test
  void everyPostOfTheRegisterIsAskedForAndKeepsItsOwnPoints() {
    GradePosts grading =
        grading(
            new AnsweredPoints("head", answers("probability=large harm=severe"), 1),
            new AnsweredPoints("gone", answers("probability=large harm=severe"), 1));

    assertThat(grading.all(PROJECT, EDUCATION, REGISTER))
        .extracting(GradedPost::post, GradedPost::grade, GradedPost::points)
        .containsExactlyInAnyOrder(
            tuple(TEACHER, Optional.empty(), 0L), tuple(HEAD, Optional.of("a"), 1L));
  }

  @Test
  void aRegimeWithoutSuchRulesGradesNobody() {
    Regime other = Presets.load().find("municipal").orElseThrow();
    GradePosts grading = grading(new AnsweredPoints("head", Map.of(), 1));

    assertThat(grading.all(PROJECT, other, REGISTER)).isEmpty();
    assertThat(grading.one(PROJECT, other, HEAD)).isEmpty();
  }

  private static String shortly(GradedPost post) {
    String grade =
        post.grade()
            .map(code -> code + " by " + post.grading().rule())
            .orElseGet(() -> "? " + String.join(" ", post.grading().missing()));
    return grade + " of " + post.points();
  }

  private static GradePosts grading(AnsweredPoints... known) {
    return new GradePosts(
        new PointsOfPosts() {
          @Override
          public List<AnsweredPoints> inForce(String project) {
            return project.equals(PROJECT) ? List.of(known) : List.of();
          }

          @Override
          public List<AnsweredPoints> inForce(String project, String post) {
            return inForce(project).stream().filter(one -> one.post().equals(post)).toList();
          }
        });
  }

  private static Map<String, String> answers(String written) {
    return Arrays.stream(written.split(" "))
        .map(one -> one.split("="))
        .collect(Collectors.toMap(one -> one[0], one -> one[1]));
  }

  private static Post post(String code) {
    return new Post(code, code, "grade", Rank.GENERAL, Optional.empty());
  }
}
