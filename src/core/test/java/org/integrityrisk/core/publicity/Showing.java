package org.integrityrisk.core.publicity;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.integrityrisk.core.review.Decision;
import org.integrityrisk.core.world.World;

/**
 * A world in which points are shown for comments. Today is Sunday, 22 November 2026; a publicity of
 * three working days that begins today ends on Wednesday, the 25th.
 */
public final class Showing {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  public final World world = World.withPublicity();

  /** A point of the clerk that the department head has passed. */
  public String awaiting() {
    String key = world.file.file("clerk", World.PROJECT, World.content(), true).key();
    return world.decide("head", key, Decision.PASS).key();
  }

  static PublicityInput input(String... points) {
    return new PublicityInput(
        World.PROJECT,
        "Points of November",
        "bureau",
        "unit",
        TODAY,
        Optional.empty(),
        false,
        List.of(points));
  }

  static PublicityInput onPaper(String... points) {
    return new PublicityInput(
        World.PROJECT,
        "Points of October",
        "bureau",
        "unit",
        TODAY.minusDays(20),
        Optional.of(TODAY.minusDays(1)),
        true,
        List.of(points));
  }

  String open(PublicityInput input) {
    return world.openPublicity.open("secretary", input).id();
  }

  Publicity publicity(String id) {
    return world.publicities.find(id).orElseThrow();
  }

  PublicityComment comment(String user, String id, String point) {
    return world.commentOnPublicity.comment(
        user, id, new CommentInput(point, "Not clear.", false, false, ""));
  }

  void answer(String user, String id, PublicityComment comment) {
    world.answerComment.answer(user, id, comment.id(), "It is now.");
  }

  void passDays(int days) {
    world.clock.pass(Duration.ofDays(days));
  }

  void confirm(String user, String id, String... points) {
    world.concludePublicity.conclude(
        user,
        id,
        Arrays.stream(points).map(key -> new Conclusion(key, Outcome.CONFIRMED, "")).toList());
  }

  void sendBack(String user, String id, String point) {
    world.concludePublicity.conclude(
        user, id, List.of(new Conclusion(point, Outcome.SENT_BACK, "See the comments.")));
  }

  /** A point that was shown on paper and confirmed, and is to be filed. */
  public String toBeFiled() {
    String key = awaiting();
    confirm("chief", open(onPaper(key)), key);
    return key;
  }
}
