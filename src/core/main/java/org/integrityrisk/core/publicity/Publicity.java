package org.integrityrisk.core.publicity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A publicity with everything that happened in it.
 *
 * @param notice what it says of itself
 * @param points the points it shows; fixed when it is opened
 * @param comments the comments, oldest first
 * @param results the results, at most one for each point
 * @param gone keys of those points that were deleted, or moved out of the project, since
 */
public record Publicity(
    Notice notice,
    List<ShownPoint> points,
    List<PublicityComment> comments,
    List<PublicityResult> results,
    Set<String> gone) {

  public Publicity {
    points = List.copyOf(points);
    comments = List.copyOf(comments);
    results = List.copyOf(results);
    gone = Set.copyOf(gone);
  }

  public String id() {
    return notice.id();
  }

  public PublicityState state(LocalDate today) {
    return notice.state(points.stream().noneMatch(point -> isOpenFor(point.key())), today);
  }

  public Optional<ShownPoint> point(String key) {
    return points.stream().filter(point -> point.key().equals(key)).findFirst();
  }

  public Optional<PublicityResult> resultOf(String key) {
    return results.stream().filter(result -> result.point().equals(key)).findFirst();
  }

  /** Whether it shows the point, and the point has no result yet and is still there. */
  public boolean isOpenFor(String key) {
    return point(key).isPresent() && resultOf(key).isEmpty() && !gone.contains(key);
  }

  public Optional<PublicityComment> comment(String commentId) {
    return comments.stream().filter(comment -> comment.id().equals(commentId)).findFirst();
  }

  /** The publicity as a line of a list. */
  public PublicitySummary summary() {
    return new PublicitySummary(
        notice,
        points.size(),
        count(Outcome.CONFIRMED),
        count(Outcome.SENT_BACK),
        (int) gone.stream().filter(key -> resultOf(key).isEmpty()).count(),
        comments.size(),
        (int) comments.stream().filter(comment -> !comment.isAnswered()).count());
  }

  private int count(Outcome outcome) {
    return (int) results.stream().filter(result -> result.outcome() == outcome).count();
  }

  /** How many comments bear on the point. */
  public int commentsOn(String key) {
    return (int) comments.stream().filter(comment -> comment.concerns(key)).count();
  }

  /** Whether every comment that bears on the point is answered. */
  public boolean isAnsweredFor(String key) {
    return comments.stream()
        .filter(comment -> comment.concerns(key))
        .allMatch(PublicityComment::isAnswered);
  }
}
