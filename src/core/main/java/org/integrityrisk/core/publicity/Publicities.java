package org.integrityrisk.core.publicity;

import java.util.List;
import java.util.Optional;

/**
 * The publicities kept. What they show, and every comment, answer and result, is only ever added.
 */
public interface Publicities {

  /**
   * Keeps a publicity with the points it shows, all or nothing.
   *
   * @return false when one of the points is shown already in the same round of its review (a unique
   *     constraint of the store, so that it holds between nodes too); nothing is kept then
   */
  boolean open(Notice notice, List<ShownPoint> points);

  Optional<Publicity> find(String id);

  /** All publicities of all projects, in any order. */
  List<PublicitySummary> all();

  /** The publicities that show or showed the point, oldest first. */
  List<Publicity> ofPoint(String pointId);

  void add(PublicityComment comment);

  /**
   * Keeps the answer to a comment.
   *
   * @return false when it has one already; nothing is changed then
   */
  boolean answer(String commentId, CommentAnswer answer);

  /** Keeps a result. Does nothing when the point has one in that publicity already. */
  void conclude(PublicityResult result);
}
