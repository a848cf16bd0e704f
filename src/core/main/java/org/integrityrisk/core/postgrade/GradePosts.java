package org.integrityrisk.core.postgrade;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.regime.Regime;

/** Grades posts from the points in force on them. */
public final class GradePosts {

  private final PointsOfPosts points;

  public GradePosts(PointsOfPosts points) {
    this.points = points;
  }

  /** Every post of the register, in its order; none when the regime grades no posts. */
  public List<GradedPost> all(String project, Regime regime, OrganisationRegister register) {
    if (regime.postGrades().isEmpty()) {
      return List.of();
    }
    Map<String, List<AnsweredPoints>> byPost =
        points.inForce(project).stream().collect(Collectors.groupingBy(AnsweredPoints::post));
    return register.posts().stream()
        .flatMap(post -> graded(post, regime, byPost.getOrDefault(post.code(), List.of())).stream())
        .toList();
  }

  /** One post; empty when the regime grades none. */
  public Optional<GradedPost> one(String project, Regime regime, Post post) {
    return regime
        .postGrades()
        .flatMap(rules -> graded(post, regime, points.inForce(project, post.code())));
  }

  private static Optional<GradedPost> graded(
      Post post, Regime regime, List<AnsweredPoints> points) {
    return regime
        .gradePost(each(points))
        .map(grading -> new GradedPost(post, each(points).size(), grading));
  }

  private static List<Map<String, String>> each(List<AnsweredPoints> points) {
    return points.stream()
        .flatMap(
            alike -> Collections.nCopies(Math.toIntExact(alike.count()), alike.answers()).stream())
        .toList();
  }
}
